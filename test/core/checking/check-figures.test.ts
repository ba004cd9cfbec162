import {
  checkChange,
  checkRatio,
  checkShare,
  checkSum,
  figureOf,
  readFigure,
  type PrintedFigure,
} from "../../../src/core/checking";

const figure = (text: string) => readFigure(text) as PrintedFigure;

test("checkRatio(116.56, 104.67, 111.36, 100) is exact, with 111.30 impossible", () => {
  expect(checkRatio(figure("116.56"), figure("104.67"), figure("111.36"), 100)).toBe("exact");
  expect(checkRatio(figure("116.56"), figure("104.67"), figure("111.30"), 100)).toBe("impossible");
});

test("checkRatio takes the scale: 1 / 3 x 1000 printed as 333 is exact", () => {
  expect(checkRatio(figureOf(1, 3), figureOf(3, 3), figureOf(333, 0), 1000)).toBe("exact");
});

test("checkChange(119.78, 117.76, -1.68) is rounding: the printed levels give -1.69", () => {
  expect(checkChange(figure("119.78"), figure("117.76"), figure("-1.68"))).toBe("rounding");
});

test("checkShare(1446476, 16279934, 8.88) is impossible: the share is 8.8850", () => {
  expect(checkShare(figureOf(1446476, 0), figureOf(16279934, 0), figureOf(8.88, 2))).toBe(
    "impossible",
  );
  expect(checkShare(figureOf(1446476, 0), figureOf(16279934, 0), figureOf(8.89, 2))).toBe("exact");
});

test("checkSum([22668347, 14908], 22683256) is rounding: the printed parts give one less", () => {
  const parts = [figureOf(22668347, 0), figureOf(14908, 0)];
  expect(checkSum(parts, figureOf(22683256, 0))).toBe("rounding");
  expect(checkSum(parts, figureOf(22683258, 0))).toBe("impossible");
});

test("a zero denominator and a sum without parts are refused", () => {
  expect(() => checkShare(figureOf(1, 0), figureOf(0, 0), figureOf(1, 0))).toThrow(
    expect.objectContaining({ code: "zero-denominator" }),
  );
  expect(() => checkSum([], figureOf(1, 0))).toThrow(expect.objectContaining({ code: "empty" }));
});
