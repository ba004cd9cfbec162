import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { functionsTexts, shellTexts } from "../../language";
import { useTexts } from "../pane-context";
import { looks } from "./looks";
import { useCopy } from "./use-copy";

const useStyles = makeStyles({
  label: { margin: "0 0 2px", ...looks.quiet },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px",
    marginBottom: "8px",
    padding: "2px 2px 2px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** A formula to read or copy. */
export function FormulaLine({ label, formula }: { label: string; formula: string }) {
  const styles = useStyles();
  const texts = useTexts(functionsTexts);
  const { copy: copyText } = useTexts(shellTexts);
  const { copy, outcome } = useCopy();
  return (
    <>
      <p className={styles.label}>
        {label}
        {outcome !== "" && `. ${outcome}`}
      </p>
      <div className={styles.line}>
        <code className={styles.formula}>{formula}</code>
        <Button
          appearance="subtle"
          size="small"
          icon={<CopyRegular />}
          title={copyText}
          aria-label={texts.copyNamed(formula)}
          onClick={() => void copy(formula)}
        />
      </div>
    </>
  );
}
