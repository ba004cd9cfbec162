import { type Records, sumRecords } from "../src/table";
import { millionRecords, widths } from "../test/fixtures/million-records";
import { compare } from "./support/measure";

/** Sums of a million records, against a loop that knows the dimensions and puts sums into an array of their sizes. */
function plainSums({ size, members, values }: Records, kept: readonly number[]): Float64Array {
  const codes = new Uint32Array(size);
  for (const at of kept) {
    const column = members[at]!;
    for (let row = 0; row < size; row++) codes[row] = codes[row]! * widths[at]! + column[row]!;
  }
  const sums = new Float64Array(kept.reduce((cells, at) => cells * widths[at]!, 1));
  const [all] = values;
  for (let row = 0; row < size; row++) sums[codes[row]!]! += all![row]!;
  return sums;
}

function run(): void {
  const records = millionRecords();
  const comparisons = [
    [3, 0],
    [0, 2, 3],
    [0, 1, 2, 3],
  ].map((kept) => ({
    work: `a million records by ${kept.length} of 5 dimensions`,
    ours: () =>
      sumRecords(
        records,
        kept.map((at) => `d${at}`),
      ),
    limit: () => plainSums(records, kept),
    goal: 2.5,
  }));
  process.exitCode = compare(comparisons, 1.4, 3) > 0 ? 1 : 0;
}

run();
