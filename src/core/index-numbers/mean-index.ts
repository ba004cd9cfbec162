import { positiveResult, requireItems, requirePositive, sum } from "../numeric";

/**
 * Mean of an index over several periods, each of which must be there.
 *
 * @param indices points, positive
 * @param argument what the caller calls them
 * @returns points
 * @throws CoreError `empty`, `missing`, `not-positive`, `overflow`
 * @example meanIndex([100, 110]) // 105
 */
export function meanIndex(indices: ArrayLike<number>, argument = "indices"): number {
  requireItems(argument, indices);
  requirePositive(argument, indices);
  return positiveResult(sum(indices) / indices.length);
}
