import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { liveTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { looks } from "../parts";
import { cleanKey, deleteKey, keepKey } from "./web-api-key";

const useStyles = makeStyles({
  part: looks.column,
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px" },
  why: { margin: 0, ...looks.small, color: tokens.colorNeutralForeground2 },
  field: { flexGrow: 1, minWidth: "160px" },
});

/** Where keys are made. */
const keysPage = "https://webapi.bps.go.id/developer/";

interface KeyPartProps {
  value: string;
  onChange: (key: string) => void;
}

/** Asks for the key once; then it is only shown that there is one. */
export function KeyPart({ value, onChange }: KeyPartProps) {
  const styles = useStyles();
  const texts = useTexts(liveTexts);
  const { services, announce } = usePane();
  const { storage, capabilities } = services;
  const [typed, setTyped] = useState("");
  if (value !== "") {
    return (
      <div className={styles.line}>
        <span>
          {capabilities.storage ? texts.keyKept : texts.keyNotKept}{" "}
          <span aria-hidden="true">••••••••</span>
        </span>
        <Button
          size="small"
          onClick={() => {
            deleteKey(storage);
            onChange("");
            announce(texts.keyDeleted);
          }}
        >
          {texts.keyDelete}
        </Button>
      </div>
    );
  }
  const save = () => {
    const key = cleanKey(typed);
    if (key === "") return;
    keepKey(storage, key);
    setTyped("");
    onChange(key);
  };
  return (
    <div className={styles.part}>
      <div className={styles.line}>
        <Field label={texts.key} size="small" className={styles.field}>
          <Input
            type="password"
            autoComplete="off"
            value={typed}
            onChange={(_, data) => setTyped(data.value)}
            onKeyDown={({ key }) => key === "Enter" && save()}
          />
        </Field>
        <Button size="small" onClick={save} disabledFocusable={cleanKey(typed) === ""}>
          {texts.keySave}
        </Button>
      </div>
      <p className={styles.why}>
        {texts.keyWhy}{" "}
        <Link href={keysPage} target="_blank" rel="noreferrer" inline>
          {texts.keyWhere}
        </Link>
      </p>
    </div>
  );
}
