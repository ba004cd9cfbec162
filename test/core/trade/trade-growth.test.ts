import { tradeGrowth } from "../../../src/core";
import { fault } from "../../support/core-fault";

test("tradeGrowth(80, 100) is 25, of trade that ends -100", () => {
  expect(tradeGrowth(80, 100)).toBe(25);
  expect(tradeGrowth(80, 0)).toBe(-100);
});

test("tradeGrowth of trade that begins has a zero denominator", () => {
  expect(() => tradeGrowth(0, 100)).toThrow(fault("zero-denominator", "previous"));
});

test("tradeGrowth refuses a negative value", () => {
  expect(() => tradeGrowth(1, -1)).toThrow(fault("negative", "current"));
});
