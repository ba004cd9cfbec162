import {
  Button,
  Field,
  makeStyles,
  ProgressBar,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import {
  type CheckedNumber,
  type Fact,
  sentenceSteps,
  type SentenceVerdict,
  verdictAgainst,
} from "../../analysis";
import { checkTexts, type Language } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { runInSlices } from "./run-in-slices";

const useStyles = makeStyles({
  meant: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0, width: "100%" } },
  start: { width: "100%", margin: "8px 0" },
  running: { display: "flex", flexDirection: "column", gap: "8px", margin: "8px 0" },
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  number: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  value: { fontWeight: tokens.fontWeightSemibold },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

const noFact = "none";
/** Numbers shown at once: each brings a choice of figures. */
const page = 50;

/** Checks the numbers of a pasted paragraph; the user can say which figure is meant. */
export function SentencePart() {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { announce, services } = usePane();
  const [text, setText] = useState("");
  const [found, setFound] = useState<CheckedNumber[]>();
  const [shown, setShown] = useState(page);
  const [progress, setProgress] = useState<number>();
  const run = useRef(0);
  useEffect(
    () => () => {
      run.current++;
    },
    [],
  );
  async function check(): Promise<void> {
    const own = ++run.current;
    setProgress(0);
    const checked = await runInSlices(
      sentenceSteps(services.library, text),
      ({ done }) => {
        if (own === run.current) setProgress(done);
      },
      () => own !== run.current,
    );
    if (!checked || own !== run.current) return;
    setProgress(undefined);
    setFound(checked);
    setShown(page);
    announce(texts.numbersFound(checked.length));
  }
  function stop(): void {
    run.current++;
    setProgress(undefined);
    announce(texts.stopped);
  }
  const running = progress !== undefined;
  return (
    <>
      <Field label={texts.paste} hint={texts.pasteHint}>
        <Textarea
          rows={6}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button
        className={styles.start}
        appearance="primary"
        disabledFocusable={running || text.trim() === ""}
        onClick={() => void check()}
      >
        {texts.checkSentences}
      </Button>
      {running && (
        <div className={styles.running}>
          <ProgressBar aria-label={texts.checking} value={progress} />
          <Button size="small" onClick={stop}>
            {texts.stop}
          </Button>
        </div>
      )}
      {found && !running && (
        <>
          <p>{texts.numbersFound(found.length)}</p>
          <ul className={styles.list}>
            {found.slice(0, shown).map((one) => (
              <li key={one.number.start} className={styles.number}>
                <NumberResult checked={one} />
              </li>
            ))}
          </ul>
          {found.length > shown && (
            <Button className={styles.start} onClick={() => setShown(shown + page)}>
              {texts.moreNumbers(found.length - shown)}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function NumberResult({ checked }: { checked: CheckedNumber }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { language, services } = usePane();
  const { number, fact, others } = checked;
  const choices = [...(fact ? [fact] : []), ...others];
  const [chosen, setChosen] = useState(fact ? "0" : noFact);
  const meant = chosen === noFact ? undefined : choices[Number(chosen)];
  const verdict: SentenceVerdict = meant
    ? meant === fact
      ? checked.verdict
      : verdictAgainst(number, meant)
    : "not-recognised";
  const words = {
    agrees: texts.agrees,
    rounding: texts.roundingOnly,
    contradicts: texts.contradicts,
    "not-recognised": texts.notRecognised,
  }[verdict];
  const nameOf = (one: Fact) => {
    const table = services.library.table(one.table);
    const row = table.rows.find(({ key }) => key === one.row)?.label ?? one.row;
    const columns = one.column.split(" ").map((name) => {
      const field = table.fields.find((candidate) => candidate.name === name);
      return field?.title[language] ?? name;
    });
    return [valueText(one, language), row, columns.join(", "), table.number[language]].join(" · ");
  };
  return (
    <>
      <span className={styles.value}>{number.text}</span>{" "}
      <span className={verdict === "contradicts" ? styles.wrong : undefined}>{words}</span>
      {meant && verdict !== "agrees" && `; ${texts.tableSays(valueText(meant, language))}`}
      {choices.length > 0 && (
        <Field className={styles.meant} label={texts.meant} size="small">
          <Select size="small" value={chosen} onChange={(_, { value }) => setChosen(value)}>
            {choices.map((one, index) => (
              <option key={index} value={String(index)}>
                {nameOf(one)}
              </option>
            ))}
            <option value={noFact}>{texts.notRecognised}</option>
          </Select>
        </Field>
      )}
    </>
  );
}

const valueText = ({ value }: Fact, language: Language): string =>
  new Intl.NumberFormat(language === "id" ? "id-ID" : "en-US", { maximumFractionDigits: 2 }).format(
    value,
  );
