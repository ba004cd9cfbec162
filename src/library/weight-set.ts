import type { Book } from "./book";
import { unknownName } from "./named";
import type { WeightSet } from "./types";

/**
 * Recovered weights of one aggregate: of a row of a group, or without a row of a group's parts.
 *
 * @param group group id, e.g. `food-crops`
 * @param row row key, e.g. `ib.ikrt`; empty for the weights of the group's parts, which hold for all of its rows
 * @throws CoreError `unknown-id`, with the nearest aggregate
 */
export function weightSet({ weights }: Book, group: string, row = ""): WeightSet {
  const found = weights.find((set) => set.group === group && set.row === row);
  if (found) return found;
  const known = weights.map((set) => `${set.group} ${set.row}`.trim());
  throw unknownName("group", `${group} ${row}`.trim(), known);
}
