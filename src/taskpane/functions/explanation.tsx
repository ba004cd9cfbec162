import { makeStyles } from "@fluentui/react-components";
import { explain } from "../../analysis/explanation";
import { arithmeticText, explanationTexts } from "../../language";
import { planExplanation } from "../../sheets/explanation";
import { newBlockId, displayText, type PlanTarget } from "../../workbook/plan";
import { InsertionBar, useInsertion } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { Disclosure, looks } from "../parts";

const useStyles = makeStyles({
  list: { margin: "4px 0 8px", paddingLeft: "20px" },
  step: { marginBottom: "6px", overflowWrap: "anywhere" },
  arithmetic: { ...looks.quiet },
});

interface ExplanationProps {
  functionId: string;
  /** What the function was given, as Excel hands it over. */
  args: readonly unknown[];
}

/** How the function came to its result, with the reader's own numbers; nothing where it cannot be shown. */
export function Explanation({ functionId, args }: ExplanationProps) {
  const styles = useStyles();
  const texts = useTexts(explanationTexts);
  const { language } = usePane();
  const insertion = useInsertion();
  const steps = explain(functionId, args);
  if (!steps) return null;
  const name = `BPS.${functionId}`;
  const plan = (target: PlanTarget) =>
    planExplanation({
      ...{ blockId: newBlockId(`explain-${functionId}`), language, target },
      ...{ name, steps },
    });
  return (
    <Disclosure title={texts.heading} summary={texts.summary(steps.length)}>
      <ol className={styles.list}>
        {steps.map((step, at) => (
          <li key={at} className={styles.step}>
            {step.place === undefined
              ? texts.names[step.name]
              : texts.placed(texts.names[step.name], step.place)}
            <div className={styles.arithmetic}>
              {arithmeticText(step.parts, language)} ={" "}
              {displayText({ number: step.value, format: "#,##0.0000" }, language)}
            </div>
          </li>
        ))}
      </ol>
      <InsertionBar
        insertion={insertion}
        label={texts.insert}
        secondary
        onInsert={() => void insertion.onNewSheet(plan, texts.title(name))}
      />
    </Disclosure>
  );
}
