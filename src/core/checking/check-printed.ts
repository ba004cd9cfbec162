import { CoreError } from "../errors";
import { clearVerdict, type PrintedNumber } from "./clear-verdict";
import { one } from "./grid";
import { add, type Interval, point } from "./interval";
import { figureOf, intervalOf, type PrintedFigure } from "./printed-figure";
import { canBeQuotient, isQuotient, type Scaling, type Verdict } from "./verdict";

/**
 * Verdict on a printed ratio.
 *
 * printed = numerator / denominator x scale
 *
 * @param numerator, denominator, printed the numbers as printed
 * @param scale whole number, 100 for index points and percent
 * @returns `exact`, `rounding` or `impossible`
 * @throws CoreError `zero-denominator` when the denominator is 0, `out-of-range` as figureOf does
 * @example checkRatio([116.56, 2], [104.67, 2], [111.36, 2], 100) // "exact"
 */
export function checkRatio(
  numerator: PrintedNumber,
  denominator: PrintedNumber,
  printed: PrintedNumber,
  scale: number,
): Verdict {
  return checkQuotient(numerator, denominator, printed, scale, 0);
}

/**
 * Verdict on a printed percent change.
 *
 * printed = current / previous x 100 - 100
 *
 * @param previous, current, printed the numbers as printed
 * @returns `exact`, `rounding` or `impossible`
 * @throws CoreError `zero-denominator` when the previous number is 0, `out-of-range` as figureOf does
 * @example checkChange([119.78, 2], [117.76, 2], [-1.68, 2]) // "rounding"
 */
export function checkChange(
  previous: PrintedNumber,
  current: PrintedNumber,
  printed: PrintedNumber,
): Verdict {
  return checkQuotient(current, previous, printed, 100, -100);
}

/**
 * Verdict on a printed share in percent.
 *
 * printed = part / total x 100
 *
 * @param part, total, printed the numbers as printed
 * @returns `exact`, `rounding` or `impossible`
 * @throws CoreError `zero-denominator` when the total is 0, `out-of-range` as figureOf does
 * @example checkShare([1446476, 0], [16279934, 0], [8.88, 2]) // "impossible": it is 8.8850
 */
export function checkShare(
  part: PrintedNumber,
  total: PrintedNumber,
  printed: PrintedNumber,
): Verdict {
  return checkQuotient(part, total, printed, 100, 0);
}

/**
 * Verdict on a printed total.
 *
 * total = sum of parts
 *
 * @param parts the figures as printed, see `figureOf`
 * @param total the printed total
 * @returns `exact`, `rounding` or `impossible`
 * @throws CoreError `empty` without parts
 * @example checkSum([figureOf(22668347, 0), figureOf(14908, 0)], figureOf(22683256, 0)) // "rounding"
 */
export function checkSum(parts: readonly PrintedFigure[], total: PrintedFigure): Verdict {
  if (parts.length === 0) {
    throw new CoreError("empty", { argument: "parts" });
  }
  let sum = 0n;
  let range = point(0n);
  for (const part of parts) {
    sum += part.value;
    range = add(range, intervalOf(part));
  }
  return verdictOf({ value: sum, range }, { value: one, range: point(one) }, unscaled, total);
}

function checkQuotient(
  numerator: PrintedNumber,
  denominator: PrintedNumber,
  printed: PrintedNumber,
  scale: number,
  offset: number,
): Verdict {
  return (
    clearVerdict(numerator, denominator, printed, scale, offset) ??
    exactVerdict(
      figureOf(...numerator),
      figureOf(...denominator),
      figureOf(...printed),
      scale,
      offset,
    )
  );
}

function exactVerdict(
  numerator: PrintedFigure,
  denominator: PrintedFigure,
  printed: PrintedFigure,
  scale: number,
  offset: number,
): Verdict {
  if (denominator.value === 0n) {
    throw new CoreError("zero-denominator");
  }
  const scaling = { scale: BigInt(scale), offset: BigInt(offset) * one };
  return verdictOf(termOf(numerator), termOf(denominator), scaling, printed);
}

/** A printed number, or a sum of some, with what it can stand for. */
interface Term {
  value: bigint;
  range: Interval;
}

const termOf = (figure: PrintedFigure): Term => ({
  value: figure.value,
  range: intervalOf(figure),
});

const unscaled: Scaling = { scale: 1n, offset: 0n };

function verdictOf(
  numerator: Term,
  denominator: Term,
  scaling: Scaling,
  printed: PrintedFigure,
): Verdict {
  if (isQuotient(numerator.value, denominator.value, scaling, printed)) return "exact";
  return canBeQuotient(numerator.range, denominator.range, scaling, printed)
    ? "rounding"
    : "impossible";
}
