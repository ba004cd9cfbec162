import { onFilledCells } from "../../src/entry/on-filled-cells";
import * as functions from "../../src/functions";
import { CustomFunctionsError } from "../fakes/custom-functions";
import metadata from "../../src/functions/generated/functions.json";

type CustomFunction = (...args: unknown[]) => unknown;

/** Every custom function by id. */
export const customFunctions = functions as unknown as Record<string, CustomFunction>;

/** The metadata that Excel reads. */
export const functionMetadata = metadata.functions as {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: {
    name: string;
    description: string;
    type: string;
    dimensionality?: string;
    optional?: boolean;
    customEnumId?: string;
  }[];
  result: { dimensionality?: string };
}[];

/** Calls a function as Excel does: ranges as rows of cells, an omitted argument as null, the invocation last. */
export function callFunction(id: string, args: readonly unknown[], invocation = {}): unknown {
  const called = functionMetadata.find((entry) => entry.id === id);
  const run = customFunctions[id] && onFilledCells(customFunctions[id]);
  if (!called || !run) throw new Error(`no function ${id}`);
  const shaped = called.parameters.map(({ dimensionality }, index) => {
    const argument = args[index] ?? null;
    if (argument === null) return null;
    return dimensionality === "matrix" && !Array.isArray(argument) ? [[argument]] : argument;
  });
  return run(...([...shaped, { functionName: id, ...invocation }] as never[]));
}

/** The error that a call ends in; a call that succeeds fails the test. */
export function errorOf(call: () => unknown): CustomFunctionsError {
  try {
    const result = call();
    throw new Error(`no error, but ${JSON.stringify(result)}`);
  } catch (error) {
    if (error instanceof CustomFunctionsError) return error;
    throw error;
  }
}
