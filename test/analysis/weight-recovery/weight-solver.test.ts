import {
  type HighsWeightSolver,
  weightSolver,
} from "../../../scripts/recover-weights/solve-weights";
import {
  aggregates,
  type Equation,
  linearWeightSolver,
  weightsFromPrint,
  weightStanding,
} from "../../../src/analysis";
import { bundledLibrary } from "../../../src/bundled";
import { ntpBook } from "../../support/bundled-books";
import { randomTree, type RandomTree } from "../../support/random-weights";

/** HiGHS allows 1e-9 in each inequality; where components move nearly alike a weight moves by more. */
const near = 1e-5;
const runs = Number(process.env.WEIGHT_TREES ?? 60);
const seeds = Array.from({ length: runs }, (_, at) => at + 1);

let oracle: HighsWeightSolver;
beforeAll(async () => {
  oracle = await weightSolver();
});

function expectSame(equations: readonly Equation[]): void {
  const own = linearWeightSolver.within(equations);
  const other = oracle.intervals(equations);
  expect(own === undefined).toBe(other === undefined);
  if (!own || !other) return;
  for (const side of ["low", "high"] as const)
    own[side].forEach((bound, at) =>
      expect(Math.abs(bound - (other[side][at] as number))).toBeLessThan(near),
    );
}

test.each(seeds)(
  "random tree %i: the intervals are those of HiGHS and hold the true weights",
  (seed) => {
    const { aggregate, weights } = randomTree(seed);
    expectSame(aggregate.equations);
    const own = linearWeightSolver.within(aggregate.equations);
    weights.forEach((weight, at) => {
      expect(own?.low[at]).toBeLessThanOrEqual(weight + near);
      expect(own?.high[at]).toBeGreaterThanOrEqual(weight - near);
      expect(own?.weights[at]).toBeGreaterThanOrEqual((own?.low[at] as number) - near);
      expect(own?.weights[at]).toBeLessThanOrEqual((own?.high[at] as number) + near);
    });
  },
);

test.each(
  aggregates(bundledLibrary, ntpBook).map(
    (one) => [`${one.group} ${one.row}`.trim(), one] as const,
  ),
)("%s of the book: the intervals are those of HiGHS", (_, { equations }) => expectSame(equations));

test.each(seeds)(
  "random tree %i with a misprint: its month alone is named, and the weights hold",
  (seed) => {
    const tree = randomTree(seed, { periods: 24 });
    const { aggregate, weights } = withMisprint(tree, 7, 1.5);
    const found = weightsFromPrint(aggregate);
    expect(found.contradicting).toEqual([aggregate.equations[7]?.period]);
    expect(found.feasible).toBe(true);
    weights.forEach((weight, at) => {
      expect(found.components[at]?.low).toBeLessThanOrEqual(weight + near);
      expect(found.components[at]?.high).toBeGreaterThanOrEqual(weight - near);
    });
  },
);

test("weights that were changed half-way have no intervals: many months contradict them", () => {
  const [before, after] = [1, 2].map(
    (seed) => randomTree(seed, { periods: 12, components: 3 }).aggregate,
  );
  if (!before || !after) throw new Error("two trees");
  const found = weightsFromPrint({
    ...before,
    equations: [...before.equations, ...after.equations],
  });
  expect(found.feasible).toBe(false);
  expect(found.components.map(({ low, high }) => [low, high])).toEqual(
    new Array(3).fill([undefined, undefined]),
  );
  expect(found.components.map(weightStanding)).toEqual(new Array(3).fill("undetermined"));
});

test("two components in one month that differ are determined; in a month in which they are equal nothing is", () => {
  const month = (period: string, parts: readonly number[], whole: number): Equation => ({
    period,
    gaps: parts.map((part) => part - whole),
    lowest: parts.map((part) => part - whole - 0.01),
    highest: parts.map((part) => part - whole + 0.01),
  });
  const told = linearWeightSolver.within([month("2024-01", [100, 110], 104)]);
  expect(told?.low.map((low) => low.toFixed(4))).toEqual(["0.5990", "0.3990"]);
  expect(told?.high.map((high) => high.toFixed(4))).toEqual(["0.6010", "0.4010"]);
  const untold = linearWeightSolver.within([month("2024-01", [104, 104], 104)]);
  expect(untold).toEqual({ weights: [0.5, 0.5], low: [0, 0], high: [1, 1] });
});

function withMisprint(tree: RandomTree, at: number, points: number): RandomTree {
  const moved = tree.aggregate.equations.map((equation, place) =>
    place !== at
      ? equation
      : {
          ...equation,
          gaps: equation.gaps.map((gap) => gap + points),
          lowest: equation.lowest.map((gap) => gap + points),
          highest: equation.highest.map((gap) => gap + points),
        },
  );
  return { ...tree, aggregate: { ...tree.aggregate, equations: moved } };
}
