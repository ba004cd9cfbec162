import {
  type CellId,
  cellsOf,
  type Identity,
  type Interval,
  type LinearForm,
  type QuotientIdentity,
} from "../../src/core/checking";
import type { Row } from "./linear-programme";

/** Identities that hang together by their cells. */
export function families(identities: readonly Identity[]): Identity[][] {
  const leader = new Map<CellId, CellId>();
  const find = (cell: CellId): CellId => {
    const above = leader.get(cell) ?? cell;
    if (above === cell) return cell;
    const top = find(above);
    leader.set(cell, top);
    return top;
  };
  for (const identity of identities) {
    const [first = "", ...others] = cellsOf(identity);
    for (const cell of others) leader.set(find(cell), find(first));
  }
  const groups = new Map<CellId, Identity[]>();
  for (const identity of identities) {
    const top = find(identity.result);
    const group = groups.get(top);
    if (group) group.push(identity);
    else groups.set(top, [identity]);
  }
  return [...groups.values()];
}

type Ranges = ReadonlyMap<CellId, Interval>;

/** Identities that a programme in levels can state: whatever has no disjunction in it. */
export const statedInLevels = (identity: Identity): boolean =>
  identity.kind === "same" || "numerator" in identity;

/** Identities that are linear in logarithms: quotients of single positive figures. */
export function statedInLogarithms(identity: Identity, ranges: Ranges): boolean {
  const positive = (cell: CellId, shift: bigint) => (ranges.get(cell)?.low ?? 0n) + shift > 0n;
  if (identity.kind === "same")
    return positive(identity.result, 0n) && positive(identity.other, 0n);
  if (!("numerator" in identity)) return false;
  return (
    positive(identity.result, -identity.offset) &&
    [identity.numerator, identity.denominator].every(
      ({ terms, constant }) =>
        terms.length === 1 && terms.every(({ cell }) => positive(cell, constant)),
    )
  );
}

/**
 * Rows in levels. Sums and means are equations; in a quotient the result is replaced by its interval, which keeps the row linear:
 * low x denominator <= scale x numerator <= high x denominator.
 */
export function levelRows(identities: readonly Identity[], ranges: Ranges): Row[] {
  return identities.flatMap((identity) => {
    if (identity.kind === "same") {
      const factors = new Map([
        [identity.result, 1n],
        [identity.other, -1n],
      ]);
      return [equation(ranges, factors, 0n)];
    }
    if (!("numerator" in identity)) return [];
    return identity.denominator.terms.length === 0
      ? [linearRow(identity, ranges)]
      : quotientRows(identity, ranges);
  });
}

/** result x denominator = scale x numerator + offset x denominator, in whole numbers; the denominator is a constant. */
function linearRow(identity: QuotientIdentity, ranges: Ranges): Row {
  const { numerator, denominator, scale, offset, result } = identity;
  const divisor = denominator.constant / gridUnit;
  const factors = new Map<CellId, bigint>([[result, divisor]]);
  for (const { cell, sign } of numerator.terms) {
    factors.set(cell, (factors.get(cell) ?? 0n) - sign * scale);
  }
  return equation(ranges, factors, scale * numerator.constant + offset * divisor);
}

function quotientRows(identity: QuotientIdentity, ranges: Ranges): Row[] {
  const { low, high } = ranges.get(identity.result) as Interval;
  const border = (value: bigint, direction: number): Row => {
    const quotient = unscaled(value - identity.offset);
    const factors = new Map<CellId, number>();
    const addForm = (form: LinearForm, factor: number) => {
      for (const { cell, sign } of form.terms) {
        factors.set(cell, (factors.get(cell) ?? 0) + factor * Number(sign));
      }
      return factor * unscaled(form.constant);
    };
    const constant =
      addForm(identity.numerator, direction * Number(identity.scale)) +
      addForm(identity.denominator, -direction * quotient);
    return atMost(ranges, factors, -constant);
  };
  return [border(high, 1), border(low, -1)];
}

/** Rows in logarithms: ln(result - offset) = ln(scale) + ln(numerator) - ln(denominator). */
export function logarithmRows(identities: readonly Identity[], ranges: Ranges): Row[] {
  const logarithms = new Map<string, { middle: number; half: number }>();
  const variable = (cell: CellId, shift: bigint): string => {
    const name = `${cell} + ${shift}`;
    const { low, high } = ranges.get(cell) as Interval;
    const [least, most] = [low + shift, high + shift].map((value) => Math.log(unscaled(value)));
    logarithms.set(name, {
      middle: ((least as number) + (most as number)) / 2,
      half: ((most as number) - (least as number)) / 2,
    });
    return name;
  };
  return identities.map((identity) => {
    const terms = new Map<string, number>();
    let bound = 0;
    const put = (name: string, sign: number) => {
      const { middle, half } = logarithms.get(name) as { middle: number; half: number };
      terms.set(name, (terms.get(name) ?? 0) + sign * half);
      bound -= sign * middle;
    };
    if (identity.kind === "same") {
      put(variable(identity.result, 0n), 1);
      put(variable(identity.other, 0n), -1);
    } else if ("numerator" in identity) {
      const single = (form: LinearForm) => variable(form.terms[0]?.cell ?? "", form.constant);
      put(variable(identity.result, -identity.offset), 1);
      put(single(identity.numerator), -1);
      put(single(identity.denominator), 1);
      bound += Math.log(Number(identity.scale));
    }
    return { terms, relation: "=", bound };
  });
}

/** Summed in whole numbers: equations that say the same thing twice must not differ by a rounding error. */
function equation(ranges: Ranges, factors: ReadonlyMap<CellId, bigint>, constant: bigint): Row {
  const terms = new Map<string, number>();
  let twice = 2n * constant;
  for (const [cell, factor] of factors) {
    const { low, high } = ranges.get(cell) as Interval;
    twice -= factor * (low + high);
    if (high > low) terms.set(cell, (Number(factor) * unscaled(high - low)) / 2);
  }
  return { terms, relation: "=", bound: unscaled(twice) / 2 };
}

/** The row with each figure measured from the middle of its interval, in half widths. */
function atMost(ranges: Ranges, factors: ReadonlyMap<CellId, number>, most: number): Row {
  const terms = new Map<string, number>();
  let bound = most;
  for (const [cell, factor] of factors) {
    const { low, high } = ranges.get(cell) as Interval;
    bound -= factor * unscaled((low + high) / 2n);
    if (high > low) terms.set(cell, factor * unscaled((high - low) / 2n));
  }
  return { terms, relation: "<=", bound };
}

/** One in the units in which the checker counts. */
const gridUnit = 10n ** 12n;
const unscaled = (value: bigint): number => Number(value) / Number(gridUnit);
