import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { recordsTexts } from "../../language";
import type { Dimension } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { CheckList } from "./check-list";
import { looks } from "./looks";
import { SearchField } from "./search-field";

/** More check boxes than these are too many to look through: the reader searches. */
const mostShown = 60;

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "6px" },
  note: { margin: "4px 0 0", ...looks.quiet },
});

interface MemberFilterProps {
  dimension: Dimension;
  name: string;
  /** Keys of the members that are shown; undefined for all. */
  chosen: readonly string[] | undefined;
  onChange: (chosen: readonly string[] | undefined) => void;
}

/** Which members of a dimension are shown: searched for by their words, and ticked. */
export function MemberFilter({ dimension, name, chosen, onChange }: MemberFilterProps) {
  const styles = useStyles();
  const texts = useTexts(recordsTexts);
  const { language } = usePane();
  const [words, setWords] = useState("");
  const { members } = dimension;
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = members.filter(({ label }) => {
    const text = label[language].toLowerCase();
    return sought.every((word) => text.includes(word));
  });
  const shown = found.slice(0, mostShown);
  const shownKeys = new Set(shown.map(({ key }) => key));
  const all = chosen ?? members.map(({ key }) => key);
  const change = (keys: readonly string[]) => {
    const wanted = new Set(keys);
    const inOrder = members.flatMap(({ key }) => (wanted.has(key) ? [key] : []));
    onChange(inOrder.length === members.length ? undefined : inOrder);
  };
  return (
    <>
      <SearchField
        label={`${texts.search}: ${name}`}
        hint={texts.search}
        value={words}
        onChange={setWords}
      />
      <div className={styles.actions}>
        <Button size="small" onClick={() => onChange(undefined)}>
          {texts.takeAll}
        </Button>
        <Button
          size="small"
          disabled={sought.length === 0 || found.length === 0}
          onClick={() => change(found.map(({ key }) => key))}
        >
          {texts.takeFound}
        </Button>
      </div>
      {found.length === 0 ? (
        <p className={styles.note}>{texts.none}</p>
      ) : (
        <CheckList
          label={texts.membersOf(name)}
          items={shown.map(({ key, label }) => ({ id: key, name: label[language] }))}
          checked={all.filter((key) => shownKeys.has(key))}
          onChange={(checked) => change([...all.filter((key) => !shownKeys.has(key)), ...checked])}
        />
      )}
      {found.length > shown.length && <p className={styles.note}>{texts.first(mostShown)}</p>}
    </>
  );
}
