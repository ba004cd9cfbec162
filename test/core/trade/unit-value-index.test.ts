import { laspeyresIndex, unitValueIndex } from "../../../src/core";
import { fault } from "../../support/core-fault";

const previous = { values: [10, 20], volumes: [1, 2] };
const current = { values: [24, 60], volumes: [2, 4] };

test("unitValueIndex laspeyres is the Laspeyres index of the unit values", () => {
  expect(unitValueIndex(previous, current, "laspeyres")).toBeCloseTo(
    laspeyresIndex([10, 10], [12, 15], [1, 2]),
    12,
  );
});

test("unitValueIndex paasche of 84 now against 60 at previous unit values is 140", () => {
  expect(unitValueIndex(previous, current, "paasche")).toBeCloseTo(140, 12);
});

test("unitValueIndex is Fisher by default, the geometric mean of the two", () => {
  const before = { values: [1, 9], volumes: [1, 3] };
  const after = { values: [8, 2], volumes: [2, 4] };
  const laspeyres = unitValueIndex(before, after, "laspeyres");
  const paasche = unitValueIndex(before, after, "paasche");
  expect(laspeyres).not.toBeCloseTo(paasche, 1);
  expect(unitValueIndex(before, after)).toBeCloseTo(Math.sqrt(laspeyres * paasche), 12);
});

test("unitValueIndex leaves out goods without a volume in one of the periods", () => {
  const more = {
    previous: { values: [...previous.values, 7, 0], volumes: [...previous.volumes, 7, 0] },
    current: { values: [...current.values, 0, 5], volumes: [...current.volumes, 0, 1] },
  };
  expect(unitValueIndex(more.previous, more.current)).toBe(unitValueIndex(previous, current));
});

test("unitValueIndex of goods that never meet has a zero denominator", () => {
  expect(() =>
    unitValueIndex({ values: [1, 0], volumes: [1, 0] }, { values: [0, 1], volumes: [0, 1] }),
  ).toThrow(fault("zero-denominator", "previous_values"));
});

test("unitValueIndex misses the volume of a value and names its row", () => {
  expect(() => unitValueIndex(previous, { values: [5, 5], volumes: [5, 0] })).toThrow(
    fault("missing", "current_volumes", 2),
  );
  expect(() => unitValueIndex({ values: [5, 5], volumes: [5, 0] }, previous)).toThrow(
    fault("missing", "previous_volumes", 2),
  );
});

test("unitValueIndex refuses unequal lengths, a negative number and no goods", () => {
  expect(() => unitValueIndex(previous, { values: [1], volumes: [1, 1] })).toThrow(
    fault("shape", "current_values"),
  );
  expect(() => unitValueIndex(previous, { values: [1, 1], volumes: [1, -1] })).toThrow(
    fault("negative", "current_volumes", 2),
  );
  const none = { values: [], volumes: [] };
  expect(() => unitValueIndex(none, none)).toThrow(fault("empty", "previous_values"));
});
