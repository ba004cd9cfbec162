import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { line } from "d3-shape";
import { ChartAxes } from "./chart-axes";
import { ChartFrame } from "./chart-frame";
import { lineGeometry } from "./line-geometry";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 14px",
    margin: "0 0 4px",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: "flex", alignItems: "center", gap: "6px" },
  path: { fill: "none", strokeWidth: "2px", strokeLinejoin: "round" },
  first: { stroke: tokens.colorBrandForeground1 },
  second: { stroke: tokens.colorNeutralForeground3, strokeDasharray: "5 3" },
  dot: { fill: tokens.colorBrandForeground1 },
});

interface LineChartProps {
  title: string;
  description: string;
  labels: readonly string[];
  /** One or two; they are told apart by colour and by dashes. */
  series: readonly { name: string; values: readonly number[] }[];
  /** A number as it is to be read, and shortly beside the axis. */
  text: (value: number) => string;
  axisText: (value: number) => string;
  labelHeader: string;
}

const height = 170;

/** Lines over the same labels. */
export function LineChart(props: LineChartProps) {
  const { title, description, labels, series, text, axisText, labelHeader } = props;
  const styles = useStyles();
  const looks = [styles.first, styles.second];
  return (
    <ChartFrame
      title={title}
      description={description}
      height={height}
      table={{
        headers: [labelHeader, ...series.map(({ name }) => name)],
        rows: labels.map((label, index) => ({
          cells: [label, ...series.map(({ values }) => text(values[index] ?? 0))],
        })),
      }}
      legend={
        <ul className={styles.legend}>
          {series.map(({ name }, index) => (
            <li key={name} className={styles.entry}>
              <svg width="22" height="8" aria-hidden="true">
                <line
                  x1="0"
                  x2="22"
                  y1="4"
                  y2="4"
                  className={mergeClasses(styles.path, looks[index])}
                />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      }
    >
      {(width) => {
        const { x, y, ticks } = lineGeometry(series, labels.length, width, height);
        const path = line<number>(
          (_, index) => x(index),
          (value) => y(value),
        );
        return (
          <>
            <ChartAxes
              x={x}
              y={y}
              ticks={ticks}
              height={height}
              axisText={axisText}
              labels={labels}
              right={width}
              strong={0}
            />
            {[...series].reverse().map(({ name, values }, index) => (
              <path
                key={name}
                d={path([...values]) ?? ""}
                className={mergeClasses(styles.path, looks[series.length - 1 - index])}
              />
            ))}
            {series[0]?.values.map((value, index) => (
              <circle key={index} cx={x(index)} cy={y(value)} r="2.5" className={styles.dot} />
            ))}
          </>
        );
      }}
    </ChartFrame>
  );
}
