/** What can go wrong in a computation. Every code has a row in language/error-sentences. */
export type CoreErrorCode =
  | "shape"
  | "empty"
  | "not-a-number"
  | "boolean"
  | "error-cell"
  | "missing"
  | "zero-denominator"
  | "not-positive"
  | "negative"
  | "out-of-range"
  | "unknown-option"
  | "unknown-id"
  | "unclassified"
  | "ambiguous"
  | "no-solution"
  | "overflow";

/** Where in an argument the fault lies, both from 1. Rows are items and columns periods in the core. */
export interface Position {
  row: number;
  column: number;
}

/** Facts about a failure, neutral of language; the sentences are made from them. */
export interface ErrorDetails {
  /** Parameter name as the function documents it, e.g. `base_prices`. */
  argument?: string;
  position?: Position;
  /** What was found there: a text, a number, a shape such as `3 x 2`. */
  found?: string;
  /** What would have been accepted, in words that need no translation: a shape, a list of codes, a range. */
  expected?: string;
}

/** A computation that cannot be carried out. The message is English, for programmers. */
export class CoreError extends Error {
  constructor(
    readonly code: CoreErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
    this.name = "CoreError";
  }
}
