import type { PrintedFigure } from "../../core/checking";
import { figureOfCell, identitiesOf, type Rule } from "./rule";
import type { UserTable } from "./table-cells";

/** Chance that so many sums of rounded numbers agree to the last digit, below which they were not rounded after adding up. */
const rare = 1e-4;

/**
 * Whether sums were taken of the printed numbers: far more of them agree to the last digit than sums of numbers that were
 * rounded afterwards would.
 *
 * @param rules the sums of one table
 */
export function areOfPrinted(rules: readonly Rule[], table: UserTable): boolean {
  const chances: number[] = [];
  let exact = 0;
  for (const identity of rules.flatMap((rule) => identitiesOf(rule, table))) {
    if (identity.kind !== "sum") continue;
    const total = figureOfCell(identity.result, table);
    const parts = identity.numerator.terms
      .map(({ cell }) => figureOfCell(cell, table))
      .filter((figure): figure is PrintedFigure => figure !== undefined && !figure.nil);
    const rounded = parts.filter(
      ({ value, decimals }) => value !== 0n && decimals === total?.decimals,
    );
    if (!total || rounded.length < 2) continue;
    chances.push(exactChance(rounded.length));
    if (parts.reduce((sum, { value }) => sum + value, 0n) === total.value) exact++;
  }
  return chances.length > 0 && chanceOfAtLeast(exact, chances) < rare;
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

/** Chance that at least so many of independent events occur. */
function chanceOfAtLeast(least: number, chances: readonly number[]): number {
  let byCount = [1];
  for (const chance of chances) {
    byCount = [...byCount, 0].map(
      (same, count) => same * (1 - chance) + (byCount[count - 1] ?? 0) * chance,
    );
  }
  return byCount.slice(least).reduce((sum, one) => sum + one, 0);
}
