import { isOnlyPeriod } from "../../core";
import { isYear } from "./text-number";

export interface HeaderRows {
  /** Whether a number stands there, or what takes the place of one. */
  isFilled(row: number, column: number): boolean;
}

/** Tells the header rows of a selection from its rows of numbers. */
export function headerRows(
  cells: readonly (readonly unknown[])[],
  isFilled: HeaderRows["isFilled"],
) {
  const isBody = (index: number): boolean => {
    const row = cells[index] ?? [];
    const found = row.filter((value, column) => isFilled(index, column) && !isDash(value));
    const dashes = row.some((value, column) => isFilled(index, column) && isDash(value));
    if (found.length === 0) return dashes && row.some(isWord);
    return !found.every(isYear) && !isNumbering(row.map((value) => String(value).trim()));
  };
  return {
    /** First row of numbers from this one on. */
    bodyStart(from: number): number | undefined {
      const found = cells.slice(from).findIndex((_, index) => isBody(from + index));
      return found < 0 ? undefined : from + found;
    },
    /** Whether a row below the numbers heads others: it has words or periods over their columns, and no number of its own. */
    isHeaderOver(row: number, body: number): boolean {
      if (isBody(row)) return false;
      const heads = (cells[row] ?? []).filter(
        (value, column) =>
          (isWord(value) || isYear(value) || isOnlyPeriod(String(value))) &&
          cells.slice(body, row).some((_, index) => isFilled(body + index, column)),
      );
      return heads.length > 1 && cells.slice(row + 1).some((_, index) => isBody(row + 1 + index));
    },
  };
}

const isDash = (value: unknown): boolean =>
  typeof value === "string" && /^\s*[-\u2010-\u2015\u2212]\s*$/.test(value);

const isWord = (value: unknown): boolean => typeof value === "string" && /\p{L}{2}/u.test(value);

/** Numbers of the columns below a header, (1) (2) (3), which Excel reads as -1 -2 -3. */
export function isNumbering(row: readonly string[]): boolean {
  const filled = row.filter((text) => text !== "");
  return (
    filled.length > 1 &&
    filled.every((text) => /^\(?-?\d{1,3}\)?$/.test(text)) &&
    countOf(filled[0] as string) <= 2 &&
    filled.every(
      (text, index) => index === 0 || countOf(text) === countOf(filled[index - 1] ?? "") + 1,
    )
  );
}

/** @example countOf("(2)") // 2 */
export const countOf = (text: string): number => Math.abs(Number(text.replace(/[()\s]/g, "")));
