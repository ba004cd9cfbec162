import { dateOfSerial } from "../../core";
import { isDateFormat } from "../../table";
import type { CellGrid, TextCell } from "../cells";

/** Excel's number of 1 January 1990 and of 31 December 2099: what is outside is hardly a date of a table. */
const dates = { first: 32_874, last: 73_050 } as const;

/** The grid with dates where a row of numbers can only be the first days of months, which lost their format. */
export function withDatedRows(grid: CellGrid): CellGrid {
  const rows = new Map<number, TextCell[]>();
  for (const cell of grid.cells) {
    if (typeof cell.value !== "number") continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const dated = new Set([...rows.values()].filter(areMonths).flat());
  if (dated.size === 0) return grid;
  const cells = grid.cells.map((cell) =>
    dated.has(cell) ? { ...cell, format: "mmm yyyy" } : cell,
  );
  return { ...grid, cells };
}

/** First days of months, each as many months after the one before. */
function areMonths(cells: readonly TextCell[]): boolean {
  const months = cells.map(monthOf);
  const [first = NaN, second = NaN] = months;
  const step = second - first;
  return (
    [1, 3, 6, 12].includes(Math.abs(step)) &&
    months.every((month, at) => month === first + at * step)
  );
}

/** Months since the year 0 of the first day of one; NaN for other numbers. */
function monthOf({ value, format = "General" }: TextCell): number {
  const serial = Number(value);
  if (isDateFormat(format) || !Number.isInteger(serial)) return NaN;
  if (serial < dates.first || serial > dates.last) return NaN;
  const [year, month, day] = dateOfSerial(serial).split("-").map(Number);
  return day === 1 ? (year ?? NaN) * 12 + (month ?? NaN) : NaN;
}
