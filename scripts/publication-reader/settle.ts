import { readPrintedNumber, sum, type NumberReading } from "../../src/core";
import type { KeyedTable } from "./assemble";
import { isDash } from "./lines";

/** What decided how a number is read. */
export type Evidence = "only-reading" | "convention" | "column-total";

/** A cell whose reading is decided. */
export interface SettledCell {
  printed: string;
  /** Canonical number, `-` for nil, empty for nothing. */
  value: string;
  /** Absent for cells without a number. */
  evidence?: Evidence;
  /** Printed in another way than the publication's own rule. */
  odd: boolean;
}

/** The publication's own reading stands where it is this much nearer (in powers of ten) to the row's other figures. */
const CLEAR_LEAD = 1.5;
/** So many cells may be read against what the row suggests for a column to add up; more would fit any total. */
const MOST_EXCEPTIONS = 3;

/**
 * Decides how the numbers of a table are to be read. The publication's own marks come first. Where the column then does
 * not add up to its total, ambiguous numbers are read as the other columns of their row suggest, and this is kept only
 * when the column then adds up.
 *
 * @param table a table with its profile
 * @param decimalMark the publication's own mark before decimals
 * @returns the cells, row by row
 */
export function settleTable(table: KeyedTable, decimalMark: "," | "."): SettledCell[][] {
  const grid = table.rows.map((row) => row.values.map((text) => openCell(text, decimalMark)));
  for (let column = 0; column < table.profile.columns.length; column++) {
    settleColumn(table, grid, column);
  }
  return grid.map((cells) =>
    cells.map(({ printed, value, evidence, odd, taken }) => ({
      printed,
      value,
      evidence,
      odd: odd || taken > 0,
    })),
  );
}

interface OpenCell extends SettledCell {
  readings: NumberReading[];
  /** Index of the reading that is taken. */
  taken: number;
}

function openCell(printed: string, decimalMark: "," | "."): OpenCell {
  const group = decimalMark === "," ? "\\." : ",";
  const own = new RegExp(
    `^-?(\\d+|\\d{1,3}((${group}|[ \\u00a0])\\d{3})+)(\\${decimalMark}\\d+)?$`,
  );
  const readings = preferOwn(readPrintedNumber(printed), printed, decimalMark);
  const odd = readings.length > 0 && !own.test(printed);
  if (readings.length === 0) {
    const value = isDash(printed) ? "-" : "";
    if (value === "" && printed !== "") throw new Error(`cannot read the cell "${printed}"`);
    return { printed, value, odd, readings, taken: 0 };
  }
  const evidence = readings.length === 1 ? "only-reading" : "convention";
  return { printed, value: (readings[0] as NumberReading).text, evidence, odd, readings, taken: 0 };
}

/** The reading by the publication's own marks comes first: `4.222` is 4222 where the comma marks decimals. */
function preferOwn(
  readings: NumberReading[],
  printed: string,
  decimalMark: "," | ".",
): NumberReading[] {
  const marks = printed.replace(/[^.,]/g, "");
  const decimal = marks.endsWith(decimalMark);
  const rank = (reading: NumberReading): number =>
    (reading.regular ? 0 : 2) + (reading.text.includes(".") === decimal ? 0 : 1);
  return [...readings].sort((a, b) => rank(a) - rank(b));
}

/** Every row of a column that is the sum of others: the total, and rows with rows below them. */
function settleColumn(table: KeyedTable, grid: OpenCell[][], column: number): void {
  const { rows, profile } = table;
  const { total } = profile.rows;
  if (total === undefined) return;
  rows.forEach((whole, index) => {
    const cell = grid[index]?.[column];
    const parts = rows.flatMap((row, part) => {
      const belongs =
        whole.key === total ? row.parent === "" && row !== whole : row.parent === whole.key;
      const found = (grid[part] as OpenCell[])[column] as OpenCell;
      return belongs && found.readings.length > 0 ? [{ cell: found, index: part }] : [];
    });
    if (cell && cell.readings.length > 0 && parts.length > 0) {
      settleSum(cell, parts, ({ cell, index }) => lean(cell, grid, table, index, column));
    }
  });
}

interface Part {
  cell: OpenCell;
  /** Row of the table. */
  index: number;
}

function settleSum(whole: OpenCell, parts: readonly Part[], leanOf: (part: Part) => number): void {
  const tolerance = halfUnit(whole) + sum(parts.map(({ cell }) => halfUnit(cell)));
  const addsUp = (): boolean =>
    Math.abs(sum(parts.map(({ cell }) => takenValue(cell))) - takenValue(whole)) <= tolerance;
  const open = parts.filter(({ cell }) => cell.readings.length > 1);
  if (!addsUp()) {
    const leaning = open.map((part) => ({ cell: part.cell, by: leanOf(part) }));
    for (const { cell, by } of leaning) if (by > 0) take(cell, 1);
    const unsure = leaning.filter(({ by }) => by > -CLEAR_LEAD).map(({ cell }) => cell);
    if (!fewestFlips(unsure, addsUp)) {
      for (const { cell } of leaning) take(cell, 0);
      return;
    }
  }
  for (const { cell } of [...open, { cell: whole }]) {
    if (cell.readings.length > 1) cell.evidence = "column-total";
  }
}

/** Flips as few cells as possible so that the test holds; leaves them as they were when it cannot. */
function fewestFlips(cells: readonly OpenCell[], holds: () => boolean): boolean {
  const flips = (count: number, from: number): boolean => {
    if (count === 0) return holds();
    for (let i = from; i <= cells.length - count; i++) {
      const cell = cells[i] as OpenCell;
      take(cell, 1 - cell.taken);
      if (flips(count - 1, i + 1)) return true;
      take(cell, 1 - cell.taken);
    }
    return false;
  };
  for (let count = 0; count <= MOST_EXCEPTIONS; count++) if (flips(count, 0)) return true;
  return false;
}

/** How many powers of ten the second reading is nearer than the first to the row's figures of the same unit. */
function lean(
  cell: OpenCell,
  grid: readonly OpenCell[][],
  table: KeyedTable,
  row: number,
  column: number,
): number {
  const { columns } = table.profile;
  const others = (grid[row] as OpenCell[]).filter(
    (other, index) =>
      index !== column && columns[index]?.unit === columns[column]?.unit && takenValue(other) > 0,
  );
  if (others.length === 0) return 0;
  const usual = sum(others.map((other) => Math.log10(takenValue(other)))) / others.length;
  const [first = 0, second = 0] = cell.readings.map(({ value }) =>
    Math.abs(Math.log10(value) - usual),
  );
  return first - second;
}

function take(cell: OpenCell, reading: number): void {
  cell.taken = reading;
  cell.value = (cell.readings[reading] as NumberReading).text;
}

const takenValue = (cell: OpenCell): number => cell.readings[cell.taken]?.value ?? 0;

const halfUnit = (cell: OpenCell): number => 0.5 / 10 ** (cell.value.split(".")[1] ?? "").length;
