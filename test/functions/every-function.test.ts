import type { GuideParameter } from "../../src/functions/guide";
import { CustomFunctionsError } from "../fakes/custom-functions";
import { callFunction, functionMetadata } from "../support/call-function";
import { readFormulaCall } from "../support/formula-call";
import { functionGuides } from "../support/function-guides";
import { outcomeOf } from "../support/outcome-of";

const parameterGuide = (id: string, index: number): GuideParameter =>
  functionGuides[id]!.parameters[index]!;

/** A call whose every number was given by its guide's first example. */
const calls = functionMetadata.map((metadata) => ({
  ...metadata,
  given: readFormulaCall(functionGuides[metadata.id]!.examples[0]!.formula).arguments,
}));

/** One call with one cell of one argument to be replaced. */
const places = calls.flatMap(({ id, parameters, given }) =>
  parameters
    .map(({ name }, index) => ({ id, name, index, given, guide: parameterGuide(id, index) }))
    .filter(({ index }) => index < given.length && given[index] !== null),
);

/** Words, codes and labels are no numbers, so that a text is no fault there. */
const takesNumbers = ({ takes, choice }: GuideParameter) => !takes && !choice;

const numericPlaces = places.filter(({ guide }) => takesNumbers(guide));

/** The arguments with the last cell of one of them replaced. */
function withCell(given: readonly unknown[], index: number, cell: unknown): unknown[] {
  const copy = given.map((argument) =>
    Array.isArray(argument) ? (argument as unknown[][]).map((row) => [...row]) : argument,
  );
  const argument = copy[index];
  if (!Array.isArray(argument)) copy[index] = cell;
  else (argument as unknown[][]).at(-1)!.splice(-1, 1, cell);
  return copy;
}

/** What a call answers: rows of cells, errors as code and sentence; an error of the whole call as a single cell. */
function answer(id: string, args: readonly unknown[], invocation = {}): unknown[][] {
  const outcome = outcomeOf(() => callFunction(id, args, invocation));
  const rows = Array.isArray(outcome) ? (outcome as unknown[][]) : [[outcome]];
  return rows.map((row) => row.map(shown));
}

const shown = (cell: unknown) =>
  cell instanceof CustomFunctionsError ? { code: cell.code, message: cell.message } : cell;

const errorsIn = (cells: unknown[][]) =>
  cells.flat().filter((cell) => typeof cell === "object") as { code: string; message: string }[];

test.each(places)(
  '$id takes a blank in $name alike as "" and null, and as 0 where it takes numbers',
  ({ id, index, given, guide }) => {
    const isOptionLeftOut = !Array.isArray(given[index]);
    const asText = answer(id, withCell(given, index, ""));
    if (!isOptionLeftOut) expect(answer(id, withCell(given, index, null))).toEqual(asText);
    if (takesNumbers(guide) && !isOptionLeftOut) {
      expect(answer(id, withCell(given, index, 0))).toEqual(asText);
      expect(answer(id, withCell(given, index, "-"))).toEqual(asText);
      expect(answer(id, withCell(given, index, "\u2013"))).toEqual(asText);
    }
  },
);

const options = calls.flatMap(({ id, parameters, given }) =>
  parameters.flatMap(({ name, optional }, index) =>
    optional ? [{ id, name, index, given, guide: parameterGuide(id, index) }] : [],
  ),
);

/** Answers of a call by what one of its options is; `address` tells where the option stands, "" in the formula itself. */
const answerer =
  ({ id, index, given }: (typeof options)[number], address: string) =>
  (option: unknown) => {
    const args = Array.from({ length: Math.max(given.length, index + 1) }, (_, i) => given[i]);
    args[index] = option;
    const parameterAddresses = args.map((_, i) => (i === index ? address : "Sheet1!A1"));
    return answer(id, args, { parameterAddresses });
  };

test.each(options)(
  '$id takes a blank cell as $name, which arrives as "", null or 0, as left out',
  (option) => {
    const withOption = answerer(option, "Sheet1!Z1");
    const leftOut = withOption(undefined);
    for (const blank of ["", null, 0, [[""]], [[null]], [[0]]]) {
      expect([blank, withOption(blank)]).toEqual([blank, leftOut]);
    }
  },
);

test.each(options)(
  '$id takes "" and null in the formula as $name left out, and 0 as the number where it means something',
  (option) => {
    const withOption = answerer(option, "");
    const leftOut = withOption(undefined);
    for (const blank of ["", null, [[""]], [[null]]]) {
      expect([blank, withOption(blank)]).toEqual([blank, leftOut]);
    }
    const meant = option.guide.zeroIsMeant ? withOption("0") : leftOut;
    for (const zero of [0, [[0]]]) expect([zero, withOption(zero)]).toEqual([zero, meant]);
  },
);

test.each([
  ["CHECK_CHANGE", [100, 101.4, 1, 0], [["exact"]], [100, 101.4, 1], [["exact"]]],
  ["CHECK_CHANGE", [100.4, 101, 1, null, 0], [["exact"]], [100.4, 101, 1], [["exact"]]],
  ["CHECK_RATIO", [101, 99, 102, 100, 0], [["exact"]], [101, 99, 102, 100, 2, 2], [["impossible"]]],
  [
    "CHECK_SHARE",
    [1446476, 16279934, 9, 0],
    [["exact"]],
    [1446476, 16279934, 9, 1],
    [["impossible"]],
  ],
  ["CHECK_SUM", [[[60.4], [30.4]], 91, 0, 0], [["rounding"]], [[[60.4], [30.4]], 91], [["exact"]]],
  ["TRADE_SHARE", [[[1], [1], [1]], null, 0], [[34], [33], [33]], [[[1], [4]]], [[20], [80]]],
  ["TRADE_SHARE", [[[1]], 0], [[{ code: "#DIV/0!", message: "" }]], [[[1]]], [[100]]],
  [
    "WEIGHTS",
    [[[3], [1]], 5, 0],
    [[{ code: "#DIV/0!", message: "" }]],
    [[[3], [1]], 5],
    [[7500], [2500]],
  ],
])(
  "%s%j answers a 0 in the formula with %j, and %j with %j",
  (id, zero, then, other, otherwise) => {
    expect(answer(id, zero)).toEqual(then);
    expect(answer(id, other)).toEqual(otherwise);
  },
);

test("REFERENCE_TABLE with headers 0 in the formula gives the numbers alone, as FALSE does", () => {
  const table = (headers: unknown) =>
    answer("REFERENCE_TABLE", ["ntp-kaltim-2020.t6.13", null, headers]);
  expect(table(0)).toEqual(table(false));
  expect(table(0)).not.toEqual(table(null));
});

test.each(options)("$id names $name and the error that it holds", ({ id, name, index, given }) => {
  const args = Array.from({ length: Math.max(given.length, index + 1) }, (_, i) => given[i]);
  args[index] = new CustomFunctionsError("#REF!" as never);
  const errors = errorsIn(answer(id, args));
  expect(errors.some(({ message }) => message.includes(name) && message.includes("#REF!"))).toBe(
    true,
  );
});

test.each(numericPlaces)(
  "$id refuses a text, a truth value and an error in $name and names the argument",
  ({ id, name, index, given }) => {
    const cases = [
      ["padi", "#VALUE!", '"padi"'],
      [true, "#VALUE!", "TRUE"],
      [new CustomFunctionsError("#REF!" as never), "#N/A", "#REF!"],
    ] as const;
    for (const [cell, code, found] of cases) {
      const errors = errorsIn(answer(id, withCell(given, index, cell)));
      // Cells without a reference period are #N/A beside it, whatever stands in the others.
      const named = errors.filter(
        (error) =>
          error.code === code && error.message.includes(name) && error.message.includes(found),
      );
      expect([found, errors, named.length > 0]).toEqual([found, errors, true]);
    }
  },
);

test.each(places)(
  "$id answers every odd cell in $name with finite rectangular results or an error",
  ({ id, index, given }) => {
    for (const cell of [
      1e300,
      1e-300,
      -1,
      -1e300,
      "",
      " ",
      "=1+1",
      "12,5",
      "\u2212",
      false,
      Infinity,
      NaN,
      {},
    ]) {
      const rows = answer(id, withCell(given, index, cell));
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      for (const value of rows.flat()) {
        expect(value).not.toBeNull();
        expect(value).not.toBeUndefined();
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      }
    }
  },
);

test.each(calls)(
  "$id gives #VALUE! or #N/A for an empty range, and never another failure",
  ({ id, parameters, given }) => {
    parameters.forEach(({ dimensionality }, index) => {
      if (dimensionality !== "matrix" || !Array.isArray(given[index])) return;
      for (const empty of [[[]], []]) {
        const copy = [...given];
        copy[index] = empty;
        expect(errorsIn(answer(id, copy)).length).toBeGreaterThan(0);
      }
    });
  },
);
