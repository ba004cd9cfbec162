import { gridText, readFigure, typoRepairs, type PrintedFigure } from "../../../src/core/checking";
import { rangeOf } from "../../support/statements";

const figure = (text: string) => readFigure(text) as PrintedFigure;
const repairs = (printed: string, low: string, high: string) =>
  typoRepairs(figure(printed), rangeOf(low, high)).map(({ typo, figure }) => [
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
    typoRepairs(figure(printed), rangeOf(low, high), new Set(decimals)).map(({ typo, figure }) => [
      typo,
      gridText(figure.value, figure.decimals),
    ]);
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

test("of one kind the numbers nearest to the middle of the range come first", () => {
  expect(repairs("150", "160", "200")).toEqual([
    ["digit", "180"],
    ["digit", "170"],
    ["digit", "190"],
    ["digit", "160"],
  ]);
});

test("the likelier kinds come first, each number once and never the printed one", () => {
  expect(repairs("12", "20", "22")).toEqual([
    ["swapped-digits", "21"],
    ["digit", "22"],
  ]);
  expect(repairs("104.5", "104.5", "104.6")).toEqual([["digit", "104.6"]]);
});

test("a number suits when its interval touches the range", () => {
  expect(repairs("116.96", "116.565", "116.569")).toEqual([["digit", "116.56"]]);
  expect(repairs("116.96", "116.551", "116.555")).toEqual([["digit", "116.56"]]);
  expect(repairs("116.96", "116.5651", "116.5652")).toEqual([]);
});

test("zeros were lost: 4 can be 4000 and not 40000; a digit too few can have stood at the end", () => {
  expect(repairs("4", "3999.6", "4000.4")).toEqual([["separator", "4000"]]);
  expect(repairs("4", "39999.6", "40000.4")).toEqual([]);
  expect(repairs("11", "114.6", "115.4")).toEqual([["lost-digit", "115"]]);
});

test("a separator has a digit before it: 4711 can be 4.711, not 0.4711", () => {
  expect(repairs("4711", "4.711", "4.711")).toEqual([["separator", "4.711"]]);
  expect(repairs("4711", "0.4711", "0.4711")).toEqual([]);
});

test("zeros behind a moved separator go where the column has fewer decimals", () => {
  const inColumn = (decimals: number[]) =>
    typoRepairs(figure("104500"), rangeOf("104.4", "104.6"), new Set(decimals)).map((repair) =>
      gridText(repair.figure.value, repair.figure.decimals),
    );
  expect([inColumn([1]), inColumn([2]), inColumn([3]), inColumn([0])]).toEqual([
    ["104.5"],
    ["104.50"],
    ["104.500"],
    [],
  ]);
});

test("a printed 0 has no sign: it can be a wrong 5", () => {
  expect(repairs("0", "4.6", "5.4")).toEqual([["digit", "5"]]);
  expect(repairs("0", "-5.4", "-4.6")).toEqual([]);
  expect(repairs("5", "-0.4", "0.4")).toEqual([["digit", "0"]]);
});

test("a negative number keeps its sign when a digit is wrong, and may have one too many", () => {
  expect(repairs("-116.96", "-116.564", "-116.556")).toEqual([["digit", "-116.56"]]);
  expect(typoRepairs(figure("-0.55"), rangeOf("0.54", "0.56"))).toEqual([
    { typo: "sign", figure: figure("0.55") },
  ]);
});
