import fc from "fast-check";
import { explain, isExplained } from "../../../src/analysis/explanation";
import { planExplanation } from "../../../src/sheets/explanation";
import { calculatedPlan } from "../../support/calculated-plan";
import { callFunction } from "../../support/call-function";
import { differingCells } from "../../support/differing-cells";
import { readFormulaCall } from "../../support/formula-call";
import { functionGuides } from "../../support/function-guides";

const asRows = (argument: unknown) =>
  argument === null || Array.isArray(argument) ? argument : [[argument]];

const examples = Object.keys(functionGuides)
  .filter(isExplained)
  .flatMap((id) =>
    functionGuides[id]!.examples.map(({ formula, gives }) => ({
      ...{ id, formula, gives },
      args: readFormulaCall(formula).arguments.map(asRows),
    })),
  );

test("steps are known of the functions that readers ask for most", () => {
  const asked =
    "NTP NTUP LASPEYRES_INDEX PAASCHE_INDEX MODIFIED_LASPEYRES WEIGHTED_INDEX TRADE_SHARE PERCENT_CHANGE " +
    "GROWTH_CONTRIBUTION CONTRIBUTION BALANCE COVERAGE_RATIO SPLICE CONCENTRATION UNIT_VALUE TERMS_OF_TRADE RCA";
  for (const id of asked.split(" ")) {
    expect([
      id,
      examples.some((example) => example.id === id && explain(id, example.args)),
    ]).toEqual([id, true]);
  }
});

test.each(examples)("the last step of $formula is a cell of what it gives", ({ id, args }) => {
  const steps = explain(id, args);
  if (!steps) return;
  const given = (callFunction(id, args) as unknown[][]).flat() as number[];
  // Where a cell is an error, the pane shows no steps.
  if (given.some((cell) => typeof cell !== "number")) return;
  const results = steps.filter(({ name }) => name === "result");
  expect(results.length).toBeGreaterThan(0);
  for (const { value } of results)
    expect(
      given.some((cell) => Math.abs(cell - value) <= 1e-12 * Math.max(1, Math.abs(cell))),
    ).toBe(true);
});

test.each(examples)("a sheet computes the steps of $formula in Excel", ({ id, args }) => {
  const steps = explain(id, args);
  if (!steps) return;
  const plan = planExplanation({
    ...{ blockId: "explain~1", language: "id", name: `BPS.${id}`, steps },
    target: { sheet: "Sheet1", cell: "A1" },
  });
  expect(differingCells(calculatedPlan(plan).formulas())).toEqual([]);
});

/** Ranges of one shape: items down and periods across, of which a function takes what it needs. */
const price = fc.integer({ min: 1, max: 500_000 }).map((cents) => cents / 100);
const column = (items: number) =>
  fc.array(
    price.map((value) => [value]),
    { minLength: items, maxLength: items },
  );
const calls = fc
  .integer({ min: 2, max: 6 })
  .chain((items) =>
    fc.record({ a: column(items), b: column(items), c: column(items), across: fc.boolean() }),
  );
const turned = (cells: number[][]) => [cells.flat()];

test.each([
  ["LASPEYRES_INDEX", 3],
  ["PAASCHE_INDEX", 3],
  ["MODIFIED_LASPEYRES", 2],
  ["WEIGHTED_INDEX", 2],
  ["CONTRIBUTION", 3],
  ["GROWTH_CONTRIBUTION", 2],
  ["TRADE_SHARE", 1],
  ["CONCENTRATION", 1],
  ["NTP", 2],
  ["PERCENT_CHANGE", 2],
  ["BALANCE", 2],
  ["NORMALISED_BALANCE", 2],
] as const)(
  "the results among the steps of %s are those of the function, whichever way its items lie",
  (id, count) => {
    fc.assert(
      fc.property(calls, ({ a, b, c, across }) => {
        const args = [a, b, c].slice(0, count).map((cells) => (across ? turned(cells) : cells));
        const given = ((callFunction(id, args) as unknown[][]).flat() as number[]).slice(
          id === "MODIFIED_LASPEYRES" ? 1 : 0,
        );
        const found = explain(id, args)!.filter(({ name }) => name === "result");
        if (found.length !== given.length)
          throw new Error(`${found.length} results, not ${given.length}`);
        found.forEach(({ value }, place) => {
          // A contribution is a difference: its rounding is that of the numbers that it is taken of.
          if (Math.abs(value - given[place]!) > 1e-9 * Math.max(1, Math.abs(value)))
            throw new Error(`${value} is not ${given[place]}`);
        });
      }),
      { seed: 20208, numRuns: 200 },
    );
  },
);

test("nothing is explained where an option changes the method, or a cell is no number", () => {
  expect(explain("TRADE_SHARE", [[[1], [2]], null, 0])).toBeUndefined();
  expect(explain("CONCENTRATION", [[[1], [2]], "gini"])).toBeUndefined();
  expect(explain("NTP", [[["x"]], [[1]]])).toBeUndefined();
  expect(explain("NTP", [[[1]], [[0]]])).toBeUndefined();
  expect(explain("OUTLIERS", [[[1], [2]]])).toBeUndefined();
  expect(explain("BALANCE", [[[1]]])).toBeUndefined();
  expect(explain("BALANCE", [Array.from({ length: 500 }, () => [1]), [[1]]])).toBeUndefined();
});
