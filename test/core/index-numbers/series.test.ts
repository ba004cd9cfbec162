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

test("annualNtp wants as many months of Ib as of It", () => {
  expect(faultOf(() => annualNtp([1, 2], [1]))).toMatchObject({ code: "shape", argument: "ib" });
});

test.each([
  [0, 24, "m-t-m", undefined],
  [5, 24, "m-t-m", 4],
  [11, 24, "y-t-d", undefined],
  [12, 24, "y-t-d", 11],
  [23, 24, "y-t-d", 11],
  [1, 25, "y-t-d", 0],
  [12, 25, "y-t-d", 0],
  [13, 25, "y-t-d", 12],
  [11, 24, "y-o-y", undefined],
  [12, 24, "y-o-y", 0],
] as const)("inflationReference(%d, %d, %j) is %p", (position, months, kind, reference) => {
  expect(inflationReference(position, months, kind)).toBe(reference);
});
