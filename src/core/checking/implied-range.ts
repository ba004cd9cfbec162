import { one } from "./grid";
import type { BetweenIdentity, CellId, Identity, PartIdentity, QuotientIdentity } from "./identity";
import {
  add,
  divide,
  type Interval,
  multiply,
  point,
  subtract,
  times,
  unbounded,
} from "./interval";
import { formRange } from "./verdict";

export type RangeLookup = (cell: CellId) => Interval | undefined;

/** What an identity says about one of its cells, given the ranges of the others. */
export interface ImpliedRange {
  cell: CellId;
  range: Interval;
}

/**
 * Ranges that an identity implies for its cells. No possible value is left out; borders are rounded outwards to the grid.
 *
 * @param identity statement about cells
 * @param rangeAt range of each cell; without one of them nothing is implied
 * @param only when given, just this cell is worked out
 * @returns one entry for each cell about which the identity says something
 */
export function impliedRanges(
  identity: Identity,
  rangeAt: RangeLookup,
  only?: CellId,
): ImpliedRange[] {
  switch (identity.kind) {
    case "alike":
      return [];
    case "presence":
      return presenceRanges(identity.result, identity.other, rangeAt);
    case "same":
      return pair(identity.result, identity.other, rangeAt);
    case "part":
      return partRanges(identity, rangeAt);
    case "between":
      return betweenRanges(identity, rangeAt);
    default:
      return quotientRanges(identity, rangeAt, only);
  }
}

function pair(a: CellId, b: CellId, rangeAt: RangeLookup): ImpliedRange[] {
  const [first, second] = [rangeAt(a), rangeAt(b)];
  if (!first || !second) return [];
  return [
    { cell: a, range: second },
    { cell: b, range: first },
  ];
}

/** Where the one is nothing, the other is nothing. */
function presenceRanges(a: CellId, b: CellId, rangeAt: RangeLookup): ImpliedRange[] {
  return pair(a, b, rangeAt).filter(({ range }) => range.low === 0n && range.high === 0n);
}

function partRanges({ result, wholes }: PartIdentity, rangeAt: RangeLookup): ImpliedRange[] {
  const part = rangeAt(result);
  let most = 0n;
  for (const cell of wholes) {
    const whole = rangeAt(cell);
    if (!whole) return [];
    most += whole.high;
  }
  const implied = [{ cell: result, range: { low: -unbounded, high: most } }];
  if (!part) return implied;
  for (const cell of wholes) {
    const others = most - (rangeAt(cell) as Interval).high;
    implied.push({ cell, range: { low: part.low - others, high: unbounded } });
  }
  return implied;
}

function betweenRanges({ result, parts }: BetweenIdentity, rangeAt: RangeLookup): ImpliedRange[] {
  const mean = rangeAt(result);
  const ranges: Interval[] = [];
  for (const part of parts) {
    const range = rangeAt(part);
    if (!range) return [];
    ranges.push(range);
  }
  const lows = ranges.map(({ low }) => low);
  const highs = ranges.map(({ high }) => high);
  const implied: ImpliedRange[] = [
    { cell: result, range: { low: least(lows), high: -least(highs.map((v) => -v)) } },
  ];
  if (!mean) return [];
  // When all other parts lie on one side of the mean, the last one lies on the other.
  const [below, above] = [highs.filter((v) => v < mean.low), lows.filter((v) => v > mean.high)];
  if (below.length < parts.length - 1 && above.length < parts.length - 1) return implied;
  parts.forEach((cell, index) => {
    const own = ranges[index] as Interval;
    const othersBelow = below.length - (own.high < mean.low ? 1 : 0);
    const othersAbove = above.length - (own.low > mean.high ? 1 : 0);
    const low = othersBelow === parts.length - 1 ? mean.low : -unbounded;
    const high = othersAbove === parts.length - 1 ? mean.high : unbounded;
    implied.push({ cell, range: { low, high } });
  });
  return implied;
}

function quotientRanges(
  identity: QuotientIdentity,
  rangeAt: RangeLookup,
  only: CellId | undefined,
): ImpliedRange[] {
  const result = rangeAt(identity.result);
  const top = formRange(identity.numerator, rangeAt);
  const bottom = formRange(identity.denominator, rangeAt);
  if (!result || !top || !bottom) return [];
  const implied: ImpliedRange[] = [];
  const scaled = times(top, identity.scale);
  const plain = identity.denominator.terms.length === 0 && bottom.low === one;
  const quotient = plain ? scaled : divide(scaled, bottom);
  const offset = point(identity.offset);
  if (quotient && (only === undefined || only === identity.result)) {
    implied.push({ cell: identity.result, range: add(quotient, offset) });
  }
  const net = subtract(result, offset);
  const product = plain ? net : multiply(net, bottom);
  const numerator = identity.scale === 1n ? product : divide(product, point(identity.scale * one));
  const denominator = identity.denominator.terms.length > 0 ? divide(scaled, net) : undefined;
  for (const [form, whole, target] of [
    [identity.numerator, top, numerator],
    [identity.denominator, bottom, denominator],
  ] as const) {
    if (!target) continue;
    for (const { cell, sign } of form.terms) {
      if (only !== undefined && cell !== only) continue;
      const own = rangeAt(cell) as Interval;
      const term = sign === 1n ? own : times(own, -1n);
      const others = { low: whole.low - term.low, high: whole.high - term.high };
      const range = subtract(target, others);
      implied.push({ cell, range: sign === 1n ? range : times(range, -1n) });
    }
  }
  return implied;
}

function least(values: bigint[]): bigint {
  return values.reduce((a, b) => (b < a ? b : a));
}
