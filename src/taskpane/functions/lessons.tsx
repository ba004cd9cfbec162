import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { lessonNames, lessonTexts } from "../../language";
import { planLesson } from "../../sheets/lesson";
import { newBlockId, type PlanTarget } from "../../workbook/plan";
import { InsertionBar, useInsertion } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, Disclosure, looks } from "../parts";

const useStyles = makeStyles({
  frame: { padding: "0 12px" },
  about: { margin: "4px 0 0", ...looks.quiet },
});

/** Sheets for teaching: a method step by step with questions, or with the answers to them. */
export function Lessons() {
  const styles = useStyles();
  const texts = useTexts(lessonTexts);
  const { language } = usePane();
  const insertion = useInsertion();
  const [lesson, setLesson] = useState<(typeof lessonNames)[number]>("laspeyres");
  const [withAnswers, setWithAnswers] = useState(false);
  const { title, about } = texts[lesson];
  const plan = (target: PlanTarget) => {
    const blockId = newBlockId(`lesson-${lesson}`);
    return planLesson({ blockId, language, target, lesson, withAnswers });
  };
  return (
    <div className={styles.frame}>
      <Disclosure title={texts.heading} summary={texts.summary(lessonNames.length)}>
        <ChoiceField
          label={texts.lesson}
          value={lesson}
          options={lessonNames.map((name) => ({ value: name, name: texts[name].title }))}
          onChange={setLesson}
        />
        <p className={styles.about}>{about}</p>
        <Checkbox
          label={texts.withAnswers}
          checked={withAnswers}
          onChange={(_, { checked }) => setWithAnswers(checked === true)}
        />
        <InsertionBar
          insertion={insertion}
          label={texts.insert}
          secondary
          onInsert={() =>
            void insertion.onNewSheet(plan, withAnswers ? texts.answersOf(title) : title)
          }
        />
      </Disclosure>
    </div>
  );
}
