import { scaleLinear } from "d3-scale";

/** Room in pixels for the numbers of the axis, above the lines, and for the labels below. */
const margin = { left: 40, right: 16, top: 8, bottom: 20 };
const tickCount = 4;

/** Scales of lines in a drawing; zero is always in sight. */
export function lineGeometry(
  series: readonly { values: readonly number[] }[],
  points: number,
  width: number,
  height: number,
) {
  const values = series.flatMap((one) => [...one.values]);
  const y = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    [height - margin.bottom, margin.top],
  ).nice(tickCount);
  const x = scaleLinear([0, Math.max(1, points - 1)], [margin.left, width - margin.right]);
  return { x, y, ticks: y.ticks(tickCount) };
}

/** Pixels that a label of the axis needs. */
const labelWidth = 40;

/** As many labels as fit, evenly, the last one among them. */
export function shownLabels(labels: readonly string[], width: number) {
  const step = Math.max(1, Math.ceil((labels.length * labelWidth) / width));
  return labels
    .map((label, index) => ({ label, index }))
    .filter(({ index }) => (labels.length - 1 - index) % step === 0);
}
