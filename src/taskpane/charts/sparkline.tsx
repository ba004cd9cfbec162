import { makeStyles, tokens } from "@fluentui/react-components";
import { line } from "d3-shape";
import { scaleLinear } from "d3-scale";

const useStyles = makeStyles({
  frame: { display: "block", width: "100%", height: "36px" },
  path: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2px",
    strokeLinejoin: "round",
    strokeLinecap: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  point: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
});

const [width, height, edge] = [240, 36, 5];
/** The line begins where the words above it begin. */
const start = 1;

export interface SparkPoint {
  at: number;
  value: number;
  /** The number that the words beside it are about. */
  isMarked: boolean;
}

/** A small line beside the words that say the same; it has no words of its own. */
export function Sparkline({ points }: { points: readonly SparkPoint[] }) {
  const styles = useStyles();
  const spread = (values: readonly number[]): [number, number] => [
    Math.min(...values),
    Math.max(...values),
  ];
  const x = scaleLinear(spread(points.map(({ at }) => at)), [start, width - edge]);
  const y = scaleLinear(spread(points.map(({ value }) => value)), [height - edge, edge]);
  const path = line<SparkPoint>(
    ({ at }) => x(at),
    ({ value }) => y(value),
  )([...points]);
  return (
    <svg
      className={styles.frame}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
      aria-hidden="true"
    >
      <path className={styles.path} d={path ?? ""} />
      {points
        .filter(({ isMarked }) => isMarked)
        .map(({ at, value }) => (
          <circle key={at} className={styles.point} cx={x(at)} cy={y(value)} r="4" />
        ))}
    </svg>
  );
}
