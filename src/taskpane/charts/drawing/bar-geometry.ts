import { scaleLinear } from "d3-scale";
import type { Bar } from "../chart";
import { barCut } from "./bar-cut";

/** Where in its length a cut bar is broken. */
const cutAt = 0.85;

/**
 * Where bars lie in a width in pixels: all from the same zero, none thinner than can be seen unless it is nil. What dwarfs the
 * others is cut.
 */
export function barGeometry<T extends Pick<Bar, "value" | "weight">>(
  bars: readonly T[],
  width: number,
) {
  const cut = barCut(bars);
  const isCut = ({ value }: T) => cut !== undefined && Math.abs(value) > cut.drawn;
  const values = bars.map((bar) =>
    cut && isCut(bar) ? Math.sign(bar.value) * cut.drawn : bar.value,
  );
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
      ...(isCut(bar) && { cut: zero + (end - zero) * cutAt }),
    };
  });
  const broken = bars.filter(isCut).map(({ value }) => Math.abs(value) / (cut?.next ?? 1));
  return { zero, placed, ...(broken.length > 0 && { broken: brokenBars(broken) }) };
}

/** How many bars are broken, and how many times as large as the next the smallest of them is. */
const brokenBars = (times: readonly number[]) => ({
  count: times.length,
  times: Math.min(...times),
});
