import { replacement, type CoreError } from "../../../src/core";
import { faultOf } from "../../support/fault-of";

test.each([
  ["overlap", 9000, 12300, 12000, 102.5, 133.33333333],
  ["direct", 10000, 10500, 0, 105, 100],
  ["class-mean", 10000, 12000, 104, 104, 115.38461538],
  ["option-cost", 10000, 12600, 2000, 105, 120],
  ["option-cost", 10000, 9000, -1000, 100, 90],
  ["option-cost", 10000, 10100, 0, 101, 100],
  ["quantity", 20000, 18900, 0.9, 105, 90],
] as const)(
  "replacement(%j, %d, %d, %d) has the relative %d and the quality %d",
  (method, old, next, adjustment, relative, quality) => {
    const result = replacement(method, old, next, adjustment);
    expect(result.relative).toBeCloseTo(relative, 8);
    expect(result.quality).toBeCloseTo(quality, 8);
  },
);

test.each([
  ["overlap", 0, 1, 1, { code: "missing", argument: "old_price" }],
  ["overlap", 1, -1, 1, { code: "not-positive", argument: "new_price" }],
  ["overlap", 1, 1, 0, { code: "missing", argument: "adjustment" }],
  ["class-mean", 1, 1, -1, { code: "not-positive", argument: "adjustment" }],
  ["quantity", 1, 1, 0, { code: "missing", argument: "adjustment" }],
  ["option-cost", 1000, 900, -1000, { code: "out-of-range", argument: "adjustment" }],
] as const)("replacement(%j, %d, %d, %d) fails with %j", (method, old, next, adjustment, fault) => {
  expect(faultOf(() => replacement(method, old, next, adjustment))).toMatchObject(
    fault as Partial<CoreError>,
  );
});

test('replacement("option-cost", 1000, 900, -1000) says that the cost must be above -1000', () => {
  expect(() => replacement("option-cost", 1000, 900, -1000)).toThrow(
    expect.objectContaining({
      details: expect.objectContaining({ expected: "> -1000" }) as object,
    }),
  );
});
