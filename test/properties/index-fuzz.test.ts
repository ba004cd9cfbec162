import fc from "fast-check";
import { functionList } from "../../src/library";
import { CustomFunctionsError } from "../fakes/custom-functions";
import { callFunction, functionMetadata } from "../support/call-function";
import { outcomeOf } from "../support/outcome-of";

/** Argument lists for each function; `npm run soak` sets SOAK_RUNS. */
const numRuns = Number(process.env.SOAK_RUNS ?? 400);

const number = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 30000 }).map((n) => n / 100) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -0, -1, 1, 100, 1e300, 1e-300, -1e300, 5e-324, 1.7e308, 0.5),
  },
);
const odd = fc.oneof(
  fc.constantFrom("", null, undefined, "-", "\u2013", true, false, "padi", "12,5", "A", "B"),
  fc.constantFrom(NaN, Infinity, new CustomFunctionsError("#REF!" as never), {}),
  fc.string({ maxLength: 5 }),
);
const fewOdd = fc.oneof({ weight: 30, arbitrary: number }, { weight: 1, arbitrary: odd });
const anyCell = fc.oneof({ weight: 5, arbitrary: number }, { weight: 1, arbitrary: odd });
const code = fc.oneof(fc.constantFrom("", "A", "B", "C", 1, 2, 3, null, true), odd);

const block = (rows: number, columns: number, cell: fc.Arbitrary<unknown>) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
const anyBlock = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }))
  .chain(([rows, columns]) => block(rows, columns, anyCell));
const option = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    "carry",
    "class",
    "class-linked",
    "carli",
    "dutot",
    "harmonic",
    "cswd",
    "bmw",
    "y-t-d",
    "y-o-y",
    "tukey",
    "hb",
    "robust-z",
    "renormalise",
    "old",
    "quarter",
    "year",
    "12-month",
    "flow",
    "stock",
    "relaxed",
    "ntp",
    "parent",
    "direct",
    "option-cost",
    "flags",
    "walsh",
    "en",
  ),
  fc.integer({ min: -1, max: 14 }),
  number,
  odd,
);

/** Ranges with one number an item and period; the others have one an item. */
const panels = new Set([
  "current_prices",
  "current_quantities",
  "relatives",
  "prices",
  "quantities",
  "indices",
  "series",
  "ikrt",
  "monthly",
  "it",
  "ib",
  "bppbm",
  "ntp",
  "old_series",
  "new_series",
  "total",
  "total_weights",
]);

/** Ranges with one number an item and month of a year. */
const years = new Set(["monthly_prices", "monthly_quantities"]);

/** Positions and numbers of periods, which most functions want small. */
const positions = new Set([
  "base_start",
  "base_end",
  "lag",
  "overlap",
  "first_month",
  "link_every",
  "first_period",
]);
const position = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 1, arbitrary: option },
);

/** Few words suit an option, so that most calls would end there. */
const leftOutOften = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: option },
);

/** Cells that have to be of a kind of their own before a function answers at all. */
const cellsOf: Record<string, fc.Arbitrary<unknown> | undefined> = {
  parents: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom("", "A") },
    { weight: 1, arbitrary: code },
  ),
  it_low: fc.oneof(
    { weight: 9, arbitrary: fc.double({ min: 0, max: 0.25 }) },
    { weight: 1, arbitrary: anyCell },
  ),
  it_high: fc.oneof(
    { weight: 9, arbitrary: fc.double({ min: 0.25, max: 2 }) },
    { weight: 1, arbitrary: anyCell },
  ),
};
cellsOf.marketed_surplus = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 1, arbitrary: anyCell },
);
for (const name of years) {
  cellsOf[name] = fc.oneof(
    { weight: 60, arbitrary: fc.integer({ min: 1, max: 999 }) },
    { weight: 1, arbitrary: anyCell },
  );
}
cellsOf.ib_low = cellsOf.it_low;
cellsOf.ib_high = cellsOf.it_high;

/** Codes A, B, C, ... as they stand in a tree, some of them odd. */
const codesOf = (items: number) =>
  fc.tuple(
    ...Array.from({ length: items }, (_, item) =>
      fc.oneof({ weight: 9, arbitrary: fc.constant("ABCD"[item]) }, { weight: 1, arbitrary: code }),
    ),
  );

type Parameter = (typeof functionMetadata)[number]["parameters"][number];

/** Ranges that fit each other: most calls then get past the checks of their shapes. */
const fitting = (parameters: readonly Parameter[]) =>
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
    .chain(([items, periods, across]) =>
      fc.tuple(
        ...parameters.map(({ name, dimensionality }) => {
          if (dimensionality !== "matrix") return positions.has(name) ? position : leftOutOften;
          if (name === "codes") {
            return codesOf(items).map((row) => (across ? [row] : row.map((cell) => [cell])));
          }
          const columns = years.has(name) ? 12 : panels.has(name) ? periods : 1;
          const cell = cellsOf[name] ?? fewOdd;
          return across ? block(columns, items, cell) : block(items, columns, cell);
        }),
      ),
    );

const names = functionList
  .filter(({ family }) => family === "index-numbers" || family === "terms-of-trade")
  .map(({ id }) => id);

test.each(names)("%s of any arguments gives finite numbers, texts and Excel errors", (id) => {
  const { parameters } = functionMetadata.find((entry) => entry.id === id)!;
  const anything = fc.tuple(
    ...parameters.map(({ dimensionality }) =>
      dimensionality === "matrix" ? fc.oneof(anyBlock, anyCell) : option,
    ),
  );
  let answered = 0;
  fc.assert(
    fc.property(
      fc.oneof({ weight: 3, arbitrary: fitting(parameters) }, { weight: 1, arbitrary: anything }),
      (args) => {
        const outcome = outcomeOf(() => callFunction(id, args as unknown[]) as unknown[][]);
        if (outcome instanceof CustomFunctionsError) return;
        answered++;
        if (outcome.length === 0) throw new Error("no row");
        for (const row of outcome) {
          if (row.length !== outcome[0]!.length || row.length === 0) throw new Error("ragged");
          for (const result of row) requireCell(result);
        }
      },
    ),
    { seed: 20204, numRuns },
  );
  // A fuzz that no call gets through shows nothing.
  expect(answered).toBeGreaterThan(numRuns / 50);
});

function requireCell(result: unknown): void {
  const fine =
    Number.isFinite(result) ||
    typeof result === "string" ||
    typeof result === "boolean" ||
    result instanceof CustomFunctionsError;
  if (!fine) throw new Error(`a cell holds ${String(result)}`);
}
