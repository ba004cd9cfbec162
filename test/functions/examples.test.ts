import { callFunction } from "../support/call-function";
import { readFormulaCall } from "../support/formula-call";
import { CustomFunctionsError } from "../fakes/custom-functions";
import { functionGuides } from "../support/function-guides";
import { outcomeOf } from "../support/outcome-of";

/** Significant digits to which a documented answer is given. */
const documentedDigits = 9;

const examples = Object.entries(functionGuides).flatMap(([id, guide]) =>
  guide.examples.map((example) => ({ id, ...example })),
);

test.each(examples)("$formula gives what its guide says", ({ id, formula, gives }) => {
  const call = readFormulaCall(formula);
  expect(call.id).toBe(id);
  const result = outcomeOf(() => callFunction(call.id, call.arguments));
  expect(asRows(result).map((row) => row.map(shown))).toEqual(gives.map((row) => row.map(shown)));
});

const asRows = (result: unknown) => (Array.isArray(result) ? (result as unknown[][]) : [[result]]);

function shown(value: unknown): unknown {
  if (value instanceof CustomFunctionsError) return value.code;
  return typeof value === "number" ? Number(value.toPrecision(documentedDigits)) : value;
}
