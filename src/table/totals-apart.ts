import { takeRecords } from "./filter-records";
import { groupRecords, groupSums, type RecordGroups } from "./group-records";
import { recordDecimals } from "./record-decimals";
import type { Dimension, Member, Records } from "./records";
import { countsFromBase } from "./units";

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

export interface FailingTotal {
  measure: string;
  /** Key of the member of each dimension. */
  members: Record<string, string>;
  printed: number;
  /** Of its parts. */
  sum: number;
}

export interface TotalsApart {
  /** Without the totals. */
  records: Records;
  totals: TotalMember[];
}

/** Sums that do not hold are named up to this. */
const mostNamed = 100;
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
  const found = records.dimensions.flatMap((dimension, position) =>
    totalsOf(records, dimension, position),
  );
  const isTotal = records.dimensions.map(({ key, members }) => {
    const totals = new Set(found.flatMap((one) => (one.dimension === key ? [one.member] : [])));
    return members.map((member) => totals.has(member.key));
  });
  const rest = takeRecords(records, (record) =>
    records.members.every((members, position) => !isTotal[position]?.[members[record] as number]),
  );
  return { records: rest, totals: found };
}

interface Candidate {
  member: number;
  parts: number[];
  told: TotalMember["told"];
}

function totalsOf(records: Records, dimension: Dimension, position: number): TotalMember[] {
  const { members } = dimension;
  if (members.length < 3) return [];
  const sums = new DimensionSums(records, dimension, position);
  const all = members.map((_, at) => at);
  const parents = parentCandidates(members);
  const inner = new Set(parents.map(({ member }) => member));
  const labelled = all.filter((at) => !inner.has(at) && isNamed(members[at], total));
  const leaves = all.filter((at) => !inner.has(at) && !labelled.includes(at));
  const candidates: Candidate[] = [
    ...parents,
    ...labelled.map((member): Candidate => ({ member, parts: leaves, told: "label" })),
  ];
  const told = candidates.flatMap((candidate) => {
    const checked = sums.check(candidate);
    const isPlain = candidate.told === "label" && isNamed(members[candidate.member], onlyTotal);
    const isSupported = checked.holds > 0 && checked.holds >= checked.fails;
    return isPlain || isSupported ? [checked] : [];
  });
  if (told.length > 0 || members.some(({ label }) => balance.test(`${label.id} ${label.en}`))) {
    return told;
  }
  return sums.likeliest(all).flatMap((member) => {
    const parts = all.filter((at) => at !== member);
    const checked = sums.check({ member, parts, told: "sums" });
    const isProved = checked.holds >= fewest && checked.holds >= overwhelming * checked.fails;
    return isProved ? [checked] : [];
  });
}

const isNamed = (member: Member | undefined, words: RegExp): boolean =>
  member !== undefined &&
  Object.values(member.label).some((text) => words.test(text.replace(/\s+/g, " ").trim()));

function parentCandidates(members: readonly Member[]): Candidate[] {
  const children = new Map<string, number[]>();
  members.forEach(({ parent, key }, at) => {
    if (parent !== undefined && parent !== key)
      children.set(parent, [...(children.get(parent) ?? []), at]);
  });
  return members.flatMap(({ key }, member): Candidate[] => {
    const parts = children.get(key);
    return parts ? [{ member, parts, told: "parent" }] : [];
  });
}

/** The sums of one dimension in each combination of members of the others. */
class DimensionSums {
  private readonly groups: RecordGroups;
  private readonly own: Uint32Array;
  private readonly measures: readonly number[];

  constructor(
    private readonly records: Records,
    private readonly dimension: Dimension,
    position: number,
  ) {
    const others = records.dimensions.map((_, at) => at).filter((at) => at !== position);
    this.groups = groupRecords(records, others);
    this.own = records.members[position] ?? new Uint32Array();
    const all = records.measures.map((_, at) => at);
    const additive = all.filter((at) => {
      const unit = records.measures[at]?.unit ?? "";
      return unit !== "percent" && !countsFromBase(unit);
    });
    this.measures = additive.length > 0 ? additive : all;
  }

  /** How often a member is the sum of its parts, within what their rounding allows. */
  check({ member, parts, told }: Candidate): TotalMember {
    const isPart = new Uint8Array(this.dimension.members.length);
    for (const part of parts) isPart[part] = 1;
    const result: TotalMember = {
      dimension: this.dimension.key,
      member: this.dimension.members[member]?.key ?? "",
      of: parts.map((part) => this.dimension.members[part]?.key ?? ""),
      told,
      ...{ holds: 0, fails: 0, failing: [] },
    };
    for (const measure of this.measures) {
      const values = this.records.values[measure] as Float64Array;
      const sums = groupSums(this.groups, values, (at) => isPart[this.own[at] as number] === 1);
      const counts = this.counts(values, (at) => isPart[this.own[at] as number] === 1);
      const half = 0.5 / 10 ** this.decimalsOf(measure);
      for (let record = 0; record < this.records.size; record++) {
        if (this.own[record] !== member) continue;
        const group = this.groups.of[record] as number;
        const [printed, sum] = [values[record] as number, sums[group] as number];
        const count = counts[group] as number;
        if (Number.isNaN(printed) || Number.isNaN(sum) || count < 2) continue;
        if (Math.abs(printed - sum) <= half * (count + 1) + Math.abs(sum) * 1e-12) result.holds++;
        else {
          result.fails++;
          if (result.failing.length < mostNamed) {
            result.failing.push({
              measure: this.records.measures[measure]?.key ?? "",
              members: this.membersOf(record),
              printed,
              sum,
            });
          }
        }
      }
    }
    return result;
  }

  /** The member that is half of all together most often: the total of the others, if there is one. */
  likeliest(members: readonly number[]): number[] {
    const hits = new Float64Array(members.length);
    for (const measure of this.measures) {
      const values = this.records.values[measure] as Float64Array;
      const sums = groupSums(this.groups, values);
      const counts = this.counts(values, () => true);
      const half = 0.5 / 10 ** this.decimalsOf(measure);
      for (let record = 0; record < this.records.size; record++) {
        const group = this.groups.of[record] as number;
        const [value, sum, count] = [values[record], sums[group], counts[group]] as [
          number,
          number,
          number,
        ];
        if (count < 3 || value === 0) continue;
        if (Math.abs(2 * value - sum) > half * count + Math.abs(sum) * 1e-12) continue;
        const member = this.own[record] as number;
        hits[member] = (hits[member] as number) + 1;
      }
    }
    const most = hits.reduce((best, one) => Math.max(best, one), 0);
    return most > 0 ? [hits.indexOf(most)] : [];
  }

  /** By group: how many records print something else than nothing. */
  private counts(values: Float64Array, isTaken: (record: number) => boolean): Uint32Array {
    const counts = new Uint32Array(this.groups.size);
    for (let record = 0; record < this.records.size; record++) {
      const value = values[record] as number;
      if (Number.isNaN(value) || value === 0 || !isTaken(record)) continue;
      const group = this.groups.of[record] as number;
      counts[group] = (counts[group] as number) + 1;
    }
    return counts;
  }

  private decimalsOf(measure: number): number {
    const { measures, values } = this.records;
    return recordDecimals(
      measures[measure] as Records["measures"][number],
      values[measure] as Float64Array,
    );
  }

  private membersOf(record: number): Record<string, string> {
    const { dimensions, members } = this.records;
    return Object.fromEntries(
      dimensions.map(({ key, members: all }, at) => [
        key,
        all[members[at]?.[record] as number]?.key ?? "",
      ]),
    );
  }
}
