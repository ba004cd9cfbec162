import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Answer, Answers, AnswerWay, ItemQuestion } from "../../analysis";
import { ownItemsTexts, ownNtpTexts } from "../../language";
import { questionText } from "../../sheets/own-ntp";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, NumberField } from "../parts";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 0 12px", padding: 0 },
  question: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ItemQuestionsViewProps {
  questions: readonly ItemQuestion[];
  answers: Answers;
  onAnswer: (changed: Answers) => void;
}

/** Each question where it occurs, with the ways that are open; one answer can be given to all of its kind. */
export function ItemQuestionsView({ questions, answers, onAnswer }: ItemQuestionsViewProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {questions.map((question) => (
        <li key={question.id} className={styles.question}>
          <OneQuestion
            question={question}
            alike={questions.filter(({ kind }) => kind === question.kind)}
            answer={answers[question.id]}
            onAnswer={onAnswer}
          />
        </li>
      ))}
    </ul>
  );
}

interface OneQuestionProps {
  question: ItemQuestion;
  alike: readonly ItemQuestion[];
  answer: Answer | undefined;
  onAnswer: (changed: Answers) => void;
}

function OneQuestion({ question, alike, answer, onAnswer }: OneQuestionProps) {
  const texts = useTexts(ownItemsTexts);
  const { ways } = useTexts(ownNtpTexts);
  const { language } = usePane();
  const { id } = question;
  const way = answer && question.ways.includes(answer.way) ? answer.way : "";
  const others = alike.filter((other) => other.id !== id && way !== "" && other.ways.includes(way));
  const given = question.kind === "replaced" ? question.overlap : undefined;
  return (
    <>
      <ChoiceField<AnswerWay | "">
        label={questionText(question, language)}
        value={way}
        options={[
          { value: "", name: texts.choose },
          ...question.ways.map((value) => ({ value, name: ways[value] })),
        ]}
        onChange={(chosen) => {
          if (chosen !== "") onAnswer({ [id]: { ...answer, way: chosen } });
        }}
      />
      {way === "overlap" && (
        <NumberField
          label={texts.overlap}
          name={texts.overlap}
          value={answer?.price ?? given}
          limits={{ above: 0, upTo: 1e12 }}
          wrong={texts.wrongPrice}
          onChange={(price) => onAnswer({ [id]: { way: "overlap", price } })}
        />
      )}
      {way !== "" && way !== "overlap" && others.some((other) => other.id !== id) && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => onAnswer(Object.fromEntries(others.map((other) => [other.id, { way }])))}
        >
          {texts.alike(ways[way])}
        </Button>
      )}
    </>
  );
}
