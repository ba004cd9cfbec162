import { makeStyles, tokens } from "@fluentui/react-components";
import { shownLabels } from "./line-geometry";

const useStyles = makeStyles({
  tick: { fill: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  grid: { stroke: tokens.colorNeutralStroke3 },
  strong: { stroke: tokens.colorNeutralStrokeAccessible },
});

interface ChartAxesProps {
  x: (index: number) => number;
  y: (value: number) => number;
  ticks: readonly number[];
  labels: readonly string[];
  /** Where the lines across the drawing end. */
  right: number;
  height: number;
  axisText: (value: number) => string;
  /** The tick whose line stands out. */
  strong?: number;
}

/** Lines across a drawing with their numbers, and the labels below it. */
export function ChartAxes({
  x,
  y,
  ticks,
  labels,
  right,
  height,
  axisText,
  strong,
}: ChartAxesProps) {
  const styles = useStyles();
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={x(0)}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
            className={tick === strong ? styles.strong : styles.grid}
          />
          <text x={x(0) - 6} y={y(tick) + 3} textAnchor="end" className={styles.tick}>
            {axisText(tick)}
          </text>
        </g>
      ))}
      {shownLabels(labels, right).map(({ label, index }) => (
        <text key={index} x={x(index)} y={height - 3} textAnchor="middle" className={styles.tick}>
          {label}
        </text>
      ))}
    </>
  );
}
