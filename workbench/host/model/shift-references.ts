import { columnLetters, columnNumber, quoteSheetName } from "./address";
import { sheetColumns, sheetRows } from "./area";
import { addressLike, areaMeant, replaceReferences, sheetNameOf } from "./formula-references";
import { isWhole, type Shift, shiftArea, shiftSpan } from "./shift";

/** An address after cells moved. */
function shiftedAddress(address: string, shift: Shift): string {
  const area = areaMeant(address);
  if (!area) return address;
  const moved = shiftArea(shift, area);
  return moved ? addressLike(moved, address) : "#REF!";
}

/** What most formulas are made of: no text, sheet, array, structured reference, or name of other letters. */
const plainFormula = /^[A-Z0-9$.:+\-*/^&=<>(),;% ]*$/;
const plainWord = /[A-Z0-9$.]+(?::[A-Z0-9$.]+)*/g;
const plainCorner = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/;

interface Corner {
  readonly columnMark: string;
  readonly rowMark: string;
  readonly row: number;
  readonly column: number;
}

function cornerOf(word: string): Corner | undefined {
  const found = plainCorner.exec(word);
  if (!found) return undefined;
  const [row, column] = [Number(found[4]) - 1, columnNumber(found[2]!)];
  const isInside = row < sheetRows && column < sheetColumns;
  return isInside ? { columnMark: found[1]!, rowMark: found[3]!, row, column } : undefined;
}

/** Whether a range reaches from one edge of the sheet to the other. */
const reaches = (first: number, last: number, size: number): boolean =>
  first === 0 && last === size - 1;

/**
 * A word of a plain formula after whole rows or columns moved; undefined where the long way has to tell: corners that are
 * reversed, whole rows and columns, and what only looks like a cell.
 */
function shiftedWord(word: string, shift: Shift): string | undefined {
  const colon = word.indexOf(":");
  const first = cornerOf(colon < 0 ? word : word.slice(0, colon));
  // Names, numbers and functions are left alone.
  if (colon < 0 && !first) return /^\$?[A-Z]{1,3}\$?\d/.test(word) ? undefined : word;
  const last = colon < 0 ? first : cornerOf(word.slice(colon + 1));
  if (!first || !last || first.row > last.row || first.column > last.column) return undefined;
  if (reaches(first.row, last.row, sheetRows)) return undefined;
  if (reaches(first.column, last.column, sheetColumns)) return undefined;
  const [from, to] = [first[shift.axis], last[shift.axis]];
  const [start, end] = shiftSpan(shift, from, to);
  if (end < start) return "#REF!";
  if (start === from && end === to) return word;
  if (reaches(start, end, shift.axis === "row" ? sheetRows : sheetColumns)) return undefined;
  const moved = ({ columnMark, rowMark, row, column }: Corner, at: number): string =>
    shift.axis === "row"
      ? `${columnMark}${columnLetters(column)}${rowMark}${at + 1}`
      : `${columnMark}${columnLetters(at)}${rowMark}${row + 1}`;
  return colon < 0 ? moved(first, start) : `${moved(first, start)}:${moved(last, end)}`;
}

/** A plain formula of the sheet on which whole rows or columns moved, many times faster than by its areas; else undefined. */
function shiftPlain(formula: string, shift: Shift): string | undefined {
  if (!plainFormula.test(formula)) return undefined;
  let isPlain = true;
  const shifted = formula.replace(plainWord, (word: string, offset: number) => {
    if (formula[offset + word.length] === "(") return word;
    const moved = shiftedWord(word, shift);
    isPlain &&= moved !== undefined;
    return moved ?? word;
  });
  return isPlain ? shifted : undefined;
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
  const target = sheetName.toLowerCase();
  const isHome = home.toLowerCase() === target;
  const plain = isHome && isWhole(shift) ? shiftPlain(formula, shift) : undefined;
  return (
    plain ??
    replaceReferences(formula, (address, sheet = "") => {
      const isMeant = sheet === "" ? isHome : sheetNameOf(sheet).toLowerCase() === target;
      return `${sheet}${isMeant ? shiftedAddress(address, shift) : address}`;
    })
  );
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
