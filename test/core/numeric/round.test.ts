import { round } from "../../../src/core";

test.each([
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [-2.5, 0, -3],
  [0.5, 0, 1],
  [108.9145, 3, 108.915],
  [1e20, 2, 1e20],
  [1234567890123456, 2, 1234567890123456],
  [0, 2, 0],
  [0.045, 2, 0.05],
  // More decimals than 15 digits have: all of them stand.
  [123456789012.345, 10, 123456789012.345],
  [-1e6, 15, -1e6],
  [8.5, 14, 8.5],
  // Excel shows this one with 15 digits, as 100000000000.000.
  [99999999999.99995, 10, 1e11],
])("round(%d, %d) is %d, as Excel prints", (value, decimals, expected) => {
  expect(round(value, decimals)).toBe(expected);
});
