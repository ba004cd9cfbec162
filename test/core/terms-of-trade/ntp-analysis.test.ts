import {
  ntp,
  ntpBreakEven,
  ntpContributions,
  ntpElasticities,
  ntpScenario,
  ntpScenarioRange,
} from "../../../src/core";
import { faultOf } from "../../support/fault-of";

const one = (index: number) => ({ indices: [index], weights: [1] });

test("ntpContributions of It 100 to 121 and Ib 100 to 110 are 20 and -10 points, adding to the change of 10", () => {
  const { received, paid } = ntpContributions(
    { previous: [100], current: [121], weights: [1] },
    { previous: [100], current: [110], weights: [1] },
  );
  expect(received[0]).toBeCloseTo(20, 10);
  expect(paid[0]).toBeCloseTo(-10, 10);
});

test("ntpContributions of one side that moves alone share its change by weight and movement", () => {
  const { received, paid } = ntpContributions(
    { previous: [100, 100], current: [110, 130], weights: [3, 1] },
    { previous: [100], current: [100], weights: [1] },
  );
  expect(Array.from(received, (c) => Number(c.toFixed(10)))).toEqual([7.5, 7.5]);
  expect(Array.from(paid)).toEqual([0]);
});

test("ntpContributions names the faulty argument and item", () => {
  const side = { previous: [100, 100], current: [110, 0], weights: [1, 1] };
  const fine = { previous: [100], current: [100], weights: [1] };
  expect(faultOf(() => ntpContributions(side, fine))).toEqual({
    code: "missing",
    argument: "it_current",
    place: [2, 1],
  });
  expect(faultOf(() => ntpContributions(fine, { ...fine, weights: [0] }))).toEqual({
    code: "zero-denominator",
    argument: "ib_weights",
  });
  expect(faultOf(() => ntpContributions(fine, { ...fine, previous: [1, 1] }))).toMatchObject({
    code: "shape",
    argument: "ib_previous",
  });
});

test("ntpElasticities are current shares, received positive and paid negative", () => {
  const { received, paid } = ntpElasticities(
    { indices: [100, 300], weights: [3, 1] },
    { indices: [120, 80], weights: [1, 1] },
  );
  expect(Array.from(received)).toEqual([0.5, 0.5]);
  expect(Array.from(paid)).toEqual([-0.6, -0.4]);
});

test("ntpScenario of a fall of 10 percent in one of two equal received items of 120 and 100", () => {
  const scenario = ntpScenario(
    { indices: [120, 100], weights: [1, 1], shocks: [-10, 0] },
    { ...one(104), shocks: [0] },
  );
  expect(scenario).toEqual({ it: 104, ib: 104, ntp: 100 });
});

test("ntpScenario refuses a shock that leaves no price", () => {
  const call = (shock: number) => () =>
    ntpScenario({ ...one(100), shocks: [shock] }, { ...one(100), shocks: [0] });
  expect(faultOf(call(-100))).toEqual({
    code: "out-of-range",
    argument: "it_shocks",
    place: [1, 1],
  });
  expect(call(-99.9)().it).toBeCloseTo(0.1, 10);
});

test("ntpScenario wants one shock an item", () => {
  expect(
    faultOf(() => ntpScenario({ ...one(1), shocks: [0] }, { ...one(1), shocks: [] })),
  ).toMatchObject({ code: "shape", argument: "ib_shocks" });
});

const bounded = (indices: number[], low: number[], high: number[]) => ({
  indices,
  low,
  high,
  shocks: indices.map(() => 0),
});

test("ntpScenarioRange of two received items between 40 and 60 percent is 108 to 112", () => {
  const range = ntpScenarioRange(
    bounded([100, 120], [0.4, 0.4], [0.6, 0.6]),
    bounded([100], [1], [1]),
  );
  expect(range[0]).toBeCloseTo(108, 10);
  expect(range[1]).toBeCloseTo(112, 10);
});

test("ntpScenarioRange takes the received and the paid weights at opposite ends", () => {
  const range = ntpScenarioRange(
    bounded([90, 110], [0, 0], [1, 1]),
    bounded([100, 50], [0, 0], [1, 1]),
  );
  expect(range[0]).toBeCloseTo(90, 10);
  expect(range[1]).toBeCloseTo(220, 10);
});

test("ntpScenarioRange with weights that are known is the NTP", () => {
  const range = ntpScenarioRange(
    bounded([100, 120], [0.3, 0.7], [0.3, 0.7]),
    bounded([100], [1], [1]),
  );
  expect(range[0]).toBeCloseTo(114, 10);
  expect(range[1]).toBeCloseTo(114, 10);
});

test.each([
  [[0.6, 0.6], [0.7, 0.7], "no-solution", "it_low"],
  [[0.1, 0.1], [0.4, 0.4], "no-solution", "it_high"],
  [[0.5, -0.1], [0.7, 0.7], "negative", "it_low"],
  [[0.5, 0.4], [0.7, 0.3], "out-of-range", "it_high"],
  [[0.5], [0.7, 0.3], "shape", "it_low"],
])("ntpScenarioRange with bounds %j and %j fails with %s", (low, high, code, argument) => {
  expect(
    faultOf(() => ntpScenarioRange(bounded([1, 1], low, high), bounded([1], [1], [1]))),
  ).toMatchObject({ code, argument });
});

test.each([
  [[0.5, -0.1], [0.5, 0.5], "-0.1", "it_low"],
  [[0.5, 0.5], [0.5, -0.2], "-0.2", "it_high"],
  [[0.5, 0], [0.5, -0.2], "-0.2", "it_high"],
])(
  "ntpScenarioRange with bounds %j and %j names the %s of the second item that is negative",
  (low, high, found, argument) => {
    expect(() => ntpScenarioRange(bounded([1, 1], low, high), bounded([1], [1], [1]))).toThrow(
      expect.objectContaining({
        code: "negative",
        details: expect.objectContaining({
          argument,
          found,
          position: { row: 2, column: 1 },
        }) as object,
      }),
    );
  },
);

test("ntpScenarioRange leaves an item aside whose weight is between 0 and 0", () => {
  const range = ntpScenarioRange(bounded([110, 500], [1, 0], [1, 0]), bounded([100], [1], [1]));
  expect(range[0]).toBeCloseTo(110, 10);
  expect(range[1]).toBeCloseTo(110, 10);
});

test("ntpScenarioRange of weights that add up to 1 but for their last digits takes them as parts of their sum", () => {
  const weights = [0.5, 0.5 + 1.2e-14];
  const [lowest] = ntpScenarioRange(
    bounded([100, 100], weights, weights),
    bounded([100], [1], [1]),
  );
  expect(lowest).toBeCloseTo(100, 12);
});

test("ntpScenarioRange checks an index even where its weight is 0", () => {
  expect(
    faultOf(() => ntpScenarioRange(bounded([1, 0], [1, 0], [1, 0]), bounded([1], [1], [1]))),
  ).toEqual({ code: "missing", argument: "it_indices", place: [2, 1] });
});

describe("ntpBreakEven", () => {
  test("raises an It of 90 by 10 percent to an Ib of 99", () => {
    expect(ntpBreakEven({ ...one(90), pattern: [1] }, { ...one(99), pattern: [0] })).toBeCloseTo(
      10,
      12,
    );
  });

  test("gives 0 when NTP is at the target, even if no price may move", () => {
    expect(ntpBreakEven({ ...one(50), pattern: [0] }, { ...one(50), pattern: [0] })).toBe(0);
    const target = ntp(116.56, 107.04);
    expect(
      ntpBreakEven({ ...one(116.56), pattern: [1] }, { ...one(107.04), pattern: [0] }, target),
    ).toBe(0);
  });

  test("gives 0 when only the last digit tells NTP from the target", () => {
    const target = (113.51 / 96.81) * 100;
    expect(target * 96.81 - 100 * 113.51).not.toBe(0);
    expect(
      ntpBreakEven({ ...one(113.51), pattern: [1] }, { ...one(96.81), pattern: [0] }, target),
    ).toBe(0);
  });

  test.each([
    ["no price moves", [100, 0], [100, 0], 105],
    ["both sides move alike", [100, 1], [100, 1], 105],
    ["both sides move alike, though their last digits say otherwise", [99.82, 1], [95.34, 1], 112],
    ["NTP stays as far from the target as the prices move", [100, 1], [100, 0.8], 125],
  ] as const)("has no solution when %s", (_, [it, itMoves], [ib, ibMoves], target) => {
    expect(
      faultOf(() =>
        ntpBreakEven(
          { ...one(it), pattern: [itMoves] },
          { ...one(ib), pattern: [ibMoves] },
          target,
        ),
      ),
    ).toEqual({ code: "no-solution", argument: "target" });
  });

  test("has no solution when a price would fall to 0 or below", () => {
    const it = { indices: [100, 100], weights: [3, 1], pattern: [1, -1] };
    const ib = { ...one(100), pattern: [0] };
    expect(ntpBreakEven(it, ib, 145)).toBeCloseTo(90, 10);
    expect(faultOf(() => ntpBreakEven(it, ib, 150)).code).toBe("no-solution");
    expect(faultOf(() => ntpBreakEven(it, ib, 155)).code).toBe("no-solution");
  });

  test("counts an item without weight among the prices that must stay positive", () => {
    expect(
      faultOf(() =>
        ntpBreakEven(
          { indices: [100, 100], weights: [1, 0], pattern: [1, -1] },
          { ...one(100), pattern: [0] },
          250,
        ),
      ).code,
    ).toBe("no-solution");
  });

  test.each([
    [0, { code: "missing", argument: "target", place: [1, 1] }],
    [-5, { code: "not-positive", argument: "target", place: [1, 1] }],
    [1e308, { code: "overflow" }],
  ])("refuses a target of %d: %j", (target, fault) => {
    expect(
      faultOf(() =>
        ntpBreakEven({ ...one(90), pattern: [1] }, { ...one(99), pattern: [0] }, target),
      ),
    ).toEqual(fault);
  });
});
