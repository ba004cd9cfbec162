import { makeStyles } from "@fluentui/react-components";
import { selfTestTexts } from "../../language";
import { functionList } from "../../library";
import { planSelfTest } from "../../sheets/self-test";
import { newBlockId, type PlanTarget } from "../../workbook/plan";
import { InsertionBar, useInsertion } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { Disclosure, looks } from "../parts";

const useStyles = makeStyles({
  frame: { padding: "0 12px" },
  about: { margin: "4px 0 0", ...looks.quiet },
});

/** A sheet that computes the examples of all functions in the reader's own Excel. */
export function SelfTest() {
  const styles = useStyles();
  const texts = useTexts(selfTestTexts);
  const { language } = usePane();
  const insertion = useInsertion();
  const plan = (target: PlanTarget) =>
    planSelfTest({
      ...{ blockId: newBlockId("self-test"), language, target },
      functions: functionList,
    });
  return (
    <div className={styles.frame}>
      <Disclosure title={texts.heading} summary={texts.summary}>
        <p className={styles.about}>{texts.about}</p>
        <InsertionBar
          insertion={insertion}
          label={texts.insert}
          secondary
          onInsert={() => void insertion.onNewSheet(plan, texts.heading)}
        />
      </Disclosure>
    </div>
  );
}
