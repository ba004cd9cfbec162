import { HostError } from "../host-error";
import { columnLetters, parseAddress } from "./address";
import { type Area, lastColumn, lastRow, sheetColumns, sheetRows } from "./area";

/** Texts, and references with or without a sheet: whatever else a formula holds is left alone. */
const pieces =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w(.!])/gi;

/** The address with the dollar signs of the old one. */
export function addressLike(area: Area, old: string): string {
  const [first = "", second] = old.split(":");
  const mark = (part: string, pattern: RegExp): string => (pattern.test(part) ? "$" : "");
  const corner = (part: string, row: number, column: number): string => {
    const letters =
      area.columns === sheetColumns ? "" : `${mark(part, /^\$[A-Z]/i)}${columnLetters(column)}`;
    const digits = area.rows === sheetRows ? "" : `${mark(part, /\$\d/)}${row + 1}`;
    return `${letters}${digits}`;
  };
  const start = corner(first, area.row, area.column);
  return second === undefined
    ? start
    : `${start}:${corner(second, lastRow(area), lastColumn(area))}`;
}

/** Replaces the references of a formula, whose sheet, if it is named, is given with its exclamation mark. */
export function replaceReferences(
  formula: string,
  replaced: (address: string, sheet: string | undefined) => string,
): string {
  return formula.replace(
    pieces,
    (whole, sheet: string | undefined, address: string | undefined, at: number) => {
      // Part of a longer word, such as a name that ends like an address.
      const isReference = address !== undefined && !/[\w.$\\]/.test(formula[at - 1] ?? "");
      return isReference ? replaced(address, sheet) : whole;
    },
  );
}

/** Name of a sheet without its quotes and its exclamation mark. */
export const sheetNameOf = (sheet: string): string =>
  sheet.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");

/** What an address means; undefined for a name that only looks like one, such as `ZZZ1`. */
export function areaMeant(address: string): Area | undefined {
  try {
    return parseAddress(address);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return undefined;
  }
}
