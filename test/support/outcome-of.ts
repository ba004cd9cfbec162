import { CustomFunctionsError } from "../fakes/custom-functions";

/** What a call of a function answers, or the error that the whole formula shows; any other failure is thrown on. */
export function outcomeOf<T>(call: () => T): T | CustomFunctionsError {
  try {
    return call();
  } catch (error) {
    if (error instanceof CustomFunctionsError) return error;
    throw error;
  }
}
