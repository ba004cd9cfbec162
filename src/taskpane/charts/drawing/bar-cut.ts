import type { Bar } from "../chart";

/**
 * The largest bar is cut when it is more than this many times the next: beyond, a pane of 320 pixels leaves the next bar
 * less than 60 of them, and those after it too little to be compared by eye.
 */
const dwarfing = 5;
/** Cut bars are drawn this many times as long as the next, so that they stay the longest. */
const drawnTimes = 1.5;

/** Longer bars end there. */
export interface BarCut {
  drawn: number;
  /** Size of the longest bar that is not cut for its own sake, to which the cut ones are compared. */
  next: number;
}

/**
 * Where bars are cut because one item, or the total, dwarfs all others. A total that is about as large as the item that
 * dwarfs the others is cut with it.
 *
 * @example barCut([{ value: 120 }, { value: -10 }, { value: 4 }]) // { drawn: 15, next: 10 }
 */
export function barCut(bars: readonly Pick<Bar, "value" | "weight">[]): BarCut | undefined {
  const sizes = (wanted: typeof bars) => wanted.map(({ value }) => Math.abs(value));
  const [largest = 0, second = 0] = sizes(bars.filter(({ weight }) => weight !== "strong")).sort(
    (a, b) => b - a,
  );
  const next = second > 0 && largest > dwarfing * second ? second : largest;
  if (next === 0 || Math.max(...sizes(bars)) <= dwarfing * next) return undefined;
  return { drawn: next * drawnTimes, next };
}
