import { columnLetters, parseAddress, quoteSheetName } from "./address";
import { type Area, lastColumn, lastRow, sheetColumns, sheetRows } from "./area";
import { type Shift, shiftArea } from "./shift";

/** Texts, and references with or without a sheet: whatever else a formula holds is left alone. */
const pieces =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w(.!])/gi;

/** The address with the dollar signs of the old one. */
function addressLike(area: Area, old: string): string {
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

/**
 * A formula after cells of a sheet moved: its references follow them, and those to deleted cells become #REF!.
 *
 * @param sheetName the sheet whose cells moved
 * @param home the sheet that the formula stands on
 * @example shiftReferences("=A1+$B$5", shiftOf(row 2, "Down"), "Sheet1", "Sheet1") // "=A1+$B$6"
 */
export function shiftReferences(
  formula: string,
  shift: Shift,
  sheetName: string,
  home: string,
): string {
  const isAtHome = home.toLowerCase() === sheetName.toLowerCase();
  return formula.replace(
    pieces,
    (whole, sheet: string | undefined, address: string | undefined, at: number) => {
      if (address === undefined) return whole;
      // Part of a longer word, such as a name that ends like an address.
      if (/[\w.$\\]/.test(formula[at - 1] ?? "")) return whole;
      const isMeant = sheet ? isSheet(sheet, sheetName) : isAtHome;
      const area = isMeant ? parseAddress(address) : undefined;
      if (!area) return whole;
      const moved = shiftArea(shift, area);
      return `${sheet ?? ""}${moved ? addressLike(moved, address) : "#REF!"}`;
    },
  );
}

/** A formula after a sheet got another name. */
export function renameSheetReferences(formula: string, from: string, to: string): string {
  return formula.replace(
    pieces,
    (whole, sheet: string | undefined, address: string | undefined) => {
      if (sheet === undefined || address === undefined) return whole;
      return isSheet(sheet, from) ? `${quoteSheetName(to)}!${address}` : whole;
    },
  );
}

/** A formula after a sheet was deleted: what referred to its cells is #REF!. */
export function dropSheetReferences(formula: string, name: string): string {
  return formula.replace(pieces, (whole, sheet: string | undefined, address: string | undefined) =>
    address !== undefined && sheet !== undefined && isSheet(sheet, name) ? "#REF!" : whole,
  );
}

/** Whether the part before an address, with its `!`, names the sheet. */
const isSheet = (part: string, name: string): boolean =>
  part.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'").toLowerCase() === name.toLowerCase();
