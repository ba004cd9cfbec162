import { groupRecords, groupSums, positionOf } from "./group-records";
import { taken } from "./taken";
import type { Records } from "./records";

/**
 * Records of fewer dimensions: each measure added up over those that are left out. What is printed nowhere stays NaN.
 *
 * @param keep keys of the dimensions that stay, in their new order
 * @throws CoreError `unknown-id` for a dimension that the records do not have
 */
export function sumRecords(records: Records, keep: readonly string[]): Records {
  const { dimensions, measures, members, values } = records;
  const positions = keep.map((key) => positionOf(dimensions, key, "dimension"));
  const groups = groupRecords(records, positions);
  return {
    dimensions: positions.flatMap((position) => dimensions[position] ?? []),
    measures,
    size: groups.size,
    members: positions.map((position) =>
      taken(members[position] ?? new Uint32Array(), groups.first),
    ),
    values: values.map((one) => groupSums(groups, one)),
  };
}
