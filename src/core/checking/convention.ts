import { one, roundDivide } from "./grid";
import { intersect, point, productRange, subtract, times } from "./interval";
import { intervalOf, type PrintedFigure } from "./printed-figure";

/** How printed shares, ratios or changes can have been computed. */
export interface Convention {
  /** From the printed inputs, or from the numbers before they were rounded. */
  inputs: "rounded" | "unrounded";
  /** How halves were rounded; for unrounded inputs they do not show. */
  halves: "away" | "even" | "unknown";
  /** Name of the denominator. */
  denominator: string;
}

/** A convention with the number of printed figures that it explains. */
export interface ConventionFit extends Convention {
  explained: number;
  of: number;
}

/** One printed figure with its numerator and every denominator that may have been meant. */
export interface ConventionCase {
  printed: PrintedFigure;
  numerator: PrintedFigure;
  denominators: Readonly<Record<string, PrintedFigure>>;
}

/**
 * Which convention explains printed shares, ratios or changes: printed = numerator / denominator x scale + offset.
 *
 * @param cases the printed figures with their inputs; a denominator that is 0 explains nothing
 * @param scale whole number, 100 for percent
 * @param offset -100 for changes, else 0
 * @returns all conventions, the best first: those that explain most, and of equals the simplest (rounded inputs, halves
 * away from zero); unrounded inputs explain whatever rounded ones do, so they stand behind when they explain no more
 */
export function detectConvention(
  cases: readonly ConventionCase[],
  scale: number,
  offset: number,
): ConventionFit[] {
  const denominators = new Set(cases.flatMap((one) => Object.keys(one.denominators)));
  const conventions: Convention[] = [
    { inputs: "rounded", halves: "away", denominator: "" },
    { inputs: "rounded", halves: "even", denominator: "" },
    { inputs: "unrounded", halves: "unknown", denominator: "" },
  ];
  return conventions
    .flatMap((convention) =>
      [...denominators].map((denominator) => {
        const chosen = { ...convention, denominator };
        const explained = cases.filter((one) => explains(chosen, one, scale, offset)).length;
        return { ...chosen, explained, of: cases.length };
      }),
    )
    .sort((a, b) => b.explained - a.explained);
}

function explains(
  { inputs, halves, denominator: name }: Convention,
  { printed, numerator, denominators }: ConventionCase,
  scale: number,
  offset: number,
): boolean {
  const denominator = denominators[name];
  if (!denominator || denominator.value === 0n) return false;
  const shift = BigInt(offset) * one;
  if (inputs === "unrounded") {
    const net = subtract(intervalOf(printed), point(shift));
    const left = productRange(net, intervalOf(denominator));
    return intersect(left, times(intervalOf(numerator), BigInt(scale) * one)) !== undefined;
  }
  const unit = one / 10n ** BigInt(printed.decimals);
  const dividend = BigInt(scale) * numerator.value * one + shift * denominator.value;
  const round = halves === "even" ? roundDivideToEven : roundDivide;
  return round(dividend, denominator.value * unit) * unit === printed.value;
}

/** a / b as a whole number, halves to the even one. */
function roundDivideToEven(a: bigint, b: bigint): bigint {
  const away = roundDivide(a, b);
  const half = 2n * (away * b - a);
  const tie = half === b || half === -b;
  return tie && away % 2n !== 0n ? away + (away < 0n ? 1n : -1n) : away;
}
