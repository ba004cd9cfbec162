import { CoreError } from "../core";
import { nearest } from "./nearest";
import type { PrintedValue, ReferenceTable, TableRow, ValueField } from "./types";

/**
 * The row with this key, code or label, in any letter case; codes with and without leading zeros.
 *
 * @throws CoreError `ambiguous` when a label stands in several rows: `expected` names their keys
 * @throws CoreError `unknown-id`, with the nearest key or label
 */
export function findRow(table: ReferenceTable, wanted: string): TableRow {
  const name = normalised(wanted);
  const byKey = table.rows.find(({ key }) => normalised(key) === name);
  if (byKey) return byKey;
  const matches = table.rows.filter(
    ({ code, label }) => normalised(label) === name || (code !== "" && sameCode(code, name)),
  );
  if (matches.length === 1) return matches[0] as TableRow;
  if (matches.length > 1) throw ambiguousRow(wanted, matches);
  throw unknown("row", wanted, [
    ...table.rows.map(({ label }) => label),
    ...table.rows.map(({ key }) => key),
  ]);
}

/**
 * Position of the column with this name or printed header, in any letter case.
 *
 * @throws CoreError `unknown-id`, with the nearest name or header
 */
export function findColumn(table: ReferenceTable, wanted: string): number {
  const name = normalised(wanted);
  const found = table.fields.findIndex((field) =>
    namesOf(field).some((candidate) => normalised(candidate) === name),
  );
  if (found >= 0) return found;
  throw unknown("column", wanted, table.fields.flatMap(namesOf));
}

/** What a printed value counts as: its number, 0 for a dash, undefined where nothing is printed. */
export function numberOf(printed: PrintedValue): number | undefined {
  if (printed === "") return undefined;
  return printed === "-" ? 0 : Number(printed);
}

/** Decimals that the print shows: `104.50` has 2. */
export function decimalsOf(printed: PrintedValue): number {
  const point = printed.indexOf(".");
  return point < 0 ? 0 : printed.length - point - 1;
}

const namesOf = ({ name, title, titleEn }: ValueField) => [name, title, titleEn];

const normalised = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();

const sameCode = (code: string, wanted: string) =>
  /^\d+$/.test(wanted) ? Number(code) === Number(wanted) : normalised(code) === wanted;

function unknown(argument: string, wanted: string, known: readonly string[]): CoreError {
  return new CoreError("unknown-id", `a ${argument} of the table is required, found "${wanted}"`, {
    argument,
    found: wanted.slice(0, 40),
    expected: nearest(wanted, known),
  });
}

function ambiguousRow(wanted: string, matches: readonly TableRow[]): CoreError {
  const keys = matches.map(({ key }) => key).join(", ");
  return new CoreError("ambiguous", `one row is required, "${wanted}" stands in several: ${keys}`, {
    argument: "row",
    found: wanted.slice(0, 40),
    expected: keys,
  });
}
