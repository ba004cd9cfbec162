import { CoreError } from "../../core";
import { readCell } from "./read-cell";

/** An optional argument that the caller left out: Excel hands over null, some hosts undefined. */
export const isOmitted = (argument: unknown): argument is null | undefined =>
  argument === null || argument === undefined;

/** A single value, also where the host handed over a range of one cell. */
export function single(argument: unknown): unknown {
  while (Array.isArray(argument) && argument.length === 1) argument = argument[0] as unknown;
  return argument;
}

/**
 * A whole number within bounds, or undefined when it was left out.
 *
 * @throws CoreError `out-of-range`, or what readCell throws
 */
export function readWholeNumber(
  argument: unknown,
  name: string,
  [lowest, highest]: readonly [number, number],
): number | undefined {
  const value = single(argument);
  if (isOmitted(value)) return undefined;
  const number = readCell(value, name);
  if (!Number.isInteger(number) || number < lowest || number > highest) {
    throw new CoreError("out-of-range", `${name} requires a whole number, found ${number}`, {
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
): number => readWholeNumber(single(argument) ?? 0, name, bounds) as number;

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
  if (isOmitted(value) || value === "") return codes[0];
  const code = codes.find((candidate) => candidate === String(value).trim().toLowerCase());
  if (code !== undefined) return code;
  throw new CoreError("unknown-option", `${name} requires one of ${codes.join(", ")}`, {
    argument: name,
    found: String(value).slice(0, 40),
    expected: codes.map((known) => `"${known}"`).join(", "),
  });
}

/** TRUE or FALSE, or the default when it was left out. @throws CoreError `unknown-option` */
export function readSwitch(argument: unknown, name: string, whenOmitted: boolean): boolean {
  const value = single(argument);
  if (isOmitted(value) || value === "") return whenOmitted;
  if (typeof value === "boolean") return value;
  if (value === 0 || value === 1) return value === 1;
  throw new CoreError("unknown-option", `${name} requires TRUE or FALSE`, {
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
    throw new CoreError("missing", `${name} requires a text`, { argument: name });
  }
  if (typeof value === "object") readCell(value, name);
  return String(value);
}
