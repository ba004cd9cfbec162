import { Button, makeStyles } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useEffect, useRef } from "react";
import {
  cellCitationTexts,
  dayText,
  type Language,
  periodText,
  sourceCardTexts,
} from "../../language";
import { type CitedCell, printedText } from "../../library";
import { usePane, useTexts } from "../pane-context";
import { CitationPart, Facts, FailureNotice, looks, Notice } from "../parts";
import { useSource } from "./use-source";

const useStyles = makeStyles({
  part: { ...looks.column, marginBottom: "12px" },
  card: { ...looks.card, ...looks.column, ":focus": { outlineStyle: "none" } },
  heading: { margin: 0, ...looks.subheading, overflowWrap: "anywhere" },
  note: { margin: 0, ...looks.smallQuiet },
});

/** Looks up where the selected cell comes from, and gives its citation. */
export function SourceCard() {
  const styles = useStyles();
  const texts = useTexts(sourceCardTexts);
  const { state, look, close } = useSource();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.step === "found") heading.current?.focus();
  }, [state]);
  return (
    <section className={styles.part} aria-label={texts.ask}>
      <div>
        <Button size="small" icon={<InfoRegular />} onClick={() => void look()}>
          {texts.ask}
        </Button>
      </div>
      {state.step === "failed" && <FailureNotice failure={state.failure} onDismiss={close} />}
      {state.step === "found" && (
        <div className={styles.card}>
          <h3 className={styles.heading} ref={heading} tabIndex={-1}>
            {texts.heading(state.cell)}
          </h3>
          {typeof state.found === "string" ? (
            <Notice intent="info" title={texts.unknown[state.found]} />
          ) : (
            <Known cell={state.found} />
          )}
          <div>
            <Button size="small" appearance="subtle" onClick={close}>
              {texts.close}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

function Known({ cell }: { cell: CitedCell }) {
  const styles = useStyles();
  const texts = useTexts(sourceCardTexts);
  const { language } = usePane();
  return (
    <>
      <Facts facts={factsOf(cell, language)} />
      {cell.isComputed && <p className={styles.note}>{texts.computed}</p>}
      {!cell.figure && !cell.isComputed && <p className={styles.note}>{texts.wholeBlock}</p>}
      <CitationPart cell={cell} />
    </>
  );
}

function factsOf(cell: CitedCell, language: Language): [string, string][] {
  const texts = sourceCardTexts[language];
  const { source, figure, title, edition } = cell;
  const facts: [string, string | undefined][] = [
    [texts.value, figure && (printedText(figure.value, language) || "–")],
    [texts.unit, figure?.unit[language]],
    [texts.row, figure?.row],
    [texts.column, figure?.column[language]],
    [texts.period, figure?.period && periodText(figure.period, language)],
    [texts.publisher, source.publisher],
    [texts.publication, cell.publication?.[language] ?? source.publication],
    [texts.file, source.address === undefined ? source.file : undefined],
    [texts.table, title[language]],
    [
      texts.place,
      [source.sheet, source.page && texts.page(source.page)].filter(Boolean).join(", "),
    ],
    [texts.edition, edition && cellCitationTexts[language][edition]],
    [
      texts.correction,
      figure?.correction &&
        texts.corrected(
          printedText(figure.correction.printed, language),
          figure.correction.proof[language],
        ),
    ],
    [texts.address, source.address],
    [texts.lastUpdate, source.lastUpdate && dayText(source.lastUpdate, language)],
    [texts.readOn, source.readOn && dayText(source.readOn, language)],
  ];
  return facts.flatMap(([name, value]) => (value ? [[name, value]] : []));
}
