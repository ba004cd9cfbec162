import { gridText, one, roundDivide, unitOf } from "./grid";
import type { Identity, QuotientIdentity } from "./identity";
import { impliedRanges } from "./implied-range";
import { type Interval, point } from "./interval";
import { intervalOf, type PrintedFigure } from "./printed-figure";
import { type FigureLookup, formRange } from "./verdict";

/** The numbers behind a verdict, as decimal texts. */
export interface Explanation {
  /** As printed; `-` for nil. */
  printed: string;
  /** Computed from the printed numbers, to the decimals of the print; absent where the identity fixes no number. */
  recomputed?: string;
  /** What the intervals of the other numbers leave for it; absent where they leave everything. */
  possible?: { low: string; high: string };
}

/**
 * Why an identity has its verdict: its result as printed, recomputed, and the range that rounding allows.
 *
 * @param identity statement about cells
 * @param figureAt printed figure of a cell
 * @returns the explanation; undefined when the result is not printed
 */
export function explainIdentity(
  identity: Identity,
  figureAt: FigureLookup,
): Explanation | undefined {
  const result = figureAt(identity.result);
  if (!result) return undefined;
  const explanation: Explanation = {
    printed: result.nil ? "-" : gridText(result.value, result.decimals),
  };
  const recomputed = recompute(identity, result, figureAt);
  if (recomputed !== undefined) explanation.recomputed = gridText(recomputed, result.decimals);
  const rangeAt = (cell: string): Interval | undefined => {
    const figure = figureAt(cell);
    return figure && intervalOf(figure);
  };
  const implied = impliedRanges(identity, rangeAt).find(({ cell }) => cell === identity.result);
  if (implied) {
    const { low, high } = implied.range;
    explanation.possible = { low: shortText(low), high: shortText(high) };
  }
  return explanation;
}

function recompute(
  identity: Identity,
  result: PrintedFigure,
  figureAt: FigureLookup,
): bigint | undefined {
  if (identity.kind === "same") return figureAt(identity.other)?.value;
  if (!("numerator" in identity)) return undefined;
  const quotient = quotientOf(identity, figureAt);
  const unit = unitOf(result.decimals);
  return quotient === undefined ? undefined : roundDivide(quotient, unit) * unit;
}

function quotientOf(identity: QuotientIdentity, figureAt: FigureLookup): bigint | undefined {
  const valueAt = (cell: string): Interval | undefined => {
    const figure = figureAt(cell);
    return figure && point(figure.value);
  };
  const numerator = formRange(identity.numerator, valueAt)?.low;
  const denominator = formRange(identity.denominator, valueAt)?.low;
  if (numerator === undefined || denominator === undefined || denominator === 0n) return undefined;
  return roundDivide(identity.scale * numerator * one, denominator) + identity.offset;
}

/** Six decimals are enough to see on which side of a border a number lies. */
const shownDecimals = 6;
const shortText = (value: bigint) => gridText(value, shownDecimals).replace(/\.?0+$/, "");
