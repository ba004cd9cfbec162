import { CoreError } from "../core";
import { dataPackage } from "./generated/data-package";
import { nearest } from "./nearest";
import type { WeightSet } from "./types";

/** Every aggregate of a publication whose weights are recovered from its printed numbers; none for most publications. */
export const weightSets = (publication: string): readonly WeightSet[] =>
  dataPackage.weights[publication] ?? [];

/**
 * Recovered weights of one aggregate: of a row of a group, or without a row of a group's parts.
 *
 * @param group group id, e.g. `food-crops`
 * @param row row key, e.g. `ib.ikrt`; empty for the weights of the group's parts, which hold for all of its rows
 * @throws CoreError `unknown-id`, with the nearest aggregate
 */
export function weightSet(publication: string, group: string, row = ""): WeightSet {
  const sets = weightSets(publication);
  const found = sets.find((set) => set.group === group && set.row === row);
  if (found) return found;
  const wanted = `${group} ${row}`.trim();
  throw new CoreError("unknown-id", `a known aggregate is required, found "${wanted}"`, {
    argument: "group",
    found: wanted.slice(0, 40),
    expected: nearest(
      wanted,
      sets.map((set) => `${set.group} ${set.row}`.trim()),
    ),
  });
}
