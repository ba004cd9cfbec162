import { CoreError } from "../core";
import type { Records } from "./records";

/** Which records belong together, by some of their dimensions. */
export interface RecordGroups {
  /** Number of groups. */
  size: number;
  /** By record: its group, numbered in the order in which they come first. */
  of: Uint32Array;
  /** By group: the position of its first record. */
  first: Uint32Array;
}

/** A table of numbers no larger than this is quicker than a map. */
const mostDense = 1 << 24;

/** By record: the one number of its members in the dimensions so far. */
interface Codes {
  of: Uint32Array | Float64Array;
  /** No code is as large. */
  most: number;
}

/** Groups records that have the same members in some dimensions, as many at a time as a table of numbers holds, so that no code outgrows a number. */
export function groupRecords(
  { dimensions, members, size }: Records,
  positions: readonly number[],
): RecordGroups {
  const widths = positions.map((position) => dimensions[position]?.members.length ?? 0);
  let groups: RecordGroups = {
    size: Math.min(size, 1),
    of: new Uint32Array(size),
    first: new Uint32Array(Math.min(size, 1)),
  };
  for (let at = 0; at < positions.length;) {
    let codes: Codes = { of: groups.of, most: groups.size };
    do {
      codes = combined(codes, members[positions[at]!] ?? new Uint32Array(size), widths[at]!);
      at++;
    } while (at < positions.length && codes.most * widths[at]! <= mostDense);
    groups = numbered(codes);
  }
  return groups;
}

function combined({ of, most }: Codes, members: Uint32Array, width: number): Codes {
  const codes = most * width;
  const next = codes <= mostDense ? new Uint32Array(of.length) : new Float64Array(of.length);
  for (let record = 0; record < of.length; record++)
    next[record] = (of[record] as number) * width + (members[record] as number);
  return { of: next, most: codes };
}

/** A group for each code that occurs. */
function numbered({ of, most }: Codes): RecordGroups {
  const dense = most <= mostDense ? new Uint32Array(most) : undefined;
  const sparse = new Map<number, number>();
  const groups = new Uint32Array(of.length);
  const first = new Uint32Array(of.length);
  let found = 0;
  for (let record = 0; record < of.length; record++) {
    const code = of[record] as number;
    // Counted from 1: 0 is a group that is not known yet.
    let group = dense ? (dense[code] as number) : (sparse.get(code) ?? 0);
    if (group === 0) {
      first[found++] = record;
      group = found;
      if (dense) dense[code] = group;
      else sparse.set(code, group);
    }
    groups[record] = group - 1;
  }
  return { size: found, of: groups, first: first.subarray(0, found) };
}

/**
 * Sum of a measure in each group, compensated as `sum` of the core is; NaN where a group prints nothing.
 *
 * @param taken records that count; all when left out
 */
export function groupSums(
  { size, of }: RecordGroups,
  values: Float64Array,
  taken?: (record: number) => boolean,
): Float64Array {
  const totals = new Float64Array(size).fill(NaN);
  const lost = new Float64Array(size);
  for (let record = 0; record < of.length; record++) {
    const value = values[record] as number;
    if (Number.isNaN(value) || (taken && !taken(record))) continue;
    const group = of[record] as number;
    const total = totals[group] as number;
    if (Number.isNaN(total)) {
      totals[group] = value;
      continue;
    }
    const next = total + value;
    const rest = Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    lost[group] = (lost[group] as number) + rest;
    totals[group] = next;
  }
  return totals.map((total, group) => total + (lost[group] as number));
}

/** Position of a dimension or measure by its key. @throws CoreError `unknown-id` */
export function positionOf(
  list: readonly { key: string }[],
  key: string,
  argument: "dimension" | "measure",
): number {
  const position = list.findIndex((one) => one.key === key);
  if (position >= 0) return position;
  throw new CoreError("unknown-id", {
    argument,
    found: key.slice(0, 40),
    expected: list.map((one) => one.key).join(", "),
  });
}
