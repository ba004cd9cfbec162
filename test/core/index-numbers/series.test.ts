import {
  annualAverage,
  annualNtp,
  inflationReference,
  meanIndex,
  rebase,
  splice,
} from "../../../src/core";
import { faultOf } from "../../support/fault-of";

test("meanIndex([100, 110]) is 105", () => {
  expect(meanIndex([100, 110])).toBe(105);
  expect(faultOf(() => meanIndex([]))).toMatchObject({ code: "empty" });
  expect(faultOf(() => meanIndex([100, 0]))).toMatchObject({ code: "missing" });
});

test("rebase(121, 110) is 110 and splice(80, 100, 125) is 100", () => {
  expect(rebase(121, 110)).toBeCloseTo(110, 12);
  expect(splice(80, 100, 125)).toBe(100);
});

test("annualAverage leaves a year without all its months undefined", () => {
  const year = new Array<number>(12).fill(100);
  expect(annualAverage(year)).toEqual([100]);
  expect(annualAverage([...year, 100])).toEqual([100, undefined]);
  expect(annualAverage(year, 2)).toEqual([undefined, undefined]);
  expect(annualAverage([...year.slice(1), 0])).toEqual([undefined]);
});

test("annualAverage refuses a negative index and a month that there is not", () => {
  expect(faultOf(() => annualAverage([100, -1]))).toEqual({
    code: "not-positive",
    argument: "monthly",
    place: [2, 1],
  });
  expect(faultOf(() => annualAverage([100], 13))).toMatchObject({ code: "out-of-range" });
});

test.each([0, 13, 2.5])("annualAverage refuses %d as the first month", (month) => {
  expect(faultOf(() => annualAverage([100], month))).toEqual({
    code: "out-of-range",
    argument: "first_month",
  });
});

test("annualAverage of a series from December on begins with a year of one month", () => {
  expect(annualAverage([90, ...new Array<number>(12).fill(100)], 12)).toEqual([undefined, 100]);
});

test("annualNtp leaves a year undefined of which It or Ib lacks a month", () => {
  const year = (index: number) => new Array<number>(12).fill(index);
  const gap = [...year(100).slice(1), 0];
  expect(annualNtp([...year(150), ...year(150)], [...year(100), ...gap])).toEqual([150, undefined]);
  expect(annualNtp([...year(150), ...gap], [...year(100), ...year(100)])).toEqual([150, undefined]);
});

test("annualNtp wants as many months of Ib as of It", () => {
  expect(faultOf(() => annualNtp([1, 2], [1]))).toMatchObject({ code: "shape", argument: "ib" });
});

test.each([
  [0, "m-t-m", undefined, undefined],
  [5, "m-t-m", undefined, 4],
  [11, "y-t-d", 1, undefined],
  [12, "y-t-d", 1, 11],
  [23, "y-t-d", 1, 11],
  [1, "y-t-d", 12, 0],
  [12, "y-t-d", 12, 0],
  [13, "y-t-d", 12, 12],
  [5, "y-t-d", 7, undefined],
  [6, "y-t-d", 7, 5],
  [11, "y-o-y", undefined, undefined],
  [12, "y-o-y", undefined, 0],
] as const)("inflationReference(%d, %j, %j) is %p", (position, kind, firstMonth, reference) => {
  expect(inflationReference(position, kind, firstMonth)).toBe(reference);
});

test("inflationReference of y-t-d without the first month is missing it", () => {
  expect(faultOf(() => inflationReference(12, "y-t-d"))).toMatchObject({
    code: "missing",
    argument: "first_month",
  });
});
