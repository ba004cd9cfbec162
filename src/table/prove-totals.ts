import { groupRecords, groupSums } from "./group-records";
import { recordDecimals } from "./record-decimals";
import type { Measure, Records } from "./records";
import { taken } from "./taken";
import { type Leaves, type PlacedRecords, raisedParts, splitByTotals } from "./total-parts";
import { canBeSummed } from "./units";

/** Whether the totals of records are the sums of what they add up. */
export interface TotalsProof {
  holds: number;
  fails: number;
  /** Totals of which the records hold no part. */
  open: number;
  /** The first of the sums that do not hold. */
  failing: FailingTotal[];
}

export interface FailingTotal {
  /** Position of the total's record. */
  record: number;
  measure: string;
  /** Key of the member of each dimension. */
  members: Record<string, string>;
  printed: number;
  /** Of its parts. */
  sum: number;
}

/** Called with each total that has parts. */
type Judge = (record: number, holds: boolean) => void;

/** Sums that do not hold are named up to this. */
const mostNamed = 100;

/**
 * Compares every record of a total, in one dimension or several, with the sum of the records that are not totals: one wrong
 * total is named once, and no total is believed because of another.
 */
export function proveTotals(
  records: Records,
  leaves: Leaves,
  judge: Judge = () => undefined,
): TotalsProof {
  const proof: TotalsProof = { holds: 0, fails: 0, open: 0, failing: [] };
  const { parts, totals } = splitByTotals(records, leaves);
  for (const [mask, list] of totals) {
    const positions = records.dimensions.map((_, at) => at).filter((at) => mask & (1 << at));
    const raised = raisedParts(records, parts, positions, leaves);
    proveAlike(records, list, raised, proof, judge);
  }
  return proof;
}

/** Measures whose numbers can be added up; all where none is one. */
export function additiveMeasures({ measures }: Records): number[] {
  const all = measures.map((_, at) => at);
  const additive = all.filter((at) => canBeSummed(measures[at]?.unit ?? ""));
  return additive.length > 0 ? additive : all;
}

/** The most by which a total may miss the sum of so many rounded numbers. */
export function roundingOf(measure: Measure, values: Float64Array): (count: number) => number {
  const half = 0.5 / 10 ** recordDecimals(measure, values);
  return (count) => half * (count + 1);
}

function proveAlike(
  records: Records,
  totals: readonly number[],
  parts: PlacedRecords,
  proof: TotalsProof,
  judge: Judge,
): void {
  const places = joined(Uint32Array.from(totals), parts.places);
  const groups = groupRecords(
    {
      ...records,
      size: places.length,
      members: parts.members.map((list, at) =>
        joined(taken(records.members[at] as Uint32Array, Uint32Array.from(totals)), list),
      ),
    },
    records.dimensions.map((_, at) => at),
  );
  for (const position of additiveMeasures(records)) {
    const measure = records.measures[position] as Measure;
    const printedValues = records.values[position] as Float64Array;
    const values = taken(printedValues, places);
    const sums = groupSums(groups, values, (at) => at >= totals.length);
    const counts = new Uint32Array(groups.size);
    for (let at = totals.length; at < values.length; at++) {
      const group = groups.of[at] as number;
      if (values[at]) counts[group] = (counts[group] as number) + 1;
    }
    const compared = totals.flatMap((record, at): ComparedTotal[] => {
      const group = groups.of[at] as number;
      const [printed, sum] = [values[at] as number, sums[group] as number];
      if (Number.isNaN(printed)) return [];
      if (!Number.isNaN(sum)) return [{ record, printed, sum, parts: counts[group] as number }];
      if (printed !== 0) proof.open++;
      return [];
    });
    const holds = judgeOf(compared, roundingOf(measure, printedValues));
    for (const total of compared) {
      const { record, printed, sum } = total;
      const isRight = holds(total);
      judge(record, isRight);
      if (isRight) proof.holds++;
      else proof.fails++;
      if (!isRight && proof.failing.length < mostNamed) {
        const members = membersOf(records, record);
        proof.failing.push({ record, measure: measure.key, members, printed, sum });
      }
    }
  }
}

interface ComparedTotal {
  record: number;
  printed: number;
  sum: number;
  /** Numbers other than nil that were added up. */
  parts: number;
}

/** So many sums, and this share of them, that hold to the last digit show that no number was rounded. */
const fewestExact = 100;
const shareExact = 0.99;

/** Whether a total holds: to the last digit where numbers are not rounded, else within what the rounding of its parts allows. */
function judgeOf(
  totals: readonly ComparedTotal[],
  rounding: (count: number) => number,
): (total: ComparedTotal) => boolean {
  const isExact = ({ printed, sum }: ComparedTotal) =>
    Math.abs(printed - sum) <= Math.abs(sum) * 1e-12 + 1e-9;
  const telling = totals.filter(({ parts }) => parts > 1);
  const exact = telling.filter(isExact).length;
  const isRounded = exact < fewestExact || exact < telling.length * shareExact;
  return (total) =>
    isExact(total) ||
    (isRounded && total.parts > 1 && Math.abs(total.printed - total.sum) <= rounding(total.parts));
}

function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  const all = new Uint32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

const membersOf = ({ dimensions, members }: Records, record: number): Record<string, string> =>
  Object.fromEntries(
    dimensions.map(({ key, members: all }, at) => [
      key,
      all[members[at]?.[record] as number]?.key ?? "",
    ]),
  );
