import {
  gridText,
  readFigure,
  typoRepairs,
  type PrintedFigure,
  type Interval,
} from "../../../src/core/checking";

const value = (text: string) => (readFigure(text) as PrintedFigure).value;
const between = (low: string, high: string): Interval => ({ low: value(low), high: value(high) });
const repairs = (printed: string, low: string, high: string) =>
  typoRepairs(readFigure(printed) as PrintedFigure, between(low, high)).map(({ typo, figure }) => [
    typo,
    gridText(figure.value, figure.decimals),
  ]);

test("116.96 that should lie between 116.55 and 116.57 has a wrong digit: 116.56", () => {
  expect(repairs("116.96", "116.556", "116.564")).toEqual([["digit", "116.56"]]);
});

test("4.8 that should be about 46.8 lost a digit", () => {
  expect(repairs("4.8", "46.77", "46.83")).toEqual([["lost-digit", "46.8"]]);
});

test("572267.84 that should be about 572276.84 has swapped neighbours", () => {
  expect(repairs("572267.84", "572276.8", "572276.9")).toEqual([["swapped-digits", "572276.84"]]);
});

test("3417704963 that should be about 3417705 has its separator at the wrong place", () => {
  expect(repairs("3417704963", "3417704.9", "3417705")).toContainEqual([
    "separator",
    "3417704.963",
  ]);
});

test("a moved separator leaves the decimals of the column: 16890 is not 1.6890 among whole numbers", () => {
  const beside = (printed: string, low: string, high: string, decimals: number[]) =>
    typoRepairs(readFigure(printed) as PrintedFigure, between(low, high), new Set(decimals)).map(
      ({ typo, figure }) => [typo, gridText(figure.value, figure.decimals)],
    );
  expect(beside("16890", "1.5", "1.9", [0])).toEqual([]);
  expect(beside("16890", "1.5", "1.9", [0, 4])).toEqual([["separator", "1.6890"]]);
  expect(beside("16890", "1688.6", "1689.4", [0])).toContainEqual(["separator", "1689"]);
  expect(beside("1045.0", "104.4", "104.6", [2])).toEqual([["separator", "104.50"]]);
});

test("0.55 that should be negative lost its sign", () => {
  expect(repairs("0.55", "-0.56", "-0.54")).toEqual([["sign", "-0.55"]]);
});

test("1234.5 that should be 124.5 has a digit too many", () => {
  expect(repairs("1234.5", "124.45", "124.55")).toEqual([["added-digit", "124.5"]]);
});

test("a number that no slip explains has no repair, nor has a dash", () => {
  expect(repairs("104.50", "987.1", "987.2")).toEqual([]);
  expect(repairs("-", "1", "2")).toEqual([]);
});
