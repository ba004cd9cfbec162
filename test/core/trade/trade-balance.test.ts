import { tradeBalance } from "../../../src/core";
import { fault } from "../../support/core-fault";

test("tradeBalance(120.5, 100) is 20.5", () => {
  expect(tradeBalance(120.5, 100)).toBe(20.5);
});

test("tradeBalance(0, 69.5) is -69.5", () => {
  expect(tradeBalance(0, 69.5)).toBe(-69.5);
});

test("tradeBalance of numbers that cannot be subtracted is an overflow", () => {
  expect(() => tradeBalance(1.7e308, -1.7e308)).toThrow(fault("overflow"));
});
