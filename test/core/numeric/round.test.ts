import { round } from "../../../src/core";

test.each([
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [-2.5, 0, -3],
  [0.5, 0, 1],
  [108.9145, 3, 108.915],
  [1e20, 2, 1e20],
  [0, 2, 0],
  [0.045, 2, 0.05],
])("round(%d, %d) is %d, as Excel prints", (value, decimals, expected) => {
  expect(round(value, decimals)).toBe(expected);
});
