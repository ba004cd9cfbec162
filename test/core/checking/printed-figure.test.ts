import fc from "fast-check";
import {
  figureOf,
  gridText,
  intervalOf,
  mostDecimals,
  type PrintedFigure,
  readFigure,
} from "../../../src/core/checking";
import { CoreError } from "../../../src/core";

const runs = Number(process.env.ORACLE_RUNS ?? 300);

const border = (text: string) => {
  const { low, high } = intervalOf(readFigure(text) as PrintedFigure);
  return [gridText(low), gridText(high)];
};

test("intervalOf(104.50) reaches from 104.495 to 104.505", () => {
  expect(border("104.50")).toEqual(["104.495", "104.505"]);
});

test("intervalOf(-0.05) reaches from -0.055 to -0.045, and 1130044 half a unit to both sides", () => {
  expect(border("-0.05")).toEqual(["-0.055", "-0.045"]);
  expect(border("1130044")).toEqual(["1130043.5", "1130044.5"]);
});

test("intervalOf(-) is exactly 0: nil is not a rounded number", () => {
  expect(border("-")).toEqual(["0", "0"]);
});

test("readFigure of an empty text is undefined, and of 1.234,5 refuses", () => {
  expect(readFigure("")).toBeUndefined();
  expect(() => readFigure("1.234,5")).toThrow(CoreError);
  expect(() => readFigure("0.123456789012")).toThrow(/decimals/);
});

test("figureOf(104.5, 2) is the printed 104.50, and figureOf(1.005, 2) is 1.01", () => {
  expect(figureOf(104.5, 2)).toEqual(readFigure("104.50"));
  expect(figureOf(1.005, 2)).toEqual(readFigure("1.01"));
});

test("figureOf of any number of up to 15 digits is that number, also with more decimals than it has", () => {
  const whole = fc.integer({ min: -(10 ** 15 - 1), max: 10 ** 15 - 1 });
  const decimal = fc.integer({ min: 0, max: 11 });
  fc.assert(
    fc.property(whole, decimal, decimal, (digits, own, more) => {
      const decimals = Math.max(own, more);
      const { value } = figureOf(Number(`${digits}e-${own}`), decimals);
      expect(value * 10n ** BigInt(own)).toBe(BigInt(digits) * figureOf(1, 0).value);
    }),
    { seed: 20260, numRuns: runs },
  );
});

test("figureOf refuses 12 decimals and numbers that are not finite", () => {
  expect(() => figureOf(1, 12)).toThrow("out-of-range of decimals: found 12, expected 0-11");
  expect(() => figureOf(Number.NaN, 2)).toThrow(/NaN/);
});

test("mostDecimals([104.5, 103.25, 100, 1e-7]) is 7", () => {
  expect(mostDecimals([104.5, 103.25, 100])).toBe(2);
  expect(mostDecimals([1e-7, 5])).toBe(7);
  expect(mostDecimals([1.5e21])).toBe(0);
});

test("mostDecimals of 0.1 + 0.2 and of 1.1 x 1.1 is what Excel shows of them, 1 and 2", () => {
  expect(mostDecimals([0.1 + 0.2])).toBe(1);
  expect(mostDecimals([1.1 * 1.1, 100])).toBe(2);
});

test("decimals are a whole number from 0 to 11, and a text that is no number is named", () => {
  for (const decimals of [-1, 1.5, Number.NaN, 12])
    expect(() => figureOf(1, decimals)).toThrow(`decimals: found ${decimals}, expected 0-11`);
  expect(figureOf(1, 11)).toMatchObject({ decimals: 11 });
  expect(() => readFigure("1,5")).toThrow("not-a-number: found 1,5");
});
