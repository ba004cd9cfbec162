import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { myDataTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { CheckList, Notice } from "../parts";
import type { OpenReading, Reading } from "./use-reading";

const useStyles = makeStyles({
  part: { padding: "4px 0" },
  ways: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface JoinTablesProps {
  file: OpenReading;
  reading: Reading;
}

/** Puts two tables of a file together, one below the other or beside it. */
export function JoinTables({ file, reading }: JoinTablesProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language, announce } = usePane();
  const [checked, setChecked] = useState<readonly string[]>();
  const [isRefused, setRefused] = useState(false);
  const { tables } = file.read;
  const join = async () => {
    if (!checked) return;
    const isJoined = await reading.join(file, checked);
    setRefused(!isJoined);
    if (!isJoined) return;
    setChecked(undefined);
    announce(texts.joined);
  };
  return (
    <div className={styles.part}>
      {checked && (
        <CheckList
          label={texts.whichToJoin}
          items={tables.map(({ id, caption, table }) => ({
            id,
            name: [caption, table.title[language] || texts.untitled].filter(Boolean).join(" "),
          }))}
          checked={checked}
          onChange={setChecked}
        />
      )}
      <div className={styles.ways}>
        {tables.length > 1 && (
          <Button
            size="small"
            aria-expanded={checked !== undefined}
            onClick={() => setChecked(checked ? undefined : [])}
          >
            {texts.joinTables}
          </Button>
        )}
        {checked && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={checked.length !== 2}
            onClick={() => void join()}
          >
            {texts.join}
          </Button>
        )}
        {file.past.length > 0 && (
          <Button size="small" onClick={() => void reading.undo(file)}>
            {texts.undoReading}
          </Button>
        )}
      </div>
      {isRefused && (
        <Notice intent="warning" title={texts.notJoined} onDismiss={() => setRefused(false)} />
      )}
    </div>
  );
}
