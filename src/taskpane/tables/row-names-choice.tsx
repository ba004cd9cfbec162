import { Checkbox, makeStyles } from "@fluentui/react-components";
import { tablesTexts } from "../../language";
import type { RowNaming } from "../../library";
import { usualNaming } from "../../sheets";
import { useKept, usePane, useTexts } from "../pane-context";
import { looks } from "../parts";

const useStyles = makeStyles({ box: looks.flushChoice });

interface RowNames {
  rowNaming: RowNaming;
  asPrinted: boolean;
  onChange: (asPrinted: boolean) => void;
}

/** How inserted tables call their rows: in the language of the pane, or as their books print them. */
export function useRowNames(): RowNames {
  const { language } = usePane();
  const [asPrinted, onChange] = useKept("tables.as-printed", false);
  return { rowNaming: asPrinted ? undefined : usualNaming(language), asPrinted, onChange };
}

/** The choice, in a language that has names of its own. */
export function RowNamesChoice({ asPrinted, onChange }: RowNames) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const { language } = usePane();
  if (usualNaming(language) === undefined) return null;
  return (
    <Checkbox
      className={styles.box}
      label={texts.asPrinted}
      checked={asPrinted}
      onChange={(_, data) => onChange(data.checked === true)}
    />
  );
}
