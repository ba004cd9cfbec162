import { printedDecimals } from "../../table";

/** What the print says of one number: as printed or implied, and the range in which the unrounded number lies. */
export interface Observation {
  value: number;
  low: number;
  high: number;
}

/** Reads a printed number, known to half a unit of its last digit; undefined where nothing is printed. */
export function observed(printed: string): Observation | undefined {
  if (printed === "" || printed === "-") return undefined;
  const value = Number(printed);
  const half = 0.5 * 10 ** -printedDecimals(printed);
  return { value, low: value - half, high: value + half };
}

/** The level before a change in percent, both known to their rounding. */
export function levelBefore(level: Observation, change: Observation): Observation {
  const low = level.low / (1 + change.high / 100);
  const high = level.high / (1 + change.low / 100);
  return { value: (low + high) / 2, low, high };
}
