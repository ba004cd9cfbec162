import { impliedRanges } from "../../../src/core/checking/implied-range";
import { gridText, type Identity, type Interval } from "../../../src/core/checking";
import {
  alike,
  between,
  changeOf,
  constantOf,
  formOf,
  meanOf,
  partOf,
  presenceOf,
  ratioOf,
  rangeOf,
  sameAs,
  sumOf,
} from "../../support/statements";

type Ranges = Readonly<Record<string, readonly [string, string?]>>;

const everything = 10n ** 30n;
const border = (value: bigint) =>
  value === everything ? "any" : value === -everything ? "-any" : gridText(value);

/** What is implied for each cell, as texts; `any` where there is no border. */
function implied(identity: Identity, ranges: Ranges, only?: string) {
  const rangeAt = (cell: string): Interval | undefined => {
    const range = ranges[cell];
    return range && rangeOf(...range);
  };
  return impliedRanges(identity, rangeAt, only).map(({ cell, range }) => [
    cell,
    border(range.low),
    border(range.high),
  ]);
}

test("the same figure has the range of the other", () => {
  const same = sameAs("a", "b");
  expect(implied(same, { a: ["1", "3"], b: ["2", "5"] })).toEqual([
    ["a", "2", "5"],
    ["b", "1", "3"],
  ]);
  expect(implied(same, { a: ["1", "3"] })).toEqual([]);
  expect(implied(same, { b: ["1", "3"] })).toEqual([]);
});

test("where one of two is exactly nothing the other is; of two likelihoods nothing follows", () => {
  const presence = presenceOf("a", "b");
  expect(implied(presence, { a: ["0"], b: ["2", "5"] })).toEqual([["b", "0", "0"]]);
  expect(implied(presence, { a: ["1", "3"], b: ["0"] })).toEqual([["a", "0", "0"]]);
  expect(implied(presence, { a: ["0", "3"], b: ["-3", "0"] })).toEqual([]);
  expect(implied(presence, { a: ["1", "3"], b: ["2", "5"] })).toEqual([]);
  expect(implied(alike("a", "b", "v", "w"), { a: ["0"], b: ["2"], v: ["3"], w: ["4"] })).toEqual(
    [],
  );
});

test("a part is at most the sum of its wholes, and each whole at least what the others leave", () => {
  const part = partOf("p", "a", "b");
  expect(implied(part, { p: ["7", "9"], a: ["1", "2"], b: ["3", "4"] })).toEqual([
    ["p", "-any", "6"],
    ["a", "3", "any"],
    ["b", "5", "any"],
  ]);
  expect(implied(part, { a: ["1", "2"], b: ["3", "4"] })).toEqual([["p", "-any", "6"]]);
  expect(implied(part, { p: ["7", "9"], a: ["1", "2"] })).toEqual([]);
});

test("a mean lies from the lowest to the highest end of its parts", () => {
  const mean = between("m", "a", "b", "c");
  const parts: Ranges = { a: ["3", "4"], b: ["1", "6"], c: ["2", "9"] };
  expect(implied(mean, { ...parts, m: ["4", "5"] })).toEqual([["m", "1", "9"]]);
  expect(implied(mean, parts)).toEqual([]);
  expect(implied(mean, { m: ["4"], a: ["3"], b: ["3"] })).toEqual([]);
});

test("when all other parts lie on one side of a mean, the last one lies on the other", () => {
  const mean = between("m", "a", "b", "c");
  const low: Ranges = { m: ["10", "11"], a: ["1", "2"], b: ["3", "4"] };
  expect(implied(mean, { ...low, c: ["5", "20"] })).toEqual([
    ["m", "1", "20"],
    ["a", "-any", "any"],
    ["b", "-any", "any"],
    ["c", "10", "any"],
  ]);
  // All three lie below, so that each of them should not.
  expect(implied(mean, { ...low, c: ["5", "6"] })).toEqual([
    ["m", "1", "6"],
    ["a", "10", "any"],
    ["b", "10", "any"],
    ["c", "10", "any"],
  ]);
  const high: Ranges = { m: ["10", "11"], a: ["20", "21"], b: ["30", "31"] };
  expect(implied(mean, { ...high, c: ["5", "40"] })).toEqual([
    ["m", "5", "40"],
    ["a", "-any", "any"],
    ["b", "-any", "any"],
    ["c", "-any", "11"],
  ]);
  expect(implied(mean, { ...high, c: ["50", "51"] })).toEqual([
    ["m", "20", "51"],
    ["a", "-any", "11"],
    ["b", "-any", "11"],
    ["c", "-any", "11"],
  ]);
});

test("a part that touches the mean lies on neither side of it", () => {
  const mean = between("m", "a", "b", "c");
  const touching: Ranges = { m: ["10", "11"], a: ["1", "10"], b: ["3", "4"], c: ["5", "20"] };
  expect(implied(mean, touching)).toEqual([["m", "1", "20"]]);
  const above: Ranges = { m: ["10", "11"], a: ["11", "12"], b: ["30", "31"], c: ["5", "20"] };
  expect(implied(mean, above)).toEqual([["m", "5", "31"]]);
  // Two lie below; that the third touches the mean does not make it one of them.
  expect(implied(mean, { m: ["10", "11"], a: ["1", "2"], b: ["3", "4"], c: ["5", "10"] })).toEqual([
    ["m", "1", "10"],
    ["a", "-any", "any"],
    ["b", "-any", "any"],
    ["c", "10", "any"],
  ]);
  expect(implied(mean, { m: ["10", "11"], a: ["20"], b: ["30"], c: ["11", "12"] })).toEqual([
    ["m", "11", "30"],
    ["a", "-any", "any"],
    ["b", "-any", "any"],
    ["c", "-any", "11"],
  ]);
});

test("of a mean of two, one part below and one above, each keeps its side; with all on one point none is left out", () => {
  const mean = between("m", "a", "b");
  expect(implied(mean, { m: ["10", "11"], a: ["1", "2"], b: ["30", "31"] })).toEqual([
    ["m", "1", "31"],
    ["a", "-any", "11"],
    ["b", "10", "any"],
  ]);
  expect(implied(between("m", "a"), { m: ["10"], a: ["10"] })).toEqual([
    ["m", "10", "10"],
    ["a", "10", "10"],
  ]);
});

test("a sum has the sum of the ranges, and each part what the others leave of it", () => {
  const ranges: Ranges = { total: ["10", "12"], a: ["1", "2"], b: ["3", "5"] };
  expect(implied(sumOf("total", "a", "b"), ranges)).toEqual([
    ["total", "4", "7"],
    ["a", "5", "9"],
    ["b", "8", "11"],
  ]);
  // total = a - b
  expect(implied(sumOf("total", "a", "-b"), ranges)).toEqual([
    ["total", "-4", "-1"],
    ["a", "13", "17"],
    ["b", "-11", "-8"],
  ]);
  const more = {
    ...sumOf("total", "a"),
    numerator: { ...formOf("a"), constant: rangeOf("7").low },
  };
  expect(implied(more, ranges)).toEqual([
    ["total", "8", "9"],
    ["a", "3", "5"],
  ]);
});

test("a mean of two has half their sum, each part twice the mean less the other", () => {
  const ranges: Ranges = { mean: ["5", "6"], a: ["1", "2"], b: ["3", "5"] };
  expect(implied(meanOf("mean", "a", "b"), ranges)).toEqual([
    ["mean", "2", "3.5"],
    ["a", "5", "9"],
    ["b", "8", "11"],
  ]);
});

test("a ratio implies its result, its numerator and its denominator", () => {
  const ranges: Ranges = { r: ["50", "80"], a: ["3", "6"], b: ["10", "12"] };
  expect(implied(ratioOf("r", "a", "b"), ranges)).toEqual([
    ["r", "25", "60"],
    ["a", "5", "9.6"],
    ["b", "3.75", "12"],
  ]);
  // result = 100 a / b - 100, so that result + 100 lies from 150 to 200.
  const change: Ranges = { r: ["50", "100"], a: ["3", "6"], b: ["2", "4"] };
  expect(implied(changeOf("r", "a", "b"), change)).toEqual([
    ["r", "-25", "200"],
    ["a", "3", "8"],
    ["b", "1.5", "4"],
  ]);
});

test("a ratio to a number from 1 to 2 is not one to 1", () => {
  expect(implied(ratioOf("r", "a", "b"), { r: ["100"], a: ["1"], b: ["1", "2"] })).toEqual([
    ["r", "50", "100"],
    ["a", "1", "2"],
    ["b", "1", "1"],
  ]);
});

test("a ratio of sums: a share of a + b in a + b + c", () => {
  const share = {
    ...ratioOf("r", "a", "b"),
    numerator: formOf("a", "b"),
    denominator: formOf("a", "b", "c"),
  };
  // (1 + 3) / (1 + 3 + 4) is 50 percent; all ranges are points.
  const points: Ranges = { r: ["50"], a: ["1"], b: ["3"], c: ["4"] };
  expect(implied(share, points)).toEqual([
    ["r", "50", "50"],
    ["a", "1", "1"],
    ["b", "3", "3"],
    ["a", "1", "1"],
    ["b", "3", "3"],
    ["c", "4", "4"],
  ]);
});

test("what would be divided by 0 says nothing", () => {
  const ratio = ratioOf("r", "a", "b");
  expect(implied(ratio, { r: ["50"], a: ["3"], b: ["-1", "1"] })).toEqual([
    ["a", "-0.5", "0.5"],
    ["b", "6", "6"],
  ]);
  expect(implied(ratio, { r: ["-1", "1"], a: ["3"], b: ["10"] })).toEqual([
    ["r", "30", "30"],
    ["a", "-0.1", "0.1"],
  ]);
});

test("a sum with its own unit is divided by it, and a plain one by nothing", () => {
  const thousands = { ...sumOf("total", "a", "b"), denominator: constantOf(1000) };
  expect(implied(thousands, { total: ["3", "4"], a: ["1000"], b: ["2500"] })).toEqual([
    ["total", "3.5", "3.5"],
    ["a", "500", "1500"],
    ["b", "2000", "3000"],
  ]);
});

test("without the range of a cell nothing follows, of the result or of a term", () => {
  const ratio = ratioOf("r", "a", "b");
  const ranges: Ranges = { r: ["50"], a: ["3"], b: ["6"] };
  for (const cell of ["r", "a", "b"]) {
    const others = Object.fromEntries(Object.entries(ranges).filter(([name]) => name !== cell));
    expect(implied(ratio, others)).toEqual([]);
  }
});

test("when one cell is asked for, only that one is told", () => {
  const ratio = ratioOf("r", "a", "b");
  const ranges: Ranges = { r: ["50"], a: ["3"], b: ["6"] };
  expect(implied(ratio, ranges, "r")).toEqual([["r", "50", "50"]]);
  expect(implied(ratio, ranges, "a")).toEqual([["a", "3", "3"]]);
  expect(implied(ratio, ranges, "b")).toEqual([["b", "6", "6"]]);
  expect(implied(ratio, ranges, "c")).toEqual([]);
});
