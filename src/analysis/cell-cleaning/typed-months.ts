import { monthNumber, readPeriod, serialOfMonth } from "../../core";
import type { CellEdit, CleanableCells, Cleaning } from "./cell-edit";

/**
 * Months in words as dates of their first day: "Maret 2026", "Mar-26", "Jan'20". A month without a year takes the one that is
 * given; without one it is left alone.
 *
 * @param year for months that stand without a year, e.g. 2020
 */
export function typedMonths(cells: CleanableCells, year?: number): Cleaning {
  const edits: CellEdit[] = [];
  const left: Cleaning["left"] = [];
  cells.values.forEach((line, row) =>
    line.forEach((text, column) => {
      if (typeof text !== "string" || String(cells.formulas[row]?.[column]).startsWith("=")) return;
      const month = monthOf(text, year);
      if (month === "no-year") left.push({ row, column, text });
      else if (month) {
        const value = serialOfMonth(month);
        edits.push({ row, column, text, value, format: "mmm yyyy", isSure: true });
      }
    }),
  );
  return { edits, left };
}

/** `2020-03`; undefined for what is not a month. */
function monthOf(text: string, year: number | undefined): string | "no-year" | undefined {
  const number = monthNumber(text);
  if (number !== undefined) {
    return year === undefined ? "no-year" : `${year}-${String(number).padStart(2, "0")}`;
  }
  if (!/\p{L}/u.test(text)) return undefined;
  const period = readPeriod(text);
  return period?.length === 7 ? period : undefined;
}
