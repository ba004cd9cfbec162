import { growthContribution } from "../../../src/core";
import { fault } from "../../support/core-fault";

test("growthContribution([60, 40], [66, 39]) is [6, -1]", () => {
  expect([...growthContribution([60, 40], [66, 39])]).toEqual([6, -1]);
});

test("growthContribution counts a part that appears and one that vanishes", () => {
  expect([...growthContribution([0, 50, 50], [20, 0, 50])]).toEqual([20, -50, 0]);
});

test("growthContribution takes a negative part, as a balance can be", () => {
  expect([...growthContribution([120, -20], [130, -25])]).toEqual([10, -5]);
});

test("growthContribution refuses a previous total of 0 or below, unequal lengths and no parts", () => {
  expect(() => growthContribution([0, 0], [1, 2])).toThrow(fault("zero-denominator", "previous"));
  expect(() => growthContribution([1, -2], [1, 2])).toThrow(fault("negative", "previous"));
  expect(() => growthContribution([1, 2], [1])).toThrow(fault("shape", "current"));
  expect(() => growthContribution([], [])).toThrow(fault("empty", "previous"));
});

test("growthContribution that is too large is an overflow", () => {
  expect(() => growthContribution([1e-300], [1e300])).toThrow(fault("overflow"));
});
