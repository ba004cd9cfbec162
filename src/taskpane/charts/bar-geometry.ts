import { scaleLinear } from "d3-scale";

interface Signed {
  value: number;
}

/** Where bars lie in a width in pixels: all from the same zero, none thinner than can be seen unless it is nil. */
export function barGeometry<T extends Signed>(bars: readonly T[], width: number) {
  const values = bars.map(({ value }) => value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const place = scaleLinear([low, high === low ? low + 1 : high], [0, width]);
  const zero = place(0);
  const placed = bars.map((bar) => {
    const end = place(bar.value);
    const length = bar.value === 0 ? 0 : Math.max(1, Math.abs(end - zero));
    return { ...bar, x: bar.value < 0 ? zero - length : zero, length };
  });
  return { zero, placed };
}

/** Pixels that a character of a label takes on average. */
const characterWidth = 6.4;

/**
 * A label that leaves room for the value at the end of its line.
 *
 * @example shortened("Bahan Bakar Mineral", 120, "12.3") // "Bahan Bakar…"
 */
export function shortened(label: string, width: number, value: string): string {
  const room = Math.max(8, Math.floor(width / characterWidth) - value.length - 2);
  return label.length <= room ? label : `${label.slice(0, room - 1).trimEnd()}…`;
}
