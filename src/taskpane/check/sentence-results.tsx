import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  type CheckedNumber,
  type Fact,
  type SentenceVerdict,
  verdictAgainst,
} from "../../analysis";
import { type Language, locales, sentenceTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { type Verdict, VerdictSign } from "../parts";

const useStyles = makeStyles({
  more: { width: "100%", margin: "8px 0" },
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  number: {
    display: "flex",
    gap: "8px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { minWidth: 0, flexGrow: 1 },
  value: { fontWeight: tokens.fontWeightSemibold },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  detail: {
    display: "block",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  meant: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0, width: "100%" } },
});

/** Numbers shown at once: each can bring a choice of figures. */
const page = 50;

interface SentenceResultsProps {
  found: readonly CheckedNumber[];
  /** The text in which they stand. */
  text: string;
}

/** The numbers of a text with their verdicts, a page at a time. */
export function SentenceResults({ found, text }: SentenceResultsProps) {
  const styles = useStyles();
  const texts = useTexts(sentenceTexts);
  const [shown, setShown] = useState(page);
  const count = (verdict: SentenceVerdict) => found.filter((one) => one.verdict === verdict).length;
  return (
    <>
      <p>
        {texts.numbers(found.length)}
        {found.length > 0 &&
          `: ${texts.summary(
            count("agrees"),
            count("rounding"),
            count("contradicts"),
            count("not-recognised"),
          )}`}
      </p>
      <ul className={styles.list}>
        {found.slice(0, shown).map((one) => (
          <li key={one.number.start} className={styles.number}>
            <NumberResult checked={one} text={text} />
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <Button className={styles.more} onClick={() => setShown(shown + page)}>
          {texts.more(found.length - shown)}
        </Button>
      )}
    </>
  );
}

const noFact = "none";

const signs: Readonly<Record<SentenceVerdict, Verdict>> = {
  agrees: "right",
  rounding: "right",
  contradicts: "wrong",
  "not-recognised": "unknown",
};

function NumberResult({ checked, text }: { checked: CheckedNumber; text: string }) {
  const styles = useStyles();
  const texts = useTexts(sentenceTexts);
  const { language } = usePane();
  const { number, fact, others, reason } = checked;
  const choices = [...(fact ? [fact] : []), ...others];
  const [chosen, setChosen] = useState(fact ? "0" : noFact);
  const meant = chosen === noFact ? undefined : choices[Number(chosen)];
  const verdict = verdictOf(checked, meant);
  return (
    <>
      <VerdictSign verdict={signs[verdict]} />
      <div className={styles.words}>
        <span className={styles.value}>{number.text}</span>{" "}
        <span className={verdict === "contradicts" ? styles.wrong : undefined}>
          {texts.verdicts[verdict]}
        </span>
        {meant && verdict !== "agrees" && `; ${texts.tableSays(valueText(meant, language))}`}
        {!meant && reason && `: ${texts.reasons[reason]}`}
        <span className={styles.detail}>{quoteAround(text, number)}</span>
        {meant && <span className={styles.detail}>{nameOf(meant, language, texts.computed)}</span>}
        {checked.verdict !== "agrees" && choices.length > (fact ? 1 : 0) && (
          <Field className={styles.meant} label={texts.meant} size="small">
            <Select size="small" value={chosen} onChange={(_, { value }) => setChosen(value)}>
              {choices.map((one, index) => (
                <option key={index} value={String(index)}>
                  {`${valueText(one, language)} · ${nameOf(one, language, texts.computed)}`}
                </option>
              ))}
              <option value={noFact}>{texts.none}</option>
            </Select>
          </Field>
        )}
      </div>
    </>
  );
}

/** Letters of the text that are shown before and behind a number. */
const quoted = { before: 48, behind: 24 } as const;

/** The words around a number, cut between words. */
function quoteAround(text: string, { start, end }: CheckedNumber["number"]): string {
  const from = Math.max(0, start - quoted.before);
  const until = Math.min(text.length, end + quoted.behind);
  const before = text.slice(from, start).replace(from > 0 ? /^\S*\s/ : /^/, "");
  const behind = text.slice(end, until).replace(until < text.length ? /\s\S*$/ : /$/, "");
  const [left, right] = [from > 0 ? "… " : "", until < text.length ? " …" : ""];
  return `${left}${before}${text.slice(start, end)}${behind}${right}`.replace(/\s+/g, " ").trim();
}

function verdictOf(checked: CheckedNumber, meant: Fact | undefined): SentenceVerdict {
  if (!meant) return "not-recognised";
  return meant === checked.fact ? checked.verdict : verdictAgainst(checked.number, meant);
}

/** Row, column and table of a figure, and its cell in the workbook. */
function nameOf({ source, isComputed }: Fact, language: Language, computed: string): string {
  const { row, column, table, cell } = source;
  return [row, column[language], cell ?? table[language], ...(isComputed ? [computed] : [])]
    .filter((text) => text !== "")
    .join(" · ");
}

/** A printed figure with its decimals, a computed one with two. */
function valueText({ value, tolerance, isComputed }: Fact, language: Language): string {
  const decimals = isComputed ? 2 : Math.max(0, Math.round(-Math.log10(tolerance * 2)));
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: Math.min(decimals, 2),
    maximumFractionDigits: Math.max(Math.min(decimals, 4), 0),
  }).format(value);
}
