/**
 * The largest bar is cut when it is more than this many times the next: beyond, a pane of 320 pixels leaves the next bar
 * less than 60 of them, and those after it too little to be compared by eye.
 */
const dwarfing = 5;
/** A cut bar is drawn this many times as long as the next, so that it stays the longest. */
const drawnTimes = 1.5;

export interface BarCut {
  /** Which bar is cut. */
  index: number;
  /** How many times as large as the next it is. */
  times: number;
  /** The value at which it is drawn to end. */
  drawn: number;
}

/**
 * Which bar of a chart dwarfs all others, so that it is to be cut.
 *
 * @example barCut([120, -10, 4]) // { index: 0, times: 12, drawn: 15 }
 */
export function barCut(values: readonly number[]): BarCut | undefined {
  const [largest, next] = values
    .map((value, index) => ({ index, value, size: Math.abs(value) }))
    .sort((a, b) => b.size - a.size);
  if (!largest || !next || next.size === 0) return undefined;
  const times = largest.size / next.size;
  if (times <= dwarfing) return undefined;
  return { index: largest.index, times, drawn: Math.sign(largest.value) * next.size * drawnTimes };
}
