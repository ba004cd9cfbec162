import { CoreError, percentChange } from "../../../src/core";

test("percentChange(100, 102.5) is 2.5", () => {
  expect(percentChange(100, 102.5)).toBe(2.5);
});

test.each([
  [0, 5, "zero-denominator", "previous"],
  [5, 0, "missing", "current"],
  [-5, 1, "not-positive", "previous"],
  [5, -1, "not-positive", "current"],
  [1e-300, 1e300, "overflow", undefined],
])("percentChange(%d, %d) fails with %s", (previous, current, code, argument) => {
  expect(() => percentChange(previous, current)).toThrow(CoreError);
  expect(() => percentChange(previous, current)).toThrow(
    expect.objectContaining({
      code,
      details: expect.objectContaining(argument ? { argument } : {}),
    }),
  );
});
