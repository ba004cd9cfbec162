import { formulaComparison } from "../../../src/core";
import { faultOf } from "../../support/fault-of";

test("formulaComparison of one item that doubles is 200 by every formula", () => {
  const comparison = formulaComparison([5], [10], [3], [2]);
  expect(comparison.map(([name]) => name)).toEqual([
    "Laspeyres",
    "Paasche",
    "Fisher",
    "Tornqvist",
    "Walsh",
    "Jevons",
    "Dutot",
    "Carli",
    "Harmonic",
    "Modified Laspeyres",
  ]);
  for (const [, index] of comparison) expect(index).toBeCloseTo(200, 10);
});

test("formulaComparison fails as the formulas do", () => {
  expect(faultOf(() => formulaComparison([1, 0], [1, 1], [1, 1], [1, 1]))).toMatchObject({
    code: "missing",
    argument: "base_prices",
  });
  expect(faultOf(() => formulaComparison([1], [1], [1], [0]))).toMatchObject({
    code: "zero-denominator",
    argument: "current_quantities",
  });
});
