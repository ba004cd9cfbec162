import { CoreError } from "../errors";
import { sum, sumOfProducts } from "../numeric";
import { gini, shannonEntropy, theilL, theilT } from "./inequality";
import { totalOf } from "./trade-values";

export const concentrationMeasures = [
  "hhi",
  "hhi_normalised",
  "equivalent",
  "cr3",
  "cr5",
  "entropy",
  "theil_t",
  "theil_l",
  "gini",
  "unctad",
] as const;
/** `cr` and a number is the share of so many of the largest: cr4, cr10. */
export type ConcentrationMeasure = (typeof concentrationMeasures)[number] | `cr${number}`;

/**
 * Concentration of a total over its categories. A category of 0 counts as a category.
 *
 * s_i = v_i / sum v; n categories.
 * hhi: H = sum s_i^2, from 1/n to 1. hhi_normalised: (H - 1/n) / (1 - 1/n), 0 to 1; 1 for a single category.
 * unctad: (sqrt H - sqrt(1/n)) / (1 - sqrt(1/n)), 0 to 1; 1 for a single category.
 * equivalent: 1/H, the number of equal categories of the same H. cr3, cr5 and cr with any number k from 1: the sum of the k largest shares, to 1.
 * entropy: -sum s_i ln s_i, 0 to ln n. theil_t: ln n - entropy. theil_l: mean of ln(mean / v_i).
 * gini: mean difference over twice the mean, 0 to 1 - 1/n.
 *
 * @param values non-negative, one unit
 * @returns the measure, without unit
 * @throws CoreError `empty` without values, `negative` for a negative value
 * @throws CoreError `not-positive` for a 0 in theil_l, which knows no logarithm of it
 * @throws CoreError `unknown-option` for cr without a whole number from 1
 * @throws CoreError `zero-denominator` when the total is 0, `overflow` when it is too large
 * @example concentration([20, 50, 20, 10]) // 0.34
 * @source A. O. Hirschman (1945), O. C. Herfindahl (1950); F. A. Cowell, Measuring Inequality (2011), ch. 3 and appendix;
 *   UNCTAD Handbook of Statistics, product concentration index
 */
export function concentration(
  values: ArrayLike<number>,
  measure: ConcentrationMeasure = "hhi",
): number {
  const total = totalOf("values", values);
  const shares = Float64Array.from(values, (value) => value / total);
  switch (measure) {
    case "hhi":
      return herfindahl(shares);
    case "hhi_normalised":
      return normalisedHerfindahl(shares);
    case "equivalent":
      return 1 / herfindahl(shares);
    case "entropy":
      return shannonEntropy(shares);
    case "theil_t":
      return theilT(shares);
    case "theil_l":
      return theilL(shares);
    case "gini":
      return gini(shares);
    case "unctad":
      return rootedHerfindahl(shares);
    default:
      return sumOfLargest(shares, countOf(measure));
  }
}

/** Kept within 1/n and 1, which rounding can cross by the last digit. */
function herfindahl(shares: Float64Array): number {
  return Math.min(1, Math.max(1 / shares.length, sumOfProducts(shares, shares)));
}

function normalisedHerfindahl(shares: Float64Array): number {
  const lowest = 1 / shares.length;
  return shares.length === 1 ? 1 : (herfindahl(shares) - lowest) / (1 - lowest);
}

function rootedHerfindahl(shares: Float64Array): number {
  const lowest = Math.sqrt(1 / shares.length);
  if (shares.length === 1) return 1;
  return Math.max(0, (Math.sqrt(herfindahl(shares)) - lowest) / (1 - lowest));
}

const ratioName = /^cr([1-9]\d{0,6})$/;

/** Whether a name is that of a concentration ratio, cr1, cr2, and so on. */
export const isConcentrationRatio = (name: string): name is `cr${number}` => ratioName.test(name);

function countOf(ratio: `cr${number}`): number {
  const count = ratioName.exec(ratio)?.[1];
  if (count !== undefined) return Number(count);
  throw new CoreError("unknown-option", {
    argument: "measure",
    found: ratio,
    expected: "cr1, cr2, …",
  });
}

function sumOfLargest(shares: Float64Array, count: number): number {
  return Math.min(1, sum(shares.slice().sort().subarray(-count)));
}
