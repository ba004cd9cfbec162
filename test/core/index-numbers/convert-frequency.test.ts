import { convertFrequency, type Conversion } from "../../../src/core";
import { faultOf } from "../../support/fault-of";

const values = (series: number[], conversion: Conversion) =>
  convertFrequency(series, conversion).map(({ value }) => value);

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test.each([
  ["quarter", "index", [2, 5, 8, 11]],
  ["quarter", "flow", [6, 15, 24, 33]],
  ["quarter", "stock", [3, 6, 9, 12]],
  ["half-year", "index", [3.5, 9.5]],
  ["half-year", "flow", [21, 57]],
  ["half-year", "stock", [6, 12]],
  ["year", "index", [6.5]],
  ["year", "flow", [78]],
  ["year", "stock", [12]],
] as const)("the months 1 to 12 by %s as %s are %j", (to, kind, expected) => {
  expect(values(months, { to, kind })).toEqual(expected);
});

test("a series that begins in February has no first quarter, unless it is relaxed", () => {
  const series = [2, 3, 4, 5, 6, 7];
  const to = "quarter";
  expect(values(series, { to, first: 2 })).toEqual([undefined, 5, undefined]);
  expect(values(series, { to, first: 2, missing: "relaxed" })).toEqual([2.5, 5, 7]);
  expect(values(series, { to, first: 2, kind: "flow" })).toEqual([undefined, 15, undefined]);
  expect(values(series, { to, first: 2, kind: "flow", missing: "relaxed" })).toEqual([5, 15, 7]);
  expect(values(series, { to, first: 2, kind: "stock" })).toEqual([3, 6, undefined]);
  expect(values(series, { to, first: 2, kind: "stock", missing: "relaxed" })).toEqual([3, 6, 7]);
});

test("a 0 is missing in an index and a stock, and nil in a flow", () => {
  const to = "quarter";
  expect(values([1, 0, 3], { to })).toEqual([undefined]);
  expect(values([1, 0, 3], { to, missing: "relaxed" })).toEqual([2]);
  expect(values([1, 0, 3], { to, kind: "flow" })).toEqual([4]);
  expect(values([1, 0, 3], { to, kind: "stock" })).toEqual([3]);
  expect(values([1, 2, 0], { to, kind: "stock" })).toEqual([undefined]);
  expect(values([1, 2, 0], { to, kind: "stock", missing: "relaxed" })).toEqual([2]);
  expect(values([0, 0, 0], { to, missing: "relaxed" })).toEqual([undefined]);
});

test("flows and stocks may be negative", () => {
  expect(values([-1, 2, -3], { to: "quarter", kind: "flow" })).toEqual([-2]);
  expect(values([1, 2, -3], { to: "quarter", kind: "stock" })).toEqual([-3]);
});

test("12-month ends in each period, and has none before a year is full", () => {
  const series = [...months, 13];
  const none = new Array<undefined>(11).fill(undefined);
  expect(values(series, { to: "12-month" })).toEqual([...none, 6.5, 7.5]);
  expect(values(series, { to: "12-month", kind: "flow" })).toEqual([...none, 78, 90]);
  expect(values([1, 2, 3, 4, 5], { to: "12-month", from: "quarter", kind: "flow" })).toEqual([
    undefined,
    undefined,
    undefined,
    10,
    14,
  ]);
});

test("quarters and half-years become years", () => {
  expect(values([1, 2, 3, 4], { to: "year", from: "quarter" })).toEqual([2.5]);
  expect(values([1, 2, 3], { to: "half-year", from: "quarter", first: 2, kind: "flow" })).toEqual([
    undefined,
    5,
  ]);
  expect(values([1, 2], { to: "year", from: "half-year", kind: "stock" })).toEqual([2]);
});

test.each([
  [{ to: "year", first: 13 }, "first_period"],
  [{ to: "year", first: 5, from: "quarter" }, "first_period"],
  [{ to: "year", first: 1.5 }, "first_period"],
  [{ to: "quarter", from: "half-year" }, "to"],
] as [Conversion, string][])("%j is out of range", (conversion, argument) => {
  expect(faultOf(() => convertFrequency([1], conversion))).toMatchObject({
    code: "out-of-range",
    argument,
  });
});
