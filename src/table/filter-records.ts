import { positionOf } from "./group-records";
import type { TableChoice } from "./records-choice";
import { taken } from "./taken";
import type { Records } from "./records";

export type RecordFilter = NonNullable<TableChoice["filter"]>;

/** The records whose members are all wanted. @throws CoreError `unknown-id` for a dimension that the records do not have */
export function filterRecords(records: Records, filter: RecordFilter): Records {
  const tests = Object.entries(filter).map(([dimension, keys]) => {
    const position = positionOf(records.dimensions, dimension, "dimension");
    const wanted = new Set(keys);
    return {
      members: records.members[position] ?? new Uint32Array(),
      isWanted: (records.dimensions[position]?.members ?? []).map(({ key }) => wanted.has(key)),
    };
  });
  return takeRecords(records, (record) =>
    tests.every(({ members, isWanted }) => isWanted[members[record] as number] ?? false),
  );
}

/** The records that pass a test, in their order. */
export function takeRecords(records: Records, isTaken: (record: number) => boolean): Records {
  const passed = new Uint32Array(records.size);
  let size = 0;
  for (let record = 0; record < records.size; record++) {
    if (isTaken(record)) passed[size++] = record;
  }
  const places = passed.subarray(0, size);
  return {
    ...records,
    size,
    members: records.members.map((all) => taken(all, places)),
    values: records.values.map((all) => taken(all, places)),
  };
}
