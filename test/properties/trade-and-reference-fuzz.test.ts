import fc from "fast-check";
import { functionList } from "../../src/library";
import { CustomFunctionsError } from "../fakes/custom-functions";
import { callFunction, functionMetadata } from "../support/call-function";
import { outcomeOf } from "../support/outcome-of";

/** Argument lists for each function; `npm run soak` sets SOAK_RUNS. */
const numRuns = Number(process.env.SOAK_RUNS ?? 500);
const millisecondsAllowed = 10_000 + 10 * numRuns;

const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 5000 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      0,
      -0,
      -1,
      1e300,
      1e-300,
      -1e300,
      5e-324,
      1.7e308,
      2701,
      2704,
      3034200,
    ),
  },
);
const odd = fc.oneof(
  fc.constantFrom(
    "",
    null,
    undefined,
    "-",
    "\u2013",
    true,
    false,
    "padi",
    "12,5",
    "03",
    "03034200",
  ),
  fc.constantFrom(NaN, Infinity, new CustomFunctionsError("#REF!" as never), {}),
  fc.string({ maxLength: 5 }),
);
const cell = fc.oneof({ weight: 9, arbitrary: number }, { weight: 1, arbitrary: odd });
/** Mostly what a table holds, so that many calls succeed. */
const plainCell = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 0, max: 97 }) },
  { weight: 1, arbitrary: cell },
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const option = fc.oneof(
  fc.constantFrom(
    null,
    "hhi",
    "theil_l",
    "gini",
    "paasche",
    "nonmigas",
    "ntt-2020-port",
    "en",
    "cr4",
    "c-to-c",
    "contribution",
    "rank",
    "trade-ntt-2020.l1.2",
    "it.padi",
    "2020-01",
    "published",
    true,
  ),
  fc.integer({ min: -1, max: 12 }),
  odd,
);

const names = functionList
  .filter(({ family }) => ["trade", "checking", "reference"].includes(family))
  .map(({ id }) => id);

test.each(names)(
  "%s of any arguments gives finite numbers, texts and Excel errors",
  (id) => {
    const { parameters } = functionMetadata.find((entry) => entry.id === id)!;
    // Half of the time ranges of one shape: most of those calls succeed.
    const shapes = parameters.map(({ dimensionality }) =>
      dimensionality === "matrix" ? range : option,
    );
    const alike = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 2 }))
      .chain(([rows, columns]) =>
        fc.tuple(
          ...parameters.map(({ dimensionality }) =>
            dimensionality === "matrix"
              ? fc.array(fc.array(plainCell, { minLength: columns, maxLength: columns }), {
                  minLength: rows,
                  maxLength: rows,
                })
              : option,
          ),
        ),
      );
    fc.assert(
      fc.property(fc.oneof(fc.tuple(...shapes), alike), (args) => {
        const outcome = outcomeOf(() => callFunction(id, args as unknown[]) as unknown[][]);
        if (outcome instanceof CustomFunctionsError) return;
        expect(outcome.length).toBeGreaterThan(0);
        for (const row of outcome) {
          expect(row.length).toBe(outcome[0]!.length);
          for (const result of row) expectCell(result);
        }
      }),
      { seed: 20206, numRuns },
    );
  },
  millisecondsAllowed,
);

function expectCell(result: unknown): void {
  const fine =
    Number.isFinite(result) || typeof result === "string" || result instanceof CustomFunctionsError;
  if (!fine) throw new Error(`a cell holds ${String(result)}`);
}
