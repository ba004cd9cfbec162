import { makeStyles } from "@fluentui/react-components";
import type { SeriesResult } from "../../analysis";
import { seriesPaneTexts, sheetTexts } from "../../language";
import type { Library } from "../../library";
import {
  hasHundred,
  periodName,
  seriesNames,
  seriesNotes,
  seriesSources,
  seriesTitle,
  shownUnit,
} from "../../sheets/series";
import { ChartFigure } from "../charts";
import { usePane, useTexts } from "../pane-context";
import { looks, Notice, useNumbers } from "../parts";

const useStyles = makeStyles({
  notes: { margin: "0 0 12px", paddingLeft: "16px", ...looks.quiet },
  heading: { margin: "0 0 4px", ...looks.subheading },
});

/** The series as one chart with its numbers, how they were made and where they are from. */
export function SeriesView({ result, library }: { result: SeriesResult; library: Library }) {
  const styles = useStyles();
  const texts = useTexts(seriesPaneTexts);
  const { language } = usePane();
  const { number, compact } = useNumbers();
  const { axis, every, series } = result;
  const names = seriesNames(result, language);
  const lines = series.map(({ shown, marks }, at) => ({
    name: names[at] ?? "",
    values: axis.map((period) => shown.get(period)),
    marks: axis.map((period) => marks.get(period) ?? ""),
  }));
  const labels = axis.map((at) => periodName(at, every, language));
  const sources = seriesSources(library, result, language);
  const isEmpty = lines.every(({ values }) => values.every((value) => value === undefined));
  return (
    <>
      {isEmpty ? (
        <Notice intent="info" title={texts.noNumbers} />
      ) : (
        <ChartFigure
          showNumbers
          chart={{
            kind: "lines",
            title: seriesTitle(result, language),
            description: texts.chart(names.join(", ")),
            unit: shownUnit(result, language),
            source: sources.join(" "),
            labels,
            labelHeader: texts.period,
            lines,
            reference: hasHundred(result) ? 100 : undefined,
            text: (value, at) => number(value, series[at]?.shownDecimals ?? 2),
            axisText: compact,
          }}
        />
      )}
      <h3 className={styles.heading}>{texts.notes}</h3>
      <ul className={styles.notes}>
        {[...seriesNotes(result, language), ...sources, sheetTexts[language].disclaimer].map(
          (note) => (
            <li key={note}>{note}</li>
          ),
        )}
      </ul>
    </>
  );
}
