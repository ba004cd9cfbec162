import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { shellTexts, type Language } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { helpAddress, looks } from "../parts";
import { BalanceMark } from "./balance-mark";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", gap: "8px", padding: "8px 12px 4px" },
  name: { margin: 0, ...looks.heading },
  line: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    ...looks.quiet,
  },
  language: { minWidth: "auto", fontWeight: tokens.fontWeightSemibold },
});

interface PaneHeaderProps {
  onLanguage: (language: Language) => void;
}

/** The name of the product, and the switch to the other language. */
export function PaneHeader({ onLanguage }: PaneHeaderProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { language } = usePane();
  const other: Language = language === "id" ? "en" : "id";
  return (
    <div className={styles.header}>
      <BalanceMark />
      <h1 className={styles.name}>Timbang</h1>
      <span className={styles.line}>{texts.productLine}</span>
      <Button
        as="a"
        href={helpAddress("guide", language)}
        target="_blank"
        rel="noreferrer"
        appearance="subtle"
        size="small"
        icon={<QuestionCircleRegular />}
        title={texts.help}
        aria-label={texts.help}
      />
      <Button
        className={styles.language}
        appearance="subtle"
        size="small"
        lang={other}
        title={texts.switchLanguage}
        aria-label={`${texts.otherLanguage}: ${texts.switchLanguage}`}
        onClick={() => onLanguage(other)}
      >
        {texts.otherLanguage}
      </Button>
    </div>
  );
}
