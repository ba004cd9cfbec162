import fc from "fast-check";
import { filterRecords, type Records, sumRecords } from "../../src/table";
import { dimension, linesOfRecords, recordsOf } from "../fixtures/made-up-records";
import { millionRecords, widths } from "../fixtures/million-records";

const ports = dimension("port", ["Utara", "Selatan"]);
const years = dimension("year", ["2030", "2031"]);

const few = recordsOf(
  [ports, years],
  [
    ["Utara", "2030", 1.1],
    ["Selatan", "2030", 2.2],
    ["Utara", "2031", null],
    ["Selatan", "2031", 4],
    ["Utara", "2030", 0.1],
  ],
);

test("sumRecords adds up over what is left out, and leaves what is printed nowhere", () => {
  expect(linesOfRecords(sumRecords(few, ["year"]))).toEqual([
    ["2030", expect.closeTo(3.4, 12)],
    ["2031", 4],
  ]);
  expect(linesOfRecords(sumRecords(few, ["year", "port"]))).toContainEqual(["2031", "Utara", NaN]);
  expect(linesOfRecords(sumRecords(few, []))).toEqual([[expect.closeTo(7.4, 12)]]);
});

test("sumRecords compensates: 1e16 + 1 - 1e16 is 1", () => {
  const wide = recordsOf(
    [dimension("x", ["a"])],
    [
      ["a", 1e16],
      ["a", 1],
      ["a", -1e16],
    ],
  );
  expect(linesOfRecords(sumRecords(wide, ["x"]))).toEqual([["a", 1]]);
});

test("an unknown dimension is refused by name", () => {
  expect(() => sumRecords(few, ["month"])).toThrow(expect.objectContaining({ code: "unknown-id" }));
  expect(() => filterRecords(few, { month: [] })).toThrow(
    expect.objectContaining({ code: "unknown-id" }),
  );
});

test("filterRecords keeps the records whose members are all wanted", () => {
  expect(linesOfRecords(filterRecords(few, { port: ["Selatan"], year: ["2031", "2032"] }))).toEqual(
    [["Selatan", "2031", 4]],
  );
  expect(filterRecords(few, { port: [] }).size).toBe(0);
});

const someRecords = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })
  .chain((widths) => {
    const dimensions = widths.map((width, at) =>
      dimension(
        `d${at}`,
        Array.from({ length: width }, (_, member) => `m${member}`),
      ),
    );
    const line = fc.tuple(
      ...widths.map((width) => fc.integer({ min: 0, max: width - 1 }).map((at) => `m${at}`)),
      fc.option(fc.integer({ min: -9999, max: 9999 }), { freq: 5 }),
    ) as fc.Arbitrary<[...string[], number | null]>;
    return fc.tuple(
      fc.array(line, { maxLength: 60 }).map((lines) => recordsOf(dimensions, lines)),
      fc.subarray(dimensions.map(({ key }) => key)),
    );
  });

/** The same with maps and texts. */
function plainSums(records: Records, keep: readonly string[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const line of linesOfRecords(records)) {
    const key = records.dimensions
      .flatMap(({ key: own }, at) => (keep.includes(own) ? [line[at]] : []))
      .join();
    const [before, value] = [sums.get(key) ?? NaN, line.at(-1) as number];
    sums.set(key, Number.isNaN(before) ? value : Number.isNaN(value) ? before : before + value);
  }
  return sums;
}

test("sumRecords gives what a plain map of texts gives, for any dimensions", () => {
  fc.assert(
    fc.property(someRecords, ([records, keep]) => {
      const found = linesOfRecords(sumRecords(records, keep));
      const expected = plainSums(records, keep);
      expect(new Map(found.map((line) => [line.slice(0, -1).join(), line.at(-1)]))).toEqual(
        expected,
      );
      expect(found).toHaveLength(expected.size);
    }),
    { seed: 20261129, numRuns: 300 },
  );
});

test("a million records in five dimensions keep their sum, however they are grouped", () => {
  const records = millionRecords();
  const whole = records.values[0]!.reduce((all, one) => all + one, 0);
  const byFour = sumRecords(records, ["d0", "d1", "d2", "d3"]);
  const byTwo = sumRecords(records, ["d3", "d0"]);
  expect(byTwo.size).toBe(widths[3] * widths[0]);
  for (const { values } of [byFour, byTwo])
    expect(values[0]!.reduce((all, one) => all + one, 0)).toBe(whole);
});
