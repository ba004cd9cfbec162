import { scaleLinear } from "d3-scale";
import { barCut } from "./bar-cut";

interface Signed {
  value: number;
}

/** Where in its length a cut bar is broken. */
const cutAt = 0.85;

/**
 * Where bars lie in a width in pixels: all from the same zero, none thinner than can be seen unless it is nil. One that
 * dwarfs the others is cut.
 */
export function barGeometry<T extends Signed>(bars: readonly T[], width: number) {
  const cut = barCut(bars.map(({ value }) => value));
  const values = bars.map(({ value }, index) => (index === cut?.index ? cut.drawn : value));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const place = scaleLinear([low, high === low ? low + 1 : high], [0, width]);
  const zero = place(0);
  const placed = bars.map((bar, index) => {
    const end = place(values[index] ?? 0);
    const length = bar.value === 0 ? 0 : Math.max(1, Math.abs(end - zero));
    return {
      ...bar,
      x: bar.value < 0 ? zero - length : zero,
      length,
      ...(index === cut?.index && { cut: zero + (end - zero) * cutAt }),
    };
  });
  return { zero, placed, times: cut?.times };
}
