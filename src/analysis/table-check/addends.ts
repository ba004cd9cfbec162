import {
  type Addends,
  checkIdentity,
  type Identity,
  type PrintedFigure,
} from "../../core/checking";
import { type AddendsByDecimals, figureOfCell, identitiesOf, type Rule } from "./rule";
import type { UserTable } from "./user-table";

/** Of sums of printed numbers so many are in error. */
const errorRate = 0.02;
/** So much likelier it must be that sums were taken of the printed numbers. */
const overwhelming = 1000;

/** Sums of one number of decimals: how they speak for sums of the printed numbers, and how many of them rounding made miss. */
interface Evidence {
  odds: number;
  off: number;
}

/**
 * What the sums of a table were taken of: the printed numbers, where far more of them agree to the last digit than sums of
 * numbers that were rounded afterwards would; the unrounded ones, where one that rounding can explain does not agree.
 * Where all sums together do not tell, those of each number of decimals are asked: they were rounded by themselves.
 *
 * @param rules the sums of one table
 */
export function addendsOf(rules: readonly Rule[], table: UserTable): AddendsByDecimals {
  const classes = new Map<number, Evidence>();
  for (const identity of rules.flatMap((rule) => identitiesOf(rule, table))) {
    const total = figureOfCell(identity.result, table);
    const chance = total && exactChanceOf(identity, total, table);
    if (!total || chance === undefined) continue;
    const verdict = checkIdentity(identity, (cell) => figureOfCell(cell, table));
    const isExact = verdict === "exact";
    const { odds, off } = classes.get(total.decimals) ?? { odds: 1, off: 0 };
    classes.set(total.decimals, {
      odds: odds * (isExact ? (1 - errorRate) / chance : errorRate / (1 - chance)),
      off: off + (isExact || verdict === "impossible" ? 0 : 1),
    });
  }
  const together = [...classes.values()].reduce((product, { odds }) => product * odds, 1);
  return new Map(
    [...classes].flatMap(([decimals, { odds, off }]): [number, Addends][] => {
      if (together >= overwhelming || odds >= overwhelming) return [[decimals, "printed"]];
      return off > 0 ? [[decimals, "unrounded"]] : [];
    }),
  );
}

/** Chance that a sum of unrounded numbers agrees with the printed ones; undefined where it tells nothing. */
function exactChanceOf(
  identity: Identity,
  total: PrintedFigure,
  table: UserTable,
): number | undefined {
  if (identity.kind !== "sum") return undefined;
  const rounded = identity.numerator.terms.filter(({ cell }) => {
    const part = figureOfCell(cell, table);
    return part && !part.nil && part.value !== 0n && part.decimals === total.decimals;
  });
  return rounded.length < 2 ? undefined : exactChance(rounded.length);
}

/** Chance that the rounded sum of n numbers is the sum of the rounded ones: that n even errors add up to less than a half. */
function exactChance(n: number): number {
  // Irwin and Hall: the sum of n even errors within half a unit has the variance n / 12; normal from four on.
  const known = [1, 1, 3 / 4, 2 / 3];
  return known[n] ?? centralShare(0.5 / Math.sqrt(n / 12));
}

/** Share of a normal distribution within so many standard deviations (series of the error function). */
function centralShare(deviations: number): number {
  const x = deviations / Math.SQRT2;
  let term = x;
  let sum = x;
  for (let k = 1; k < 20; k++) {
    term *= (-x * x) / k;
    sum += term / (2 * k + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}
