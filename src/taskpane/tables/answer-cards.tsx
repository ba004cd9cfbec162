import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SearchAnswer } from "../../analysis";
import { answersTexts } from "../../language";
import { Sparkline } from "../charts";
import { useTexts } from "../pane-context";
import { looks } from "../parts";
import { useAnswerWords } from "./use-answer-words";

const useStyles = makeStyles({
  frame: { margin: "10px 12px 4px", ...looks.column },
  heading: { margin: 0, ...looks.subheading },
  card: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ...looks.card,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  first: { ...looks.card, backgroundColor: tokens.colorBrandBackground2 },
  what: { display: "block", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "6px" },
  value: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  small: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  facts: { display: "block", ...looks.small, color: tokens.colorNeutralForeground2 },
  open: { display: "block", marginTop: "4px", ...looks.small, color: tokens.colorBrandForeground1 },
});

interface AnswerCardsProps {
  heading: string;
  answers: readonly SearchAnswer[];
  onOpen: (answer: SearchAnswer) => void;
}

/** Figures that are asked for: the first one at large, the others in a line each. A click shows where one stands. */
export function AnswerCards({ heading, answers, onOpen }: AnswerCardsProps) {
  const styles = useStyles();
  const headingId = useId();
  const [first, ...others] = answers;
  if (!first) return null;
  return (
    <section aria-labelledby={headingId} className={styles.frame}>
      <h3 id={headingId} className={styles.heading}>
        {heading}
      </h3>
      <AnswerCard answer={first} isFirst onOpen={onOpen} />
      {others.map((answer) => (
        <AnswerCard key={answer.id} answer={answer} onOpen={onOpen} />
      ))}
    </section>
  );
}

interface AnswerCardProps {
  answer: SearchAnswer;
  isFirst?: boolean;
  onOpen: (answer: SearchAnswer) => void;
}

function AnswerCard({ answer, isFirst = false, onOpen }: AnswerCardProps) {
  const styles = useStyles();
  const texts = useTexts(answersTexts);
  const words = useAnswerWords()(answer);
  const dated = answer.points.flatMap(({ period, value }) =>
    period ? [{ at: period.at, value }] : [],
  );
  const at = answer.point.period?.at;
  return (
    <button
      type="button"
      className={mergeClasses(styles.card, isFirst && styles.first)}
      onClick={() => onOpen(answer)}
    >
      <span className={mergeClasses(styles.what, isFirst && styles.strong)}>{words.what}</span>
      <span className={styles.line}>
        <span className={isFirst ? styles.value : styles.small}>{words.value}</span>
        <span className={styles.facts}>
          {[words.unit, words.period].filter(Boolean).join(", ")}
        </span>
      </span>
      {words.change && <span className={styles.facts}>{words.change}</span>}
      {isFirst && dated.length > 1 && (
        <Sparkline points={dated.map((point) => ({ ...point, isMarked: point.at === at }))} />
      )}
      {isFirst && words.goods && <span className={styles.facts}>{words.goods}</span>}
      {words.title !== "" && <span className={styles.facts}>{words.title}</span>}
      <span className={styles.facts}>{words.place}</span>
      {isFirst && <span className={styles.open}>{texts.where}</span>}
    </button>
  );
}
