import { isOnlyPeriod } from "../../core";
import type { TextCell } from "../cells";
import { cellText } from "./cell-kind";
import { isSequence } from "./row-nature";
import type { Area, SheetGrid } from "./sheet-grid";

/**
 * What a column of a table is for: `number` counts the rows, `code` and `label` name them, `value` holds figures, `text` says
 * something about each row behind its figures, `blank` is empty.
 */
export type ColumnRole = "number" | "code" | "label" | "value" | "text" | "blank";

interface ColumnCount {
  numbers: number;
  years: number;
  periods: number;
  words: number;
  missing: number;
  /** Digits with zeros before them. */
  codes: number;
  /** Whole numbers without any mark; undefined once another number was seen. */
  integers: number[] | undefined;
}

const numbering = /^(no|nomor|nomer|number|urutan|peringkat|ranking|rank)\.?( urut)?$/i;
const coding = /^(kode|code|hs|kbli|sitc|id)\b/i;
const dating = /\b(tahun|thn|year|bulan|month|periode|period|tanggal|date|triwulan|quarter)\b/i;

/**
 * Roles of an area's columns by what is in the rows of its body.
 *
 * @param titles header of each column, from the area's left
 */
export function columnRoles(
  grid: SheetGrid,
  area: Area,
  bodyRows: readonly number[],
  titles: readonly string[],
): ColumnRole[] {
  const counts = countColumns(grid, area, bodyRows);
  const first = counts.map((count, at) => roleByItself(count, titles[at] ?? ""));
  const words = first.indexOf("label");
  const roles = first.map((role, at): ColumnRole => {
    if (role !== "value") return role;
    const count = counts[at] as ColumnCount;
    if (isDateColumn(count, at, first, titles[at] ?? "")) return "label";
    if (isMonthColumn(count, titles[at] ?? "")) return "label";
    if (at < words && words - at <= 2) return roleBeforeLabels(count) ?? role;
    return role;
  });
  const isEmpty = (at: number) => isEmptyColumn(counts[at] as ColumnCount);
  const firstValue = roles.findIndex((role, at) => role === "value" && !isEmpty(at));
  return roles.map((role, at) => {
    // Names of the header's levels are in an empty column before the figures.
    if (at < firstValue && isEmpty(at) && !isOnlyPeriod(titles[at] ?? "")) return "blank";
    const isBehind = firstValue >= 0 && at > firstValue && role !== "value" && role !== "blank";
    // The date of a row may be after its figures.
    return isBehind && !isMostlyDates(counts[at] as ColumnCount) ? "text" : role;
  });
}

function countColumns(grid: SheetGrid, area: Area, bodyRows: readonly number[]): ColumnCount[] {
  const counts = Array.from({ length: area.right - area.left }, (): ColumnCount => ({
    numbers: 0,
    years: 0,
    periods: 0,
    words: 0,
    missing: 0,
    codes: 0,
    integers: [],
  }));
  const bracketed = counts.map((): TextCell[] => []);
  for (const row of bodyRows) {
    for (const cell of grid.cellsOf(row, area)) {
      const count = counts[cell.column - area.left];
      if (!count) continue;
      const kind = grid.kind(cell);
      if (kind === "number") count.numbers++;
      else if (kind === "year") count.years++;
      else if (kind === "period") count.periods++;
      else if (kind === "dash" || kind === "gap") count.missing++;
      else if (kind === "numbering") bracketed[cell.column - area.left]?.push(cell);
      else {
        count.words++;
        if (/^0\d+$/.test(cellText(cell))) count.codes++;
      }
      if (kind === "number" || kind === "year") {
        const integer = integerOf(cell);
        if (integer === undefined) count.integers = undefined;
        else count.integers?.push(integer);
      }
    }
  }
  bracketed.forEach((cells, at) => {
    const count = counts[at];
    // (1) (2) (3) down a column number its rows; other numbers in brackets are losses.
    if (count) count[isSequence(cells, 2) ? "words" : "numbers"] += cells.length;
    if (count && cells.length > 0) count.integers = undefined;
  });
  return counts;
}

/** A whole number without any mark, as codes and running numbers are. */
function integerOf({ value }: TextCell): number | undefined {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : undefined;
  const text = value.trim().replace(/[.)]$/, "");
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

const isEmptyColumn = ({ numbers, years, periods, words, missing }: ColumnCount): boolean =>
  numbers + years + periods + words + missing === 0;

function roleByItself(count: ColumnCount, title: string): ColumnRole {
  const { numbers, years, periods, words, missing, integers } = count;
  const figures = numbers + years;
  if (isEmptyColumn(count)) return title === "" ? "blank" : "value";
  const header = title.trim();
  if (count.codes > 0 && count.codes === words && integers && periods + missing === 0)
    return "code";
  if (figures + missing === 0) return "label";
  if (words + periods === 0) {
    if (figures === 0) return "value";
    if (integers && numbering.test(header) && isRunning(integers)) return "number";
    if (integers && coding.test(header)) return "code";
    return "value";
  }
  if (integers && numbering.test(header) && periods === 0) return "number";
  return words + periods > figures + missing ? "label" : "value";
}

/** Whole numbers before the words: running numbers, codes of areas or goods. */
function roleBeforeLabels({
  integers,
  numbers,
  years,
  words,
}: ColumnCount): ColumnRole | undefined {
  if (!integers || words > 0 || integers.length < 1) return undefined;
  if (isRunning(integers)) return "number";
  return new Set(integers).size === integers.length && numbers + years > 1 ? "code" : undefined;
}

/** 1, 2, 3, which may begin again. */
function isRunning(integers: readonly number[]): boolean {
  const [first = 9] = integers;
  const isNext = (number: number, at: number) => number === (integers[at - 1] ?? first - 1) + 1;
  return first <= 1 && integers.every((number, at) => isNext(number, at) || number === 1);
}

/** Years that name the rows: under a header that says so, or one after the other at the left. */
function isDateColumn(
  count: ColumnCount,
  at: number,
  roles: readonly ColumnRole[],
  title: string,
): boolean {
  const { numbers, years, words, periods, missing, integers } = count;
  if (years === 0 || numbers + missing > 0) return false;
  if (dating.test(title) && !/%|perubahan|pertumbuhan/i.test(title)) return true;
  if (words + periods > 0 || !integers || integers.length < 2 || isOnlyPeriod(title)) return false;
  const isAtLeft = roles.slice(0, at).every((role) => role !== "value");
  const steps = integers.slice(1).map((year, index) => year - (integers[index] as number));
  const isSorted = steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
  return (
    isAtLeft &&
    isSorted &&
    steps.every((step) => Math.abs(step) <= 10) &&
    steps.some((step) => step !== 0)
  );
}

/** Months as numbers, under a header that says so. */
const isMonthColumn = ({ integers, missing }: ColumnCount, title: string): boolean =>
  /^(?:(?:kode|no\.?|nomor) )?(?:bulan|bln|months?)$/i.test(title.trim()) &&
  missing === 0 &&
  integers !== undefined &&
  integers.every((month) => month >= 1 && month <= 12);

const isMostlyDates = ({ years, periods, numbers, words }: ColumnCount): boolean =>
  (years + periods) * 2 > numbers + words + years + periods && words === 0;
