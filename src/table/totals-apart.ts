import { takeRecords } from "./filter-records";
import { groupRecords, groupSums, type RecordGroups } from "./group-records";
import {
  additiveMeasures,
  type FailingTotal,
  type Leaves,
  proveTotals,
  roundingOf,
  type TotalsProof,
} from "./prove-totals";
import type { Dimension, Measure, Member, Records } from "./records";
import { usedMembers } from "./used-members";

/** A member of a dimension that adds up others. */
export interface TotalMember {
  /** Keys of the dimension, of the member and of those that it adds up. */
  dimension: string;
  member: string;
  of: readonly string[];
  /** Why it is taken for one: its label says so, others name it as theirs, or the numbers add up without a word for it. */
  told: "label" | "parent" | "sums";
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

/** So many sums must hold before a member without a word for it is called a total, and so many for each that fails. */
const fewest = 3;
const overwhelming = 10;

const total = /^(sub[ -]?)?(grand )?(jumlah|totals?|jml|keseluruhan)\b|\b(jumlah|totals?)$/i;
const onlyTotal =
  /^(sub[ -]?)?(grand )?(jumlah|totals?|jml|keseluruhan)( keseluruhan| seluruh\w*)?$/i;
/** Where a balance stands among the members, the larger side is the sum of the other two and yet no total. */
const balance =
  /neraca|saldo|selisih|surplus|defisit|deficit|balance|difference|\bneto?\b|\bnet\b/i;

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

interface Candidate {
  /** Of its dimension. */
  position: number;
  member: number;
  parts: number[];
  told: TotalMember["told"];
  /** Believed whatever the numbers say. */
  isSure: boolean;
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

function candidatesOf(records: Records, dimension: Dimension, position: number): Candidate[] {
  const { members } = dimension;
  if (members.length < 2) return [];
  const all = members.map((_, at) => at);
  const parents = parentCandidates(members);
  const inner = new Set(parents.map(({ member }) => member));
  const labelled = new Set(all.filter((at) => !inner.has(at) && isNamed(members[at], total)));
  const leaves = all.filter((at) => !inner.has(at) && !labelled.has(at));
  const told = [
    ...parents.map((one): Candidate => ({ ...one, position, told: "parent", isSure: false })),
    ...[...labelled].flatMap((member): Candidate[] => {
      const isOnly = isNamed(members[member], onlyTotal);
      if (leaves.length === 0 || (leaves.length === 1 && !isOnly)) return [];
      // Beside a single other member `Jumlah` may be a count beside its share.
      const isSure = isOnly && leaves.length > 1;
      const parts = isOnly ? leaves : partsInName(members, member, leaves);
      return [{ position, member, parts, told: "label", isSure }];
    }),
  ];
  const isBalance = members.some(({ label }) => balance.test(`${label.id} ${label.en}`));
  if (told.length > 0 || isBalance || members.length < 3) return told;
  const sums = new DimensionSums(records, dimension, position);
  return sums.likeliest().flatMap((member): Candidate[] => {
    const parts = all.filter((at) => at !== member);
    const { holds, fails } = sums.check(member);
    const isProved = holds >= fewest && holds >= overwhelming * fails;
    return isProved ? [{ position, member, parts, told: "sums", isSure: true }] : [];
  });
}

/** `Jumlah 2020` adds up what has 2020 in its name, where there are such members. */
function partsInName(
  members: readonly Member[],
  totalMember: number,
  leaves: readonly number[],
): number[] {
  const rest = (members[totalMember]?.label.id ?? "")
    .replace(/\b(sub[ -]?)?(grand )?(jumlah|totals?|jml|keseluruhan)\b/gi, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  if (rest === "") return [...leaves];
  const named = leaves.filter((at) =>
    ` ${members[at]?.label.id.toLowerCase() ?? ""} `.includes(` ${rest} `),
  );
  return named.length > 1 ? named : [...leaves];
}

const isNamed = (member: Member | undefined, words: RegExp): boolean =>
  member !== undefined &&
  Object.values(member.label).some((text) => words.test(text.replace(/\s+/g, " ").trim()));

function parentCandidates(members: readonly Member[]): Pick<Candidate, "member" | "parts">[] {
  const children = new Map<string, number[]>();
  members.forEach(({ parent, key }, at) => {
    if (parent === undefined || parent === key) return;
    const known = children.get(parent);
    if (known) known.push(at);
    else children.set(parent, [at]);
  });
  return members.flatMap(({ key }, member) => {
    const parts = children.get(key);
    return parts ? [{ member, parts }] : [];
  });
}

/** The sums of one dimension in each combination of members of the others. */
class DimensionSums {
  private readonly groups: RecordGroups;
  private readonly own: Uint32Array;

  constructor(
    private readonly records: Records,
    private readonly dimension: Dimension,
    position: number,
  ) {
    const others = records.dimensions.map((_, at) => at).filter((at) => at !== position);
    this.groups = groupRecords(records, others);
    this.own = records.members[position] ?? new Uint32Array();
  }

  /** How often a member is the sum of all others, of which there are two at least. */
  check(member: number): { holds: number; fails: number } {
    const found = { holds: 0, fails: 0 };
    this.halves((record, isHalf) => {
      if (this.own[record] !== member) return;
      if (isHalf) found.holds++;
      else found.fails++;
    });
    return found;
  }

  /** The member that is half of all together most often: the total of the others, if there is one. */
  likeliest(): number[] {
    const hits = new Float64Array(this.dimension.members.length);
    this.halves((record, isHalf) => {
      const member = this.own[record] as number;
      if (isHalf) hits[member] = (hits[member] as number) + 1;
    });
    const most = hits.reduce((best, one) => Math.max(best, one), 0);
    return most > 0 ? [hits.indexOf(most)] : [];
  }

  /** Asks of each number that is not nil whether it is half of its group, which prints two others at least. */
  private halves(see: (record: number, isHalf: boolean) => void): void {
    for (const measure of additiveMeasures(this.records)) {
      const values = this.records.values[measure] as Float64Array;
      const sums = groupSums(this.groups, values);
      const counts = this.counts(values);
      const rounding = roundingOf(this.records.measures[measure] as Measure, values);
      for (let record = 0; record < this.records.size; record++) {
        const group = this.groups.of[record] as number;
        const [value, sum] = [values[record] as number, sums[group] as number];
        const count = counts[group] as number;
        if (count < 3 || !value) continue;
        see(record, Math.abs(2 * value - sum) <= rounding(count) + Math.abs(sum) * 1e-12);
      }
    }
  }

  /** By group: how many records print something else than nothing. */
  private counts(values: Float64Array): Uint32Array {
    const counts = new Uint32Array(this.groups.size);
    for (let record = 0; record < this.records.size; record++) {
      if (!values[record]) continue;
      const group = this.groups.of[record] as number;
      counts[group] = (counts[group] as number) + 1;
    }
    return counts;
  }
}
