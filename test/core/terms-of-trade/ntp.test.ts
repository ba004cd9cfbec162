import { ntp, ntpMeaning, ntup } from "../../../src/core";
import { faultOf } from "../../support/fault-of";

const codeOf = (call: () => unknown): string => {
  const { code, argument = "" } = faultOf(call);
  return `${code} ${argument}`.trim();
};

test("ntp(1e300, 1e-300) says that its result would be infinite", () => {
  expect(() => ntp(1e300, 1e-300)).toThrow(
    expect.objectContaining({ details: { found: "Infinity" } }),
  );
});

test("ntp(116.56, 107.04) is 108.89 (Kaltim, 2020)", () => {
  expect(ntp(116.56, 107.04)).toBeCloseTo(108.89, 2);
});

test("ntup(126, 105) is 120", () => {
  expect(ntup(126, 105)).toBe(120);
});

test.each([
  [100, 0, "zero-denominator ib"],
  [0, 0, "zero-denominator ib"],
  [0, 100, "missing it"],
  [-1, 100, "not-positive it"],
  [100, -1, "not-positive ib"],
  [1e300, 1e-300, "overflow"],
  [1e-300, 1e300, "overflow"],
])("ntp(%d, %d) fails with %s", (it, ib, code) => {
  expect(codeOf(() => ntp(it, ib))).toBe(code);
});

test.each([
  [100, 0, "zero-denominator bppbm"],
  [0, 100, "missing it"],
  [-1, 100, "not-positive it"],
  [100, -1, "not-positive bppbm"],
])("ntup(%d, %d) fails with %s", (it, bppbm, code) => {
  expect(codeOf(() => ntup(it, bppbm))).toBe(code);
});

test.each([
  [108.89, "gain"],
  [100, "unchanged"],
  [100 + 1e-12, "unchanged"],
  [100.001, "gain"],
  [99.99, "loss"],
] as const)("ntpMeaning(%d) is %s", (value, meaning) => {
  expect(ntpMeaning(value)).toBe(meaning);
});

test("ntpMeaning(0) is missing and ntpMeaning(-1) is not positive", () => {
  expect(codeOf(() => ntpMeaning(0))).toBe("missing ntp");
  expect(codeOf(() => ntpMeaning(-1))).toBe("not-positive ntp");
});
