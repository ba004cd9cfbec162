import { Refusal } from "./failure-code";

/** What came of one of several things that are asked for at once. */
export type Outcome<T> = { value: T } | { error: unknown };

/** Goes on with what came of one; where it is refused, that is the outcome of this one alone. */
export function goOn<T, U>(outcome: Outcome<T>, next: (value: T) => U): Outcome<U> {
  if ("error" in outcome) return outcome;
  try {
    return { value: next(outcome.value) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { error };
  }
}

/** @throws the error that came instead of a value */
export function valueOf<T>(outcome: Outcome<T> | undefined): T {
  if (!outcome) throw new RangeError("valueOf requires an outcome");
  if ("error" in outcome) throw outcome.error;
  return outcome.value;
}
