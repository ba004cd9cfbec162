import { makeStyles, tokens } from "@fluentui/react-components";
import { checkTexts } from "../../language";
import { useTexts } from "../pane-context";
import { TableCheckPart } from "./table-check";

const useStyles = makeStyles({
  screen: { padding: "12px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: "4px 0 12px", color: tokens.colorNeutralForeground2 },
});

/** Check before print: tables in the workbook. */
export function CheckScreen() {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p className={styles.intro}>{texts.intro}</p>
      <TableCheckPart />
    </div>
  );
}
