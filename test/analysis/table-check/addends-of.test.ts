import { addendsOf } from "../../../src/analysis/table-check/addends";
import type { Rule } from "../../../src/analysis";
import { userTable } from "../../support/user-table";

type Line = readonly [label: string, ...values: string[]];

/** So many rows of a total and parts of so many decimals; `off` is added to the total. */
const sums = (count: number, parts: number, off = 0, decimals = 0, more: string[] = []): Line[] =>
  Array.from({ length: count }, (_, row): Line => {
    const values = Array.from({ length: parts }, (_, part) => 101 + 13 * row + 7 * part);
    const total = values.reduce((sum, value) => sum + value, off);
    const shown = (value: number) => (value + 0.1 * Math.sign(decimals)).toFixed(decimals);
    const sum = (total + 0.1 * parts * Math.sign(decimals)).toFixed(decimals);
    return ["a", sum, ...values.map(shown), ...more];
  });

/** What the first column of these rows was taken of, as the sum of the others. */
function addends(rows: readonly Line[], kind: Rule["kind"] = "sum") {
  const width = Math.max(...rows.map(({ length }) => length)) - 1;
  const heads = Array.from({ length: width }, (_, column) => `${column}`);
  const rule: Rule = {
    ...{ axis: "column", kind, result: 0 },
    of: heads.map(Number).slice(1),
    across: rows.map((_, row) => row),
  };
  return Object.fromEntries(addendsOf([rule], userTable(heads, ...rows)));
}

// A sum of 2 rounded parts agrees by chance in 3 of 4 cases, of 3 parts in 2 of 3, of n parts in the share of a normal
// distribution of variance n / 12 within a half: 0.6135 of 4, 0.4161 of 10, 0.1375 of 100. A sum of printed parts agrees
// but for 2 errors in 100. Printed parts are 1,000 times as likely after log(1000) / log(0.98 / chance) sums.
test.each([
  [2, 26],
  [3, 18],
  [4, 15],
  [10, 9],
  [100, 4],
])(
  "sums of %i parts are sums of the printed ones where %i agree, not where one fewer does",
  (parts, enough) => {
    expect(addends(sums(enough, parts))).toEqual({ 0: "printed" });
    expect(addends(sums(enough - 1, parts))).toEqual({});
  },
);

test("one that misses by rounding weighs as much as ten that agree: log(0.02 / 0.25) against log(0.98 / 0.75)", () => {
  expect(addends([...sums(36, 2), ...sums(1, 2, 1)])).toEqual({ 0: "printed" });
  expect(addends([...sums(35, 2), ...sums(1, 2, 1)])).toEqual({ 0: "unrounded" });
});

test("one that rounding cannot explain is an error, and says nothing of what was added", () => {
  expect(addends([...sums(5, 2), ...sums(1, 2, 50)])).toEqual({});
});

test.each([
  ["a part of 0", "0"],
  ["a dash", "-"],
  ["a blank", ""],
])("%s beside two parts is no third one", (_, cell) => {
  expect(addends(sums(18, 2, 0, 0, [cell]))).toEqual({});
  expect(addends(sums(26, 2, 0, 0, [cell]))).toEqual({ 0: "printed" });
});

test("a part that prints other decimals was rounded elsewhere, and does not count", () => {
  const rows = sums(18, 3, 0, 1).map(([label, total, ...parts]): Line => {
    return [label, (Number(total) + 10.04).toFixed(1), ...parts, "10.04"];
  });
  expect(addends(rows)).toEqual({ 1: "printed" });
  expect(addends(rows.slice(1))).toEqual({});
});

test("a sum with a single part that is not 0 tells nothing", () => {
  expect(addends(sums(60, 1, 0, 0, ["0"]))).toEqual({});
});

test("sums of both numbers of decimals speak together; where they do not tell, each for itself", () => {
  expect(addends([...sums(13, 2), ...sums(13, 2, 0, 1)])).toEqual({ 0: "printed", 1: "printed" });
  expect(addends([...sums(13, 2), ...sums(12, 2, 0, 1)])).toEqual({});
  const oneMisses = [...sums(26, 2), ...sums(3, 2, 0, 1), ...sums(2, 2, 0.1, 1)];
  expect(addends(oneMisses)).toEqual({ 0: "printed", 1: "unrounded" });
});

test("differences are no sums", () => {
  expect(addends(sums(60, 2), "difference")).toEqual({});
});
