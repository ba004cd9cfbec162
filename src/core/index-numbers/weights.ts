import { CoreError } from "../errors";
import {
  finite,
  positiveResult,
  requireItems,
  requireNonNegative,
  requirePositive,
  requireSameItems,
  sum,
  sumOfProducts,
} from "../numeric";

/** Names under which a function documents its indices and weights; a failure names them. */
export interface WeightedNames {
  indices: string;
  weights: string;
}

/** What an aggregate does with an index that is not there. */
export const gapMethods = ["refuse", "renormalise"] as const;
export type GapMethod = (typeof gapMethods)[number];

const plainNames: WeightedNames = { indices: "indices", weights: "weights" };

/**
 * Sum of weights, positive.
 *
 * @throws CoreError `empty`, `negative`, `zero-denominator` when all weights are 0, `overflow`
 */
export function totalWeight(weights: ArrayLike<number>, argument = plainNames.weights): number {
  requireItems(argument, weights);
  requireNonNegative(argument, weights);
  const total = sum(weights);
  if (total === 0) {
    throw new CoreError("zero-denominator", { argument });
  }
  return positiveResult(total);
}

/**
 * Index of an aggregate: the weighted arithmetic mean of its items' indices.
 *
 * I = sum w_i I_i / sum w_i
 *
 * @param indices index of each item in one period (points), positive
 * @param weights weight of each item, non-negative, of any positive sum
 * @param names what the caller calls the two
 * @param missing "renormalise": an index of 0 is missing, and the weights of the others are raised in proportion
 * @returns points
 * @throws CoreError `empty` without items, `shape` when the lengths differ
 * @throws CoreError `missing` for an index of 0 (where it is refused, or no index with a weight is there), `not-positive`
 *   for a negative one
 * @throws CoreError `negative` for a negative weight, `zero-denominator` when all weights are 0
 * @throws CoreError `overflow` when a sum is too large or too small
 * @example weightedIndex([110, 130], [3, 1]) // 115
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. III
 */
export function weightedIndex(
  indices: ArrayLike<number>,
  weights: ArrayLike<number>,
  names: WeightedNames = plainNames,
  missing: GapMethod = "refuse",
): number {
  const total = totalWeight(weights, names.weights);
  requireSameItems(names.indices, indices, weights.length);
  if (missing === "refuse" || !Array.prototype.includes.call(indices, 0)) {
    requirePositive(names.indices, indices);
    return positiveResult(sumOfProducts(indices, weights) / total);
  }
  const present = Float64Array.from(weights, (weight, i) => (indices[i] === 0 ? 0 : weight));
  const known = sum(present);
  if (known === 0) requirePositive(names.indices, indices);
  requirePositive(
    names.indices,
    Float64Array.from(indices, (index) => index || 1),
  );
  return positiveResult(sumOfProducts(indices, present) / known);
}

/**
 * Weights of items in the diagram timbang: shares of a value, adding to 10,000.
 *
 * w_i = v_i / sum v x 10,000
 *
 * @param values value of each item (production sold, or goods bought), non-negative
 * @returns one weight an item, not rounded
 * @throws CoreError `empty`, `negative`, `zero-denominator` when all values are 0, `overflow`
 * @example weightingDiagram([30, 10]) // [7500, 2500]
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. IV
 */
export function weightingDiagram(values: ArrayLike<number>, argument = "values"): Float64Array {
  const total = totalWeight(values, argument);
  return Float64Array.from(values, (value) => (value / total) * 10000);
}

/**
 * Value of the production that is sold.
 *
 * v_i = q_i p_i m_i / 100
 *
 * @param quantities production, non-negative
 * @param prices price of each item, positive
 * @param marketedSurplus percent of the production that is sold, 0 to 100
 * @throws CoreError `shape`, `missing`, `not-positive`, `negative`, `out-of-range` when a surplus is above 100, `overflow`
 * @example marketedValues([10, 10], [2, 5], [100, 50]) // [20, 25]
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. IV
 */
export function marketedValues(
  quantities: ArrayLike<number>,
  prices: ArrayLike<number>,
  marketedSurplus: ArrayLike<number>,
): Float64Array {
  requireItems("quantities", quantities);
  requireNonNegative("quantities", quantities);
  requireSameItems("prices", prices, quantities.length);
  requirePositive("prices", prices);
  requireSameItems("marketed_surplus", marketedSurplus, quantities.length);
  requireNonNegative("marketed_surplus", marketedSurplus);
  return Float64Array.from(quantities, (quantity, i) => {
    const surplus = marketedSurplus[i] as number;
    if (surplus > 100) throw aboveHundred(surplus, i);
    const value = finite(quantity * (prices[i] as number) * (surplus / 100));
    return quantity === 0 || surplus === 0 ? 0 : positiveResult(value);
  });
}

const aboveHundred = (surplus: number, item: number) =>
  new CoreError("out-of-range", {
    argument: "marketed_surplus",
    position: { row: item + 1, column: 1 },
    found: String(surplus),
    expected: "0 … 100",
  });
