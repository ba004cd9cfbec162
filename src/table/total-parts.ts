import type { Records } from "./records";
import { taken } from "./taken";

/** By dimension: the members that are totals, and the members that each of them adds up, none of which is a total. */
export type Leaves = readonly ReadonlyMap<number, readonly number[]>[];

/** Records of no total, and those of totals by the dimensions in which they are ones, a bit each. */
export function splitByTotals({ members, size }: Records, leaves: Leaves) {
  const isTotal = leaves.map((of) => {
    const flags = new Uint8Array(1 + Math.max(-1, ...of.keys()));
    for (const member of of.keys()) flags[member] = 1;
    return flags;
  });
  const parts = new Uint32Array(size);
  let found = 0;
  const totals = new Map<number, number[]>();
  for (let record = 0; record < size; record++) {
    let mask = 0;
    for (let at = 0; at < isTotal.length; at++) {
      if (isTotal[at]?.[members[at]?.[record] as number] === 1) mask |= 1 << at;
    }
    const list = totals.get(mask);
    if (mask === 0) parts[found++] = record;
    else if (list) list.push(record);
    else totals.set(mask, [record]);
  }
  return { parts: parts.subarray(0, found), totals };
}

/** Records by their places, with members of their own. */
export interface PlacedRecords {
  places: Uint32Array;
  members: Uint32Array[];
}

/** Every part, once for each total of some dimensions that it belongs to, with that total as its member. */
export function raisedParts(
  records: Records,
  parts: Uint32Array,
  positions: readonly number[],
  leaves: Leaves,
): PlacedRecords {
  let raised: PlacedRecords = {
    places: parts,
    members: records.members.map((own) => taken(own, parts)),
  };
  for (const position of positions) {
    const above = totalsOfMembers(leaves[position] ?? new Map<number, number[]>());
    const own = raised.members[position] as Uint32Array;
    let size = 0;
    for (const member of own) size += above[member]?.length ?? 0;
    const from = new Uint32Array(size);
    const to = new Uint32Array(size);
    let next = 0;
    own.forEach((member, at) => {
      for (const total of above[member] ?? []) {
        from[next] = at;
        to[next++] = total;
      }
    });
    raised = {
      places: taken(raised.places, from),
      members: raised.members.map((list, at) => (at === position ? to : taken(list, from))),
    };
  }
  return raised;
}

/** By member: the totals that it is a part of. */
function totalsOfMembers(leaves: ReadonlyMap<number, readonly number[]>): number[][] {
  const above: number[][] = [];
  for (const [total, parts] of leaves) for (const part of parts) (above[part] ??= []).push(total);
  return above;
}
