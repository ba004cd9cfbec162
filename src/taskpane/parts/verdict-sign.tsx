import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";

export type Verdict = "right" | "wrong" | "doubtful" | "unknown";

const useStyles = makeStyles({
  sign: { display: "flex", flexShrink: 0, fontSize: "20px" },
  right: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

const signs = {
  right: <CheckmarkCircleRegular />,
  wrong: <ErrorCircleRegular />,
  doubtful: <WarningRegular />,
  unknown: <QuestionCircleRegular />,
};

/** The sign of a verdict, beside the words that say it. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.sign, styles[verdict])} aria-hidden="true">
      {signs[verdict]}
    </span>
  );
}
