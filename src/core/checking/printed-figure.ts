import { CoreError } from "../errors";
import { shownDigits, unitsShown } from "../numeric";
import { ceilDivide, floorDivide, gridDecimals, roundDivide, unitOf } from "./grid";
import { type Interval, unbounded } from "./interval";

/**
 * A number as it is printed: its value on the grid and the decimals that it shows. A dash is nil, exactly 0; a blank counts
 * as nil where a table leaves cells empty for nothing, but it may also be a number that was lost.
 */
export interface PrintedFigure {
  value: bigint;
  decimals: number;
  nil: boolean;
  blank?: true;
  /** Decimals to which it is known, where a table does not print zeros at the end. */
  knownDecimals?: number;
}

export const nilFigure: PrintedFigure = { value: 0n, decimals: 0, nil: true };
export const blankFigure: PrintedFigure = { ...nilFigure, blank: true };

/**
 * Reads a printed value in canonical form: decimal point, no separators, printed decimals kept, `-` for nil.
 *
 * @param text e.g. `104.50`
 * @returns the figure; undefined where nothing is printed
 * @throws CoreError `not-a-number` for any other text
 * @throws CoreError `out-of-range` for more than 11 decimals
 * @example readFigure("104.50") // { value: 104500000000000n, decimals: 2, nil: false }
 */
export function readFigure(text: string): PrintedFigure | undefined {
  if (text === "") return undefined;
  if (text === "-") return nilFigure;
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) {
    throw new CoreError("not-a-number", { found: text });
  }
  const fraction = match[3] ?? "";
  requireDecimals(fraction.length);
  const digits = BigInt(`${match[2]}${fraction.padEnd(gridDecimals, "0")}`);
  return { value: match[1] ? -digits : digits, decimals: fraction.length, nil: false };
}

/**
 * A number of a sheet as a printed figure: a cell loses trailing zeros, so the decimals are told.
 *
 * @param value any finite number below 10^15
 * @param decimals whole number from 0 to 11
 * @returns the figure, rounded half away from zero to those decimals
 * @throws CoreError `out-of-range` for more than 11 decimals or a number that is too large to have them
 * @example figureOf(104.5, 2) // prints as 104.50: from 104.495 to 104.505
 */
export function figureOf(value: number, decimals: number): PrintedFigure {
  requireDecimals(decimals);
  if (!(Math.abs(value) < 1e15)) {
    throw new CoreError("out-of-range", { found: String(value) });
  }
  const shifted = value * 10 ** decimals;
  const whole = Math.round(shifted);
  // Far from a half and small enough, the nearest whole number is the printed one, whatever way it is rounded.
  const isPlain = Math.abs(shifted) < 1e12 && Math.abs(shifted - whole) < 0.49;
  const units = isPlain ? BigInt(whole) : printedUnits(value, decimals);
  return { value: units * unitOf(decimals), decimals, nil: false };
}

function printedUnits(value: number, decimals: number): bigint {
  const units = BigInt(unitsShown(Math.abs(value), decimals));
  return value < 0 ? -units : units;
}

/**
 * Most decimals that any of the numbers shows in a sheet, which is to say among its first 15 digits: 0.1 + 0.2 shows one.
 *
 * @example mostDecimals([104.5, 103.25, 100]) // 2
 */
export function mostDecimals(values: Iterable<number>): number {
  let most = 0;
  for (const value of values) {
    const power = 10 ** most;
    // A number that a quotient of whole numbers gives again shows no more decimals than that; it spares writing it out.
    if (Math.abs(value) < 1e6 && Math.round(value * power) / power === value) continue;
    const shownValue = String(Number(value.toPrecision(shownDigits)));
    const [digits, exponent = "0"] = shownValue.split("e") as [string, string?];
    const shown = (digits.split(".")[1]?.length ?? 0) - Number(exponent);
    if (shown > most) most = shown;
  }
  return Math.min(most, gridDecimals - 1);
}

/**
 * All values that print as the figure: half a unit of its last digit to both sides, borders included; nil is exactly 0. Where
 * more decimals are known to be zeros, half a unit of the last known one.
 */
export function intervalOf(figure: PrintedFigure): Interval {
  const decimals = Math.max(figure.decimals, figure.knownDecimals ?? 0);
  const half = figure.nil ? 0n : unitOf(decimals) / 2n;
  return { low: figure.value - half, high: figure.value + half };
}

/** The figure with so many decimals that is nearest to the middle of a range, or to its end where it has but one. */
export function figureInside({ low, high }: Interval, decimals: number): PrintedFigure {
  const unit = unitOf(decimals);
  const units =
    low <= -unbounded
      ? floorDivide(high, unit)
      : high >= unbounded
        ? ceilDivide(low, unit)
        : roundDivide(low + high, 2n * unit);
  return { value: units * unit, decimals, nil: false };
}

function requireDecimals(decimals: number): void {
  if (Number.isInteger(decimals) && decimals >= 0 && decimals < gridDecimals) return;
  throw new CoreError("out-of-range", {
    argument: "decimals",
    found: String(decimals),
    expected: `0-${gridDecimals - 1}`,
  });
}
