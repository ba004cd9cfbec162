import { CoreError } from "../../core";
import { cellAt } from "./range";
import { basicValueOf, isNil, readCell } from "./read-cell";

/** An optional argument that the caller left out: Excel hands over null, some hosts undefined. */
const isOmitted = (argument: unknown): argument is null | undefined =>
  argument === null || argument === undefined;

/** A single value, also where the host handed over a range of one cell. */
export function single(argument: unknown): unknown {
  while (Array.isArray(argument) && argument.length === 1) argument = argument[0] as unknown;
  return basicValueOf(argument);
}

/**
 * Whether an option was left out, or is a blank cell. A blank arrives as "", null or, in Excel on the desktop, as 0, which
 * nothing distinguishes from a 0 in the cell (office-js #4702): so 0 means left out, too, unless it is `typedZeros`.
 */
export const isBlankOption = (value: unknown): boolean =>
  isOmitted(value) || value === 0 || isNil(value) || (typeof value === "string" && !value.trim());

const zeroText = "0";

/**
 * For options in which 0 means something: a 0 that the formula itself says, typed or computed there, becomes the text "0",
 * which every reader of options takes for the number. A 0 from a cell has an address and stays: it can be a blank.
 */
export const typedZeros =
  (invocation: CustomFunctions.Invocation | undefined) =>
  (argument: unknown, position: number): unknown =>
    single(argument) === 0 && !invocation?.parameterAddresses?.[position] ? zeroText : argument;

/** The number of an option of one cell, undefined when it was left out. @throws CoreError of readCell */
export function readNumberOption(argument: unknown, name: string): number | undefined {
  const value = single(argument);
  if (isBlankOption(value)) return undefined;
  return isZeroText(value) ? 0 : cellAt(value, name, 0, 0);
}

const isZeroText = (value: unknown): boolean =>
  typeof value === "string" && value.trim() === zeroText;

/**
 * A whole number within bounds, or undefined when it was left out. Where 0 is allowed the text "0" says it.
 *
 * @throws CoreError `out-of-range`, or what readCell throws
 */
export function readWholeNumber(
  argument: unknown,
  name: string,
  bounds: readonly [number, number],
): number | undefined {
  const value = single(argument);
  if (isBlankOption(value)) return undefined;
  return wholeNumber(isZeroText(value) ? 0 : readCell(value, name), name, bounds);
}

function wholeNumber(
  number: number,
  name: string,
  [lowest, highest]: readonly [number, number],
): number {
  if (!Number.isInteger(number) || number < lowest || number > highest) {
    throw new CoreError("out-of-range", {
      argument: name,
      found: String(number),
      expected: `${lowest} … ${highest}`,
    });
  }
  return number;
}

/** A whole number within bounds that cannot be left out: a blank counts as 0. @throws as readWholeNumber does */
export const readRequiredWholeNumber = (
  argument: unknown,
  name: string,
  bounds: readonly [number, number],
): number => wholeNumber(readCell(single(argument), name), name, bounds);

/**
 * One of the codes, in any letter case, or the default (the first) when it was left out.
 *
 * @throws CoreError `unknown-option`
 */
export function readOption<Code extends string>(
  argument: unknown,
  name: string,
  codes: readonly [Code, ...Code[]],
): Code {
  const value = single(argument);
  // A parameter of words has the type of texts, so that a blank can arrive as the text of its 0.
  if (isBlankOption(value) || value === zeroText) return codes[0];
  if (typeof value === "object") readCell(value, name);
  const code = codes.find((candidate) => candidate === String(value).trim().toLowerCase());
  if (code !== undefined) return code;
  throw new CoreError("unknown-option", {
    argument: name,
    found: String(value).slice(0, 40),
    expected: codes.map((known) => `"${known}"`).join(", "),
  });
}

/** TRUE or FALSE, or the default when it was left out. @throws CoreError `unknown-option` */
export function readSwitch(argument: unknown, name: string, whenOmitted: boolean): boolean {
  const value = single(argument);
  if (isBlankOption(value)) return whenOmitted;
  if (typeof value === "boolean") return value;
  if (value === 1) return true;
  if (isZeroText(value)) return false;
  if (typeof value === "object") readCell(value, name);
  throw new CoreError("unknown-option", {
    argument: name,
    found: String(value).slice(0, 40),
    expected: "TRUE, FALSE",
  });
}

/**
 * A text that must be there; a number is taken as it is written.
 *
 * @throws CoreError `missing` for a blank, `error-cell` for an error
 */
export function readText(argument: unknown, name: string): string {
  const value = single(argument);
  if (isOmitted(value) || value === "") {
    throw new CoreError("missing", { argument: name });
  }
  if (typeof value === "object") readCell(value, name);
  return String(value);
}
