import { periodCode, periodOfCode } from "../../../src/core";

it.each([
  ["2031", "year", 2031],
  ["2031-01/2031-06", "half", 4062],
  ["2031-10/2031-12", "quarter", 8127],
  ["2031-12", "month", 24383],
] as const)("periodOfCode(%s) is a %s, and periodCode gives the code back", (code, every, at) => {
  expect(periodOfCode(code)).toEqual({ every, at });
  expect(periodCode({ every, at })).toBe(code);
});

it("periodOfCode of a span that is no year, half, quarter or month is undefined", () => {
  expect(["2031-01/2031-05", "2030/2031", "2031-13", ""].map(periodOfCode)).toEqual(
    Array(4).fill(undefined),
  );
});

it("periodCode of a step is undefined: it has no date", () => {
  expect(periodCode({ every: "step", at: 1 })).toBeUndefined();
});
