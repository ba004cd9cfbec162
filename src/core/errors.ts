/** What can go wrong in a computation. Every code has a row in language/error-sentences. */
export type CoreErrorCode =
  | "shape"
  | "empty"
  | "not-a-number"
  | "boolean"
  | "error-cell"
  | "missing"
  | "no-reference"
  | "incomplete"
  | "partial"
  | "zero-denominator"
  | "not-positive"
  | "negative"
  | "out-of-range"
  | "unknown-option"
  | "unknown-id"
  | "no-block"
  | "changed-block"
  | "edited"
  | "no-source"
  | "unread"
  | "no-runtime"
  | "unclassified"
  | "ambiguous"
  | "cycle"
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

/**
 * A computation that cannot be carried out. The message says its facts for programmers.
 *
 * It is an expected answer to a faulty argument, and a column of blank cells makes one for each: so it is an Error
 * for `instanceof`, but captures no stack, which is what makes an Error slow.
 */
export class CoreError implements Error {
  readonly name = "CoreError";

  constructor(
    readonly code: CoreErrorCode,
    readonly details: ErrorDetails = {},
  ) {}

  /** @example new CoreError("shape", { argument: "prices", found: "2 x 3", expected: "1 x 3" }).message // "shape of prices: found 2 x 3, expected 1 x 3" */
  get message(): string {
    const { argument, position, found, expected } = this.details;
    const facts = [
      position && `row ${position.row}, column ${position.column}`,
      found !== undefined && `found ${found}`,
      expected !== undefined && `expected ${expected}`,
    ].filter(Boolean);
    const of = argument === undefined ? this.code : `${this.code} of ${argument}`;
    return facts.length > 0 ? `${of}: ${facts.join(", ")}` : of;
  }

  toString(): string {
    return `${this.name}: ${this.message}`;
  }
}
Object.setPrototypeOf(CoreError.prototype, Error.prototype);

/** The same failure with other facts; whatever else was thrown, as it is. */
export const restated = (error: unknown, facts: ErrorDetails): unknown =>
  error instanceof CoreError ? new CoreError(error.code, { ...error.details, ...facts }) : error;

/** The same failure at the place that its own becomes; one without a place, and whatever else was thrown, as it is. */
export function moved(
  error: unknown,
  placeOf: (position: Position, argument?: string) => Position,
): unknown {
  if (!(error instanceof CoreError) || !error.details.position) return error;
  const { position, argument } = error.details;
  return restated(error, { position: placeOf(position, argument) });
}
