import * as v from "valibot";
import { CoreError, sum } from "../core";
import { weightSet, type Book } from "../library";
import { finite, mapOf, text } from "../shapes";

/** The user's weights of one aggregate: of a row of a group, or without a row of the group's parts. */
export const ownWeightsShape = v.object({
  group: text,
  row: text,
  /** By row key or group id; what is not named has no weight. Any positive sum. */
  weights: mapOf(finite),
});
export type OwnWeights = v.InferOutput<typeof ownWeightsShape>;

/** Share of a component in its aggregate with the range in which it is known; 0 to 1. */
export interface Share {
  key: string;
  weight: number;
  low: number;
  high: number;
}

export interface AggregateShares {
  shares: Share[];
  /** Largest difference from print in points; 0 for the user's own weights, where it is not known. */
  residual: number;
  origin: "recovered" | "own";
  /** What own weights added up to before they were normalised. */
  total: number;
}

/**
 * Shares of an aggregate: the user's own where given, else those recovered from print.
 *
 * @throws CoreError `unknown-id` for an aggregate without weights, or own weights of a component that it does not have
 * @throws CoreError `negative`, `zero-denominator` for own weights
 */
export function aggregateShares(
  book: Book,
  group: string,
  row: string,
  own: readonly OwnWeights[],
): AggregateShares {
  const recovered = weightSet(book, group, row);
  const given = own.find((one) => one.group === group && one.row === row);
  if (given)
    return ownShares(
      given,
      recovered.components.map(({ key }) => key),
    );
  return {
    shares: recovered.components.map(({ key, weight, low = weight, high = weight }) => ({
      key,
      weight,
      low,
      high,
    })),
    residual: recovered.residual,
    origin: "recovered",
    total: 1,
  };
}

function ownShares({ weights }: OwnWeights, keys: readonly string[]): AggregateShares {
  const [unknown] = Object.keys(weights).filter((key) => !keys.includes(key));
  if (unknown !== undefined) throw fault("unknown-id", unknown, keys.join(", "));
  const [negative] = Object.entries(weights).filter(([, weight]) => !(weight >= 0));
  if (negative) throw fault("negative", String(negative[1]));
  const total = sum(keys.map((key) => weights[key] ?? 0));
  if (!(total > 0)) throw fault("zero-denominator", "0");
  const shares = keys.map((key) => {
    const weight = (weights[key] ?? 0) / total;
    return { key, weight, low: weight, high: weight };
  });
  return { shares, residual: 0, origin: "own", total };
}

/** Those of the user's weights that can be taken for aggregates of a book; they may be meant for another one. */
export const weightsOfBook = (book: Book, own: readonly OwnWeights[]): OwnWeights[] =>
  own.filter((one) => {
    const set = book.weights.find(({ group, row }) => group === one.group && row === one.row);
    const known = set?.components.map(({ key }) => key) ?? [];
    return (
      Object.entries(one.weights).every(([key, weight]) => known.includes(key) && weight >= 0) &&
      Object.values(one.weights).some((weight) => weight > 0)
    );
  });

const fault = (code: "unknown-id" | "negative" | "zero-denominator", found: string, known = "") =>
  new CoreError(code, {
    argument: "weights",
    found: found.slice(0, 40),
    ...(known ? { expected: known } : {}),
  });
