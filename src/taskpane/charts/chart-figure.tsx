import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { chartTexts, type Language } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { looks } from "../parts";
import type { Chart } from "./chart";
import { chartTable } from "./chart-table";
import { DrawnMarks } from "./drawn-marks";
import { distinctNames, drawBars, drawLines, type Drawing } from "./drawing";
import { SaveChart } from "./export";
import { NumberTable } from "./number-table";

const useStyles = makeStyles({
  figure: { margin: "0 0 16px", minWidth: 0 },
  title: { marginBottom: "6px", ...looks.subheading },
  unit: { display: "block", ...looks.quiet, fontWeight: tokens.fontWeightRegular },
  drawing: {
    display: "block",
    overflow: "visible",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    // Browsers leave drawings as they are where the reader's own colours are forced upon a page.
    "@media (forced-colors: active)": {
      "& text": { fill: "currentColor" },
      "& path": { stroke: "currentColor" },
      "& rect": { fill: "currentColor" },
      "& circle": { fill: "none", stroke: "currentColor" },
    },
  },
  numbers: {
    marginTop: "6px",
    fontSize: tokens.fontSizeBase200,
    "& summary": { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  },
});

/** Width of a drawing before it is measured: a pane of 320 pixels. */
const narrowest = 296;

interface ChartFigureProps {
  chart: Chart;
  /** Whether the numbers are in sight from the start. */
  showNumbers?: boolean;
}

/** A chart with its title, its description, what saves it, and its numbers as a table that can be opened. */
export function ChartFigure({ chart, showNumbers }: ChartFigureProps) {
  const styles = useStyles();
  const texts = useTexts(chartTexts);
  const { language } = usePane();
  const [ref, width] = useWidth();
  const { height, marks, note } = drawnInPane(chart, width, language);
  return (
    <figure className={styles.figure} ref={ref}>
      <figcaption className={styles.title}>
        {chart.title}
        {chart.unit && <span className={styles.unit}>{chart.unit}</span>}
      </figcaption>
      <svg
        className={styles.drawing}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={[chart.description, note].filter(Boolean).join(" ")}
      >
        <DrawnMarks marks={marks} />
      </svg>
      <SaveChart chart={chart} />
      <details className={styles.numbers} open={showNumbers}>
        <summary>{texts.numbers}</summary>
        <NumberTable label={chart.title} {...chartTable(chart)} />
      </details>
    </figure>
  );
}

const lineHeight = 200;
/** Characters of a row of a name at the end of a line. */
const endCharacters = 16;

function drawnInPane(chart: Chart, width: number, language: Language): Drawing {
  if (chart.kind === "bars") return drawBars(chart, width, language);
  const names = distinctNames(chart.lines.map(({ name }) => name));
  const endText = (_: unknown, index: number) => names[index] ?? "";
  return drawLines(chart, { width, height: lineHeight, endText, endCharacters }, language);
}

function useWidth() {
  const ref = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(narrowest);
  useEffect(() => {
    if (!ref.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(160, Math.floor(entry.contentRect.width)));
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
