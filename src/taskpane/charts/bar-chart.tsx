import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChartFrame } from "./chart-frame";
import { barGeometry, shortened } from "./bar-geometry";

const useStyles = makeStyles({
  label: { fill: tokens.colorNeutralForeground1 },
  value: { fill: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold, fill: tokens.colorNeutralForeground1 },
  bar: { fill: tokens.colorBrandForeground1 },
  negative: { fill: tokens.colorPaletteRedForeground1 },
  quiet: { fill: tokens.colorNeutralForeground3 },
  zero: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1px" },
});

export interface Bar {
  label: string;
  value: number;
  /** The value as it is to be read. */
  text: string;
  /** Quiet: what is no category of its own, such as the others. Strong: a total. */
  weight?: "quiet" | "strong";
}

interface BarChartProps {
  title: string;
  description: string;
  bars: readonly Bar[];
  /** Headers of the table of numbers: labels, values. */
  headers: readonly [string, string];
}

const rowHeight = 34;

/** Bars from zero, one below the other, each under its label and value; negative ones go to the left. */
export function BarChart({ title, description, bars, headers }: BarChartProps) {
  const styles = useStyles();
  const height = bars.length * rowHeight;
  return (
    <ChartFrame
      title={title}
      description={description}
      height={height}
      table={{
        headers,
        rows: bars.map(({ label, text, weight }) => ({
          cells: [label, text],
          strong: weight === "strong",
        })),
      }}
    >
      {(width) => {
        const { zero, placed } = barGeometry(bars, width);
        return (
          <>
            {placed.map(({ x, length, label, text, value, weight }, index) => {
              const top = index * rowHeight;
              const strong = weight === "strong" && styles.strong;
              const fill =
                weight === "quiet" ? styles.quiet : value < 0 ? styles.negative : styles.bar;
              return (
                <g key={index}>
                  <text x={0} y={top + 13} className={mergeClasses(styles.label, strong)}>
                    {shortened(label, width, text)}
                  </text>
                  <text
                    x={width}
                    y={top + 13}
                    textAnchor="end"
                    className={mergeClasses(styles.value, strong)}
                  >
                    {text}
                  </text>
                  <rect x={x} y={top + 18} width={length} height={9} rx={1.5} className={fill} />
                  <line x1={zero} x2={zero} y1={top + 17} y2={top + 29} className={styles.zero} />
                </g>
              );
            })}
          </>
        );
      }}
    </ChartFrame>
  );
}
