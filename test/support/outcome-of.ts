import { CustomFunctionsError } from "../fakes/custom-functions";
import { callFunction } from "./call-function";

/** What a function answers: its cells, or the error that the whole formula shows. */
export function outcomeOf(id: string, args: unknown[]): unknown[][] | CustomFunctionsError {
  try {
    return callFunction(id, args) as unknown[][];
  } catch (error) {
    if (error instanceof CustomFunctionsError) return error;
    throw error;
  }
}
