import { outliers } from "../../../src/core";
import { faultOf } from "../../support/fault-of";

// Ten log-normal relatives and what the R package gpindex flags among them (its documentation, set.seed(1234)).
const logarithms = [
  -1.2070657, 0.2774292, 1.0844412, -2.3456977, 0.4291247, 0.5060559, -0.57474, -0.5466319,
  -0.564452, -0.8900378,
];
const relatives = logarithms.map((value) => Math.exp(value) * 100);
const flagged = (flags: boolean[]): number[] => flags.flatMap((flag, i) => (flag ? [i + 1] : []));

test.each([
  ["quartile", [3, 4]],
  ["robust-z", [3]],
  ["tukey", [3, 4]],
] as const)("outliers with %j flags what gpindex flags", (method, positions) => {
  expect(flagged(outliers(relatives, method))).toEqual(positions);
});

test("outliers with hb flags the fall to a fiftieth as it flags the rise to fifty times", () => {
  const values = [90, 95, 100, 105, 110, 5000, 2];
  expect(flagged(outliers(values, "hb"))).toEqual([6, 7]);
});

test("outliers do not depend on the unit of the relatives", () => {
  for (const method of ["quartile", "tukey", "hb", "robust-z"] as const) {
    const ratios = relatives.map((value) => value / 100);
    expect(outliers(ratios, method)).toEqual(outliers(relatives, method));
  }
});

test("tukey trims the lowest ones as well", () => {
  const usual = Array.from({ length: 40 }, (_, i) => 99 - (i % 5));
  const values = [...usual, 70, 70, 70, 10, 10];
  expect(flagged(outliers(values, "tukey"))).toEqual([41, 42, 43, 44, 45]);
});

test("tukey leaves relatives without change out of its means", () => {
  expect(outliers([100, 100, 100, 100], "tukey")).toEqual([false, false, false, false]);
  const ratios = Array.from({ length: 10 }, (_, i) => 10 + 20 * i);
  expect(flagged(outliers(ratios, "tukey"))).toEqual([1, 10]);
});

test("equal relatives have no outlier, and one relative is none", () => {
  for (const method of ["quartile", "tukey", "hb", "robust-z"] as const) {
    expect(outliers([105, 105, 105], method)).toEqual([false, false, false]);
    expect(outliers([105], method)).toEqual([false]);
  }
});

test("outliers refuses no relatives, a missing and a negative one", () => {
  expect(faultOf(() => outliers([])).code).toBe("empty");
  expect(faultOf(() => outliers([1, 0]))).toMatchObject({ code: "missing", place: [2, 1] });
  expect(faultOf(() => outliers([1, -1])).code).toBe("not-positive");
});

test("hb flags the fall to 40 and the rise to 160, which robust-z leaves", () => {
  const values = [40, 80, 90, 100, 110, 125, 160];
  expect(flagged(outliers(values, "hb"))).toEqual([1, 7]);
  expect(flagged(outliers(values, "robust-z"))).toEqual([]);
});

test.each(["quartile", "hb", "robust-z", "tukey"] as const)(
  "%s flags the one small change among unchanged relatives, unless a minimum distance leaves it",
  (method) => {
    const values = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100.5];
    expect(flagged(outliers(values, method))).toEqual([10]);
    expect(flagged(outliers(values, method, 0.05))).toEqual([]);
    expect(flagged(outliers([...values, 60, 160], method, 0.05))).toEqual([11, 12]);
  },
);

test("a minimum distance of 0.04 leaves what is within 2.5 x 4 percent of the median, for hb of its inverse too", () => {
  const values = [...new Array<number>(10).fill(100), 109.9, 110.1, 90.1, 90.95, 89.9];
  expect(flagged(outliers(values, "quartile", 0.04))).toEqual([12, 15]);
  expect(flagged(outliers(values, "robust-z", 0.04))).toEqual([12, 15]);
  expect(flagged(outliers(values, "hb", 0.04))).toEqual([12, 13, 15]);
});

test("a minimum distance below the spread changes nothing, and a negative one is refused", () => {
  for (const method of ["quartile", "tukey", "hb", "robust-z"] as const) {
    expect(outliers(relatives, method, 1e-6)).toEqual(outliers(relatives, method));
  }
  expect(faultOf(() => outliers([1], "hb", -1))).toMatchObject({
    code: "negative",
    argument: "minimum_distance",
  });
});

test("tukey trims the extremes from its means, so that they do not hide what lies between", () => {
  const usual = Array.from({ length: 40 }, (_, i) => 101 + (i % 5));
  const values = [...usual, 130, 130, 130, 1000, 1000];
  expect(flagged(outliers(values, "tukey"))).toEqual([41, 42, 43, 44, 45]);
});

test("tukey leaves relatives without change out of its means, as 100 and as 1, so that usual changes stay usual", () => {
  const changes = [90, 90, 90, 90, 95, 96, 97, 98, 99, 101, 102, 103, 104, 105, 110, 110, 110, 110];
  const values = [...changes, ...new Array<number>(30).fill(100)];
  expect(flagged(outliers(values, "tukey"))).toEqual([]);
  expect(
    flagged(
      outliers(
        values.map((value) => value / 100),
        "tukey",
      ),
    ),
  ).toEqual([]);
});
