import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { line } from "d3-shape";
import { ChartAxes } from "./chart-axes";
import { ChartFrame } from "./chart-frame";
import { type Drawn, seriesGeometry } from "./series-geometry";

/** Lines are told apart by colour, dashes, and the name at their end. */
const useStyles = makeStyles({
  reference: { stroke: tokens.colorNeutralForeground2, strokeDasharray: "2 3" },
  path: { fill: "none", strokeWidth: "2px", strokeLinejoin: "round" },
  end: { fontSize: tokens.fontSizeBase100 },
  line0: { stroke: tokens.colorBrandForeground1 },
  line1: { stroke: tokens.colorPaletteBerryForeground1, strokeDasharray: "6 3" },
  line2: { stroke: tokens.colorPaletteBlueForeground2, strokeDasharray: "2 2" },
  line3: { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeDasharray: "8 3 2 3" },
  line4: { stroke: tokens.colorPaletteGrapeForeground2 },
  line5: { stroke: tokens.colorNeutralForeground2, strokeDasharray: "4 4" },
  name0: { fill: tokens.colorBrandForeground1 },
  name1: { fill: tokens.colorPaletteBerryForeground1 },
  name2: { fill: tokens.colorPaletteBlueForeground2 },
  name3: { fill: tokens.colorPaletteDarkOrangeForeground1 },
  name4: { fill: tokens.colorPaletteGrapeForeground2 },
  name5: { fill: tokens.colorNeutralForeground2 },
});

const kinds = 6;
const height = 230;
/** Characters of a name at an end, and pixels that one takes. */
const endCharacters = 20;
const characterWidth = 5.7;

interface SeriesChartProps {
  title: string;
  description: string;
  labels: readonly string[];
  /** Short ones for the axis. */
  axisLabels: readonly string[];
  labelHeader: string;
  series: readonly Drawn[];
  /** A line to read the others against. */
  reference: number | undefined;
  text: (value: number, series: number) => string;
  axisText: (value: number) => string;
}

/** Several lines through time; a period without a number is a gap. */
export function SeriesChart(props: SeriesChartProps) {
  const { title, description, labels, axisLabels, series, reference, text, axisText } = props;
  const styles = useStyles();
  const strokes = [
    styles.line0,
    styles.line1,
    styles.line2,
    styles.line3,
    styles.line4,
    styles.line5,
  ];
  const fills = [
    styles.name0,
    styles.name1,
    styles.name2,
    styles.name3,
    styles.name4,
    styles.name5,
  ];
  const short = series.map(({ name }) => shortened(name));
  const endWidth = Math.max(0, ...short.map((name) => name.length)) * characterWidth;
  return (
    <ChartFrame
      title={title}
      description={description}
      height={height}
      showNumbers
      table={{
        headers: [props.labelHeader, ...series.map(({ name }) => name)],
        rows: labels.map((label, index) => ({
          cells: [
            label,
            ...series.map(({ values }, at) => {
              const value = values[index];
              return value === undefined ? "" : text(value, at);
            }),
          ],
        })),
      }}
    >
      {(width) => {
        const { x, y, ticks, right, ends } = seriesGeometry(series, labels.length, width, height, {
          reference,
          endWidth,
        });
        const path = line<number | undefined>(
          (_, index) => x(index),
          (value) => y(value ?? 0),
        ).defined((value) => value !== undefined);
        return (
          <>
            <ChartAxes
              x={x}
              y={y}
              ticks={ticks}
              height={height}
              axisText={axisText}
              labels={axisLabels}
              right={right}
            />
            {reference !== undefined && (
              <line
                x1={x(0)}
                x2={right}
                y1={y(reference)}
                y2={y(reference)}
                className={styles.reference}
              />
            )}
            {series.map(({ name, values }, index) => (
              <g key={name}>
                <path
                  d={path([...values]) ?? ""}
                  className={mergeClasses(styles.path, strokes[index % kinds])}
                />
                {lonely(values).map((at) => (
                  <circle
                    key={at}
                    cx={x(at)}
                    cy={y(values[at] ?? 0)}
                    r="2"
                    className={fills[index % kinds]}
                  />
                ))}
              </g>
            ))}
            {ends.map(({ index, last, at }) => (
              <text
                key={index}
                x={x(last) + 5}
                y={at + 3}
                className={mergeClasses(styles.end, fills[index % kinds])}
              >
                {short[index]}
              </text>
            ))}
          </>
        );
      }}
    </ChartFrame>
  );
}

const shortened = (name: string): string =>
  name.length > endCharacters ? `${name.slice(0, endCharacters - 1)}…` : name;

/** Points between two gaps, which no line shows. */
const lonely = (values: readonly (number | undefined)[]): number[] =>
  values.flatMap((value, at) =>
    value !== undefined && values[at - 1] === undefined && values[at + 1] === undefined ? [at] : [],
  );
