import { clearVerdict, type PrintedNumber } from "../../../src/core/checking/clear-verdict";

const ntp = (printed: number, it: PrintedNumber = [112.82, 2], ib: PrintedNumber = [105.42, 2]) =>
  clearVerdict(it, ib, [printed, 2], 100, 0);

// 112.82 / 105.42 x 100 is 107.0195; the terms leave it between 107.0097 and 107.0293.
test("doubles tell what is far from every border: 107.02 exact, 107.01 and 107.03 rounding, 107.00 and 107.04 impossible", () => {
  expect([107, 107.01, 107.02, 107.03, 107.04].map((printed) => ntp(printed))).toEqual([
    "impossible",
    "rounding",
    "exact",
    "rounding",
    "impossible",
  ]);
});

test("they tell it of changes too: from 117.76 to 119.78 is 1.7154, between 1.7067 and 1.7240", () => {
  const change = (printed: number) =>
    clearVerdict([119.78, 2], [117.76, 2], [printed, 2], 100, -100);
  expect([1.7, 1.71, 1.72, 1.73].map(change)).toEqual([
    "impossible",
    "rounding",
    "exact",
    "impossible",
  ]);
});

test("close to a border they leave it open: 1 / 8 is 12.5 percent, and 0.2 / 1 can be 0.5 and no more", () => {
  expect([12, 13].map((printed) => clearVerdict([1, 3], [8, 3], [printed, 0], 100, 0))).toEqual([
    undefined,
    undefined,
  ]);
  // At most 0.25 / 0.5, which is where 1 begins.
  expect(clearVerdict([0.2, 1], [1, 0], [1, 0], 1, 0)).toBeUndefined();
});

test("they leave open what is negative, may be nothing, is large or is not printed in full", () => {
  expect(ntp(107.02, [-112.82, 2])).toBeUndefined();
  expect(ntp(107.02, [112.82, 2], [-105.42, 2])).toBeUndefined();
  expect(clearVerdict([0, 0], [3, 0], [0, 0], 100, 0)).toBeUndefined();
  expect(clearVerdict([2, 0], [0.5, 0], [400, 0], 100, 0)).toBeUndefined();
  expect(ntp(107.02, [112.824, 2])).toBeUndefined();
  expect(ntp(107.02, [112.82, 2], [105.424, 2])).toBeUndefined();
  expect(ntp(107.024)).toBeUndefined();
  expect(ntp(107.02, [112_820_000_000, 2], [105_420_000_000, 2])).toBeUndefined();
});
