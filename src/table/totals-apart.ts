import { takeRecords } from "./filter-records";
import { type FailingTotal, proveTotals, type TotalsProof } from "./prove-totals";
import type { Leaves } from "./total-parts";
import type { Dimension, Records } from "./records";
import { type Candidate, candidatesOf, type TotalEvidence } from "./total-candidates";
import { usedMembers } from "./used-members";

/** A member of a dimension that adds up others. */
export interface TotalMember {
  /** Keys of the dimension, of the member and of those that it adds up. */
  dimension: string;
  member: string;
  of: readonly string[];
  told: TotalEvidence;
  holds: number;
  fails: number;
  /** The first of the sums that do not hold. */
  failing: FailingTotal[];
}

export interface TotalsApart {
  /** Without the totals; a member that only totals had is gone. */
  records: Records;
  totals: TotalMember[];
  /** Of all totals together: one that is a total in two dimensions counts once. */
  proof: TotalsProof;
}

/**
 * Finds the members that are totals of others in their dimension and takes their records out, so that what is left can be
 * added up. A label alone is believed where it says nothing but total; otherwise the numbers must support it.
 */
export function totalsApart(records: Records): TotalsApart {
  const candidates = records.dimensions.flatMap((dimension, position) =>
    candidatesOf(records, dimension, position),
  );
  const proved = withProof(records, candidates);
  const supported = proved.candidates.filter(
    ({ isSure, holds, fails }) => isSure || (holds > 0 && holds >= fails),
  );
  const { proof, candidates: found } =
    supported.length === candidates.length ? proved : withProof(records, supported);
  const totals = found.map(({ position, member, parts, told, holds, fails }): TotalMember => {
    const { key, members } = records.dimensions[position] as Dimension;
    const keyOf = (at: number) => members[at]?.key ?? "";
    const own = keyOf(member);
    return {
      dimension: key,
      member: own,
      of: parts.map(keyOf),
      told,
      holds,
      fails,
      failing: proof.failing.filter(({ members: of }) => of[key] === own),
    };
  });
  if (found.length === 0) return { records, totals, proof };
  const isTotal = records.dimensions.map(({ members }) => new Uint8Array(members.length));
  for (const { position, member } of found) (isTotal[position] as Uint8Array)[member] = 1;
  const rest = takeRecords(records, (record) =>
    isTotal.every((flags, at) => flags[records.members[at]?.[record] as number] !== 1),
  );
  return { records: usedMembers(rest), totals, proof };
}

type Proved = Candidate & Pick<TotalMember, "holds" | "fails">;

function withProof(
  records: Records,
  candidates: readonly Candidate[],
): { candidates: Proved[]; proof: TotalsProof } {
  const proved = candidates.map((one): Proved => ({ ...one, holds: 0, fails: 0 }));
  const byMember = records.dimensions.map((_, at) => {
    const own = proved.filter(({ position }) => position === at);
    return new Map(own.map((one) => [one.member, one]));
  });
  const proof = proveTotals(records, leavesOf(records, proved), (record, holds) => {
    byMember.forEach((of, at) => {
      const one = of.get(records.members[at]?.[record] as number);
      if (one && holds) one.holds++;
      else if (one) one.fails++;
    });
  });
  return { candidates: proved, proof };
}

/** What each total adds up in the end: parts that are totals themselves stand for theirs. */
function leavesOf({ dimensions }: Records, candidates: readonly Candidate[]): Leaves {
  return dimensions.map((_, at) => {
    const own = new Map(
      candidates
        .filter(({ position }) => position === at)
        .map(({ member, parts }) => [member, parts]),
    );
    const lowest = (member: number, above: readonly number[]): number[] =>
      (own.get(member) ?? []).flatMap((part) =>
        above.includes(part) ? [] : own.has(part) ? lowest(part, [...above, part]) : [part],
      );
    return new Map(
      [...own.keys()].map((member) => [member, [...new Set(lowest(member, [member]))]]),
    );
  });
}
