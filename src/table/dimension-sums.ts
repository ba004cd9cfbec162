import { groupRecords, groupSums, type RecordGroups } from "./group-records";
import { additiveMeasures, roundingOf } from "./prove-totals";
import type { Dimension, Measure, Records } from "./records";

/** The sums of one dimension in each combination of members of the others. */
export class DimensionSums {
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
