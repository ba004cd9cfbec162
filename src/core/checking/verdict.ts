import { one, roundDivide, unitOf } from "./grid";
import type {
  AlikeIdentity,
  BetweenIdentity,
  CellId,
  Identity,
  LinearForm,
  PartIdentity,
  QuotientIdentity,
} from "./identity";
import { add, type Interval, intersect, point, productRange, subtract, times } from "./interval";
import { intervalOf, type PrintedFigure } from "./printed-figure";
import { sumRarity } from "./sum-rarity";

/**
 * `exact`: recomputed from the printed numbers and rounded half away from zero, it equals the print.
 * `rounding`: it does not, but some values inside the intervals of the printed numbers give the print.
 * `impossible`: no such values exist, so at least one of the numbers is wrong.
 */
export type Verdict = "exact" | "rounding" | "impossible";

/**
 * Verdict on an identity; `unlikely` where only likelihood speaks against it: kind `alike`, and sums, see `sumRarity` and
 * `Addends`.
 */
export type IdentityVerdict = Verdict | "unlikely";

/** Where a printed figure comes from; undefined where nothing is printed. */
export type FigureLookup = (cell: CellId) => PrintedFigure | undefined;

/**
 * Verdict on one identity.
 *
 * @param identity statement about cells
 * @param figureAt printed figure of a cell
 * @returns the verdict; undefined when one of its cells is not printed
 */
export function checkIdentity(
  identity: Identity,
  figureAt: FigureLookup,
): IdentityVerdict | undefined {
  const result = figureAt(identity.result);
  if (!result) return undefined;
  switch (identity.kind) {
    case "same": {
      const other = figureAt(identity.other);
      return other && checkSame(result, other);
    }
    case "presence": {
      const other = figureAt(identity.other);
      return other && checkPresence(result, other);
    }
    case "alike":
      return checkAlike(identity, result, figureAt);
    case "between":
      return checkBetween(identity, result, figureAt);
    case "part":
      return checkPart(identity, result, figureAt);
    default:
      return checkQuotient(identity, result, figureAt);
  }
}

/** The figure with fewer decimals must be the other one rounded; with as many decimals both must be one and the same. */
function checkSame(a: PrintedFigure, b: PrintedFigure): Verdict {
  if (a.value === b.value) return "exact";
  if (a.nil || b.nil || a.decimals === b.decimals) return "impossible";
  const [coarse, fine] = a.decimals < b.decimals ? [a, b] : [b, a];
  const unit = unitOf(coarse.decimals);
  if (roundDivide(fine.value, unit) * unit === coarse.value) return "exact";
  return intersect(intervalOf(coarse), intervalOf(fine)) ? "rounding" : "impossible";
}

/** A number that prints as 0 without being nil may be a small one. */
function checkPresence(a: PrintedFigure, b: PrintedFigure): Verdict {
  if ((a.value === 0n) === (b.value === 0n)) return "exact";
  const zero = a.value === 0n ? a : b;
  return zero.nil ? "impossible" : "rounding";
}

/** Volumes within 5 percent of each other count as nearly equal; then values may differ by a factor of 2. */
const nearVolumePercent = 5n;
const alikeFactor = 2n;

function checkAlike(
  identity: AlikeIdentity,
  value: PrintedFigure,
  figureAt: FigureLookup,
): IdentityVerdict | undefined {
  const other = figureAt(identity.other);
  const volume = figureAt(identity.volume);
  const otherVolume = figureAt(identity.otherVolume);
  if (!other || !volume || !otherVolume || volume.nil || otherVolume.nil) return undefined;
  const sameValue = checkSame(value, other) !== "impossible";
  const sameVolume = checkSame(volume, otherVolume) !== "impossible";
  if (sameValue !== sameVolume) return "unlikely";
  if (sameValue) return "exact";
  const [less, more] =
    volume.value < otherVolume.value
      ? [volume.value, otherVolume.value]
      : [otherVolume.value, volume.value];
  if (less * 100n < more * (100n - nearVolumePercent)) return undefined;
  const far = value.value > alikeFactor * other.value || other.value > alikeFactor * value.value;
  return far ? "unlikely" : "exact";
}

function checkBetween(
  identity: BetweenIdentity,
  result: PrintedFigure,
  figureAt: FigureLookup,
): Verdict | undefined {
  const reach = intervalOf(result);
  let aboveSome = false;
  let belowSome = false;
  let touchesFromAbove = false;
  let touchesFromBelow = false;
  for (const cell of identity.parts) {
    const part = figureAt(cell);
    if (!part) return undefined;
    const interval = intervalOf(part);
    aboveSome ||= result.value >= part.value;
    belowSome ||= result.value <= part.value;
    touchesFromAbove ||= reach.high >= interval.low;
    touchesFromBelow ||= reach.low <= interval.high;
  }
  if (aboveSome && belowSome) return "exact";
  return touchesFromAbove && touchesFromBelow ? "rounding" : "impossible";
}

function checkPart(
  identity: PartIdentity,
  part: PrintedFigure,
  figureAt: FigureLookup,
): Verdict | undefined {
  let most = 0n;
  let mostUnrounded = 0n;
  for (const cell of identity.wholes) {
    const whole = figureAt(cell);
    if (!whole) return undefined;
    most += whole.value;
    mostUnrounded += intervalOf(whole).high;
  }
  if (part.value <= most) return "exact";
  return intervalOf(part).low <= mostUnrounded ? "rounding" : "impossible";
}

function checkQuotient(
  identity: QuotientIdentity,
  result: PrintedFigure,
  figureAt: FigureLookup,
): IdentityVerdict | undefined {
  const valueAt = (cell: CellId) => {
    const figure = figureAt(cell);
    return figure && point(figure.value);
  };
  const intervalAt = (cell: CellId) => {
    const figure = figureAt(cell);
    return figure && intervalOf(figure);
  };
  const numerator = formRange(identity.numerator, valueAt);
  const denominator = formRange(identity.denominator, valueAt);
  if (!numerator || !denominator) return undefined;
  if (isQuotient(numerator.low, denominator.low, identity, result)) return "exact";
  if (identity.addends === "counted") return "impossible";
  const top = formRange(identity.numerator, intervalAt) as Interval;
  const bottom = formRange(identity.denominator, intervalAt) as Interval;
  if (!canBeQuotient(top, bottom, identity, result)) {
    const unit = unitOf(result.decimals);
    const near = { low: top.low - unit, high: top.high + unit };
    const isNear =
      identity.addends === "unrounded" && canBeQuotient(near, bottom, identity, result);
    return isNear ? "unlikely" : "impossible";
  }
  return identity.addends === "printed" || sumRarity(identity, figureAt) !== undefined
    ? "unlikely"
    : "rounding";
}

/** What a quotient is multiplied by, and what is added to it. */
export type Scaling = Pick<QuotientIdentity, "scale" | "offset">;

/** Whether a quotient, scaled and rounded half away from zero, is the printed result. */
export function isQuotient(
  numerator: bigint,
  denominator: bigint,
  { scale, offset }: Scaling,
  result: PrintedFigure,
): boolean {
  if (denominator === 0n) return false;
  const unit = unitOf(result.decimals);
  const dividend = scale * numerator * one + offset * denominator;
  return roundDivide(dividend, denominator * unit) * unit === result.value;
}

/**
 * Whether some values of the terms give the printed result. Multiplied out, so that nothing is divided:
 * (result - offset) x denominator meets scale x numerator.
 */
export function canBeQuotient(
  numerator: Interval,
  denominator: Interval,
  { scale, offset }: Scaling,
  result: PrintedFigure,
): boolean {
  const left = productRange(subtract(intervalOf(result), point(offset)), denominator);
  return intersect(left, times(numerator, scale * one)) !== undefined;
}

/** Range of a linear form, given the range of each cell; undefined when one of them has none. */
export function formRange(
  form: LinearForm,
  rangeAt: (cell: CellId) => Interval | undefined,
): Interval | undefined {
  let range = point(form.constant);
  for (const { cell, sign } of form.terms) {
    const term = rangeAt(cell);
    if (!term) return undefined;
    range = sign === 1n ? add(range, term) : subtract(range, term);
  }
  return range;
}
