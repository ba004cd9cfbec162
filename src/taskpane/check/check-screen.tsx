import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { checkTexts } from "../../language";
import { useKept, useTexts } from "../pane-context";
import { looks } from "../parts";
import { SentencePart } from "./sentence-part";
import { TableCheckPart } from "./table-check";

const useStyles = makeStyles({
  screen: { padding: "12px" },
  heading: { margin: 0, ...looks.heading },
  mode: looks.flushChoice,
  intro: { margin: "4px 0 12px", color: tokens.colorNeutralForeground2 },
});

/** Check before print: tables in the workbook, and the numbers of sentences. */
export function CheckScreen() {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const [mode, setMode] = useKept("check-mode", "table");
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p className={styles.intro}>{texts.intro}</p>
      <RadioGroup
        className={styles.mode}
        layout="horizontal"
        aria-label={texts.mode}
        value={mode}
        onChange={(_, { value }) => setMode(value)}
      >
        <Radio value="table" label={texts.tableMode} />
        <Radio value="sentences" label={texts.sentenceMode} />
      </RadioGroup>
      {mode === "sentences" ? <SentencePart /> : <TableCheckPart />}
    </div>
  );
}
