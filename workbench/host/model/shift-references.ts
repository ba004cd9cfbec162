import { columnLetters, columnNumber, parseAddress, quoteSheetName } from "./address";
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

/** Replaces the references of a formula, whose sheet, if it is named, is given with its exclamation mark. */
function replaceReferences(
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

const sheetNameOf = (sheet: string): string =>
  sheet.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");

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
  const target = sheetName.toLowerCase();
  return replaceReferences(formula, (address, sheet = "") => {
    const named = sheet === "" ? home : sheetNameOf(sheet);
    const area = named.toLowerCase() === target ? parseAddress(address) : undefined;
    if (!area) return `${sheet}${address}`;
    const moved = shiftArea(shift, area);
    return `${sheet}${moved ? addressLike(moved, address) : "#REF!"}`;
  });
}

/**
 * A formula as it reads in a cell so many rows and columns from its own: what has no dollar sign moves along, and becomes
 * #REF! beyond the edge of the sheet.
 *
 * @param named whether references that name a sheet move too: they do in a copy, and not when Excel sorts
 * @example copiedFormula("=A1*$B$1", 2, 0) // "=A3*$B$1"
 */
export function copiedFormula(
  formula: string,
  rows: number,
  columns: number,
  named: "named sheets too" | "own sheet only" = "named sheets too",
): string {
  return replaceReferences(formula, (address, sheet = "") => {
    const stays = sheet !== "" && named === "own sheet only";
    const moved = stays ? address : movedAddress(address, rows, columns);
    return `${sheet}${moved ?? "#REF!"}`;
  });
}

function movedAddress(address: string, rows: number, columns: number): string | undefined {
  const corners = address.split(":").map((corner) => movedCorner(corner, rows, columns));
  return corners.every((corner) => corner !== undefined) ? corners.join(":") : undefined;
}

/** A corner of a reference: letters, digits or both. */
function movedCorner(corner: string, rows: number, columns: number): string | undefined {
  const [, letterMark = "", letters = "", digitMark = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  const movesRow = digits !== "" && digitMark === "" && !(letters === "" && letterMark !== "");
  const row = Number(digits) + (movesRow ? rows : 0);
  const column = letters === "" ? 0 : columnNumber(letters) + (letterMark === "" ? columns : 0);
  if (digits !== "" && (row < 1 || row > sheetRows)) return undefined;
  if (column < 0 || column >= sheetColumns) return undefined;
  const shownLetters = letters === "" ? "" : columnLetters(column);
  return `${letterMark}${shownLetters}${digitMark}${digits === "" ? "" : row}`;
}

/** A formula after a sheet got another name. */
export const renameSheetReferences = (formula: string, from: string, to: string): string =>
  replaceReferences(formula, (address, sheet) =>
    sheet !== undefined && sheetNameOf(sheet).toLowerCase() === from.toLowerCase()
      ? `${quoteSheetName(to)}!${address}`
      : `${sheet ?? ""}${address}`,
  );

/** A formula after a sheet was deleted: what referred to its cells is #REF!. */
export const dropSheetReferences = (formula: string, name: string): string =>
  replaceReferences(formula, (address, sheet) =>
    sheet !== undefined && sheetNameOf(sheet).toLowerCase() === name.toLowerCase()
      ? "#REF!"
      : `${sheet ?? ""}${address}`,
  );
