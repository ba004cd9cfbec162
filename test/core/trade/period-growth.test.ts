import { comparedMonths, sumOfMonths } from "../../../src/core";

const span = (first: number, last = first) => ({ first, last });

test.each([
  ["m-to-m", 1, 1, span(0), span(1)],
  ["y-on-y", 12, 1, span(0), span(12)],
  ["c-to-c", 13, 1, span(0, 1), span(12, 13)],
  ["c-to-c", 23, 1, span(0, 11), span(12, 23)],
  ["c-to-c", 21, 4, span(9), span(21)],
] as const)("comparedMonths(%j, %j, %j)", (kind, position, firstMonth, previous, current) => {
  expect(comparedMonths(kind, position, firstMonth)).toEqual({ previous, current });
});

test.each([
  ["m-to-m", 0, 1],
  ["y-on-y", 11, 1],
  ["c-to-c", 11, 1],
  // The series begins in April: its first whole year begins with its tenth month.
  ["c-to-c", 20, 4],
] as const)("comparedMonths(%j, %j, %j) has nothing to compare with", (kind, position, first) => {
  expect(comparedMonths(kind, position, first)).toBeUndefined();
});

test("sumOfMonths adds each item over the months", () => {
  const months = [
    [1, 10],
    [2, 20],
    [4, 40],
  ];
  expect([...sumOfMonths((month) => months[month] as number[], span(1, 2))]).toEqual([6, 60]);
});
