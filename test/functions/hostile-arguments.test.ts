import { CustomFunctionsError } from "../fakes/custom-functions";
import { callFunction, functionMetadata } from "../support/call-function";
import { readFormulaCall } from "../support/formula-call";
import { functionGuides } from "../support/function-guides";
import { outcomeOf } from "../support/outcome-of";

const calls = functionMetadata.map(({ id, parameters }) => ({
  id,
  names: parameters.map(({ name }) => name),
  given: readFormulaCall(functionGuides[id]!.examples[0]!.formula).arguments,
}));

const isRange = (argument: unknown): argument is unknown[][] => Array.isArray(argument);

/** What a call answers, as rows; a failure that Excel would not show as an error cell is thrown on. */
function answer(id: string, args: readonly unknown[]): unknown[][] {
  const outcome = outcomeOf(() => callFunction(id, args));
  return Array.isArray(outcome) ? (outcome as unknown[][]) : [[outcome]];
}

const isOdd = (value: unknown): boolean =>
  !(value instanceof CustomFunctionsError) &&
  !Number.isFinite(value) &&
  typeof value !== "string" &&
  typeof value !== "boolean";

function expectCells(rows: unknown[][]): void {
  const width = rows[0]?.length;
  expect(rows.filter((row) => row.length !== width).length).toBe(0);
  expect(rows.flatMap((row) => row.filter(isOdd))).toEqual([]);
}

const times = <T>(items: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, index) => items[index % items.length] as T);

/** All cells of a call together; what is given to Excel is seldom more. */
const mostCells = 1_000_000;

const sizes: [string, (range: unknown[][], share: number) => unknown[][]][] = [
  ["100,000 rows", (range, share) => times(range, Math.min(100_000, share / range[0]!.length))],
  [
    "16,384 columns",
    (range, share) => range.map((row) => times(row, Math.min(16_384, share / range.length))),
  ],
];

describe.each(sizes)("ranges of up to %s", (_, enlarge) => {
  test.each(calls)(
    "are answered by $id with results or errors",
    ({ id, given }) => {
      const share = mostCells / given.filter(isRange).length;
      expectCells(
        answer(
          id,
          given.map((argument) => (isRange(argument) ? enlarge(argument, share) : argument)),
        ),
      );
    },
    60_000,
  );
});

test.each(calls)("$id answers rows of unequal length with an error", ({ id, given }) => {
  given.forEach((argument, index) => {
    if (!isRange(argument)) return;
    const row = argument[0] as unknown[];
    for (const ragged of [
      [row, [...row, 1]],
      [[...row, 1], row],
      [row, []],
    ]) {
      const copy = [...given];
      copy[index] = ragged;
      const rows = answer(id, copy);
      expectCells(rows);
      expect(rows.flat().some((cell) => cell instanceof CustomFunctionsError)).toBe(true);
    }
  });
});

const words = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "x".repeat(100_000),
  "\ud83d",
  "👩‍🌾",
];

test.each(calls)(
  "$id answers hostile words in every argument with results or errors",
  ({ id, given }) => {
    given.forEach((argument, index) => {
      for (const word of words) {
        const copy = [...given];
        copy[index] = isRange(argument) ? argument.map((row) => row.map(() => word)) : word;
        expectCells(answer(id, copy));
      }
    });
  },
);
