import { priceVolumeEffects } from "../../../src/core";
import { fault } from "../../support/core-fault";

const flow = (value: number, volume: number) => ({ value, volume });

test("priceVolumeEffects from 20 for 2 to 36 for 3 is 5 for the unit value and 11 for the volume", () => {
  expect(priceVolumeEffects(flow(20, 2), flow(36, 3))).toEqual({
    unitValue: 5,
    volume: 11,
    total: 16,
  });
});

test("priceVolumeEffects of an unchanged volume has a volume effect of exactly 0", () => {
  expect(priceVolumeEffects(flow(0.1, 3), flow(0.7, 3)).volume).toBe(0);
});

test("priceVolumeEffects of an unchanged unit value has no unit-value effect", () => {
  expect(priceVolumeEffects(flow(0.3, 3), flow(0.7, 7)).unitValue).toBeCloseTo(0, 15);
});

test("priceVolumeEffects of a good that appears or vanishes is all volume", () => {
  expect(priceVolumeEffects(flow(0, 0), flow(8, 4))).toEqual({ unitValue: 0, volume: 8, total: 8 });
  expect(priceVolumeEffects(flow(9, 3), flow(0, 0))).toEqual({
    unitValue: 0,
    volume: -9,
    total: -9,
  });
});

test("priceVolumeEffects of nothing is nothing", () => {
  expect(priceVolumeEffects(flow(0, 0), flow(0, 0))).toEqual({ unitValue: 0, volume: 0, total: 0 });
});

test("priceVolumeEffects takes a volume without a value at a unit value of 0", () => {
  expect(priceVolumeEffects(flow(0, 5), flow(10, 5))).toEqual({
    unitValue: 10,
    volume: 0,
    total: 10,
  });
});

test("priceVolumeEffects misses the volume of a value", () => {
  expect(() => priceVolumeEffects(flow(5, 0), flow(5, 1))).toThrow(
    fault("missing", "previous_volumes"),
  );
  expect(() => priceVolumeEffects(flow(5, 1), flow(5, 0))).toThrow(
    fault("missing", "current_volumes"),
  );
});

test("priceVolumeEffects refuses a negative number and a result that is too large", () => {
  expect(() => priceVolumeEffects(flow(-5, 1), flow(5, 1))).toThrow(
    fault("negative", "previous_values"),
  );
  expect(() => priceVolumeEffects(flow(1, 1e300), flow(1e300, 1e-300))).toThrow(fault("overflow"));
});
