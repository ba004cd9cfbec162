import { readPeriod } from "../core";
import type { Bilingual } from "../language";
import { filterRecords } from "./filter-records";
import { groupRecords, positionOf } from "./group-records";
import { recordDecimals } from "./record-decimals";
import type { Measure, Member, Records } from "./records";
import type { TableChoice } from "./records-choice";
import { sumRecords } from "./sum-records";
import type { Column, PrintedValue, Row, Table } from "./table";

/** What the records do not know of the table. */
export type TableFrame = Pick<Table, "id" | "title" | "notes" | "source">;

/** The first rows and columns of a table. */
export interface TableWindow {
  rows: number;
  columns: number;
}

/**
 * A table of long data. Records that fall into one cell are added up; where there are none the cell stays blank. Rows and
 * columns are in the order of their dimensions' members.
 *
 * @param window rows and columns that are wanted; all when left out
 * @throws CoreError `unknown-id` for a dimension or measure that the records do not have
 */
export function tableFromRecords(
  records: Records,
  choice: TableChoice,
  frame: TableFrame,
  window: TableWindow = { rows: Infinity, columns: Infinity },
): Table {
  const place = positionOf(records.measures, choice.measure, "measure");
  const measure = records.measures[place] as Measure;
  const { summed, rows, columns } = linesOfChoice(records, choice);
  const values = summed.values[place] ?? new Float64Array();
  const decimals = recordDecimals(measure, records.values[place] ?? values);
  const rowLines = rows.lines.slice(0, window.rows);
  const columnLines = columns.lines.slice(0, window.columns);
  const cells = rowLines.map(() => new Array<PrintedValue>(columnLines.length).fill(""));
  for (let record = 0; record < summed.size; record++) {
    const row = cells[rows.of[record] as number];
    const column = columns.of[record] as number;
    if (row && column < columnLines.length)
      row[column] = printed(values[record] as number, decimals);
  }
  const { unit, baseYear, title: measured, key } = measure;
  return {
    ...frame,
    columns: columnsOf(columnLines, { title: measured, key }).map((column) => ({
      ...column,
      unit,
      ...(baseYear !== undefined && { baseYear }),
      measure: key,
    })),
    rows: rowsOf(rowLines, cells, measured),
  };
}

/** How many rows and columns a choice makes. */
export function tableSize(
  records: Records,
  { down, across, filter = {} }: TableChoice,
): TableWindow {
  const filtered = filterRecords(records, filter);
  const sizeOf = (keys: readonly string[]) =>
    groupRecords(
      filtered,
      keys.map((key) => positionOf(records.dimensions, key, "dimension")),
    ).size;
  return { rows: sizeOf(down), columns: sizeOf(across) };
}

/** Members of the dimensions that run along one axis. */
type Line = readonly Member[];

interface Lines {
  lines: Line[];
  /** By record: its line. */
  of: Uint32Array;
}

/** The records that are left of a choice, and the rows and columns that they are in. */
function linesOfChoice(
  records: Records,
  { down, across, filter = {} }: TableChoice,
): { summed: Records; rows: Lines; columns: Lines } {
  const summed = sumRecords(filterRecords(records, filter), [...down, ...across]);
  return {
    summed,
    rows: linesOf(summed, 0, down.length),
    columns: linesOf(summed, down.length, down.length + across.length),
  };
}

/** The lines of an axis in order, and the line of each record. */
function linesOf(records: Records, from: number, until: number): Lines {
  const { dimensions, members } = records;
  const own = Array.from({ length: until - from }, (_, at) => from + at);
  const groups = groupRecords(records, own);
  const positions = Array.from(groups.first, (record) =>
    own.map((at) => members[at]?.[record] as number),
  );
  const sorted = positions
    .map((_, group) => group)
    .sort((a, b) => compared(positions[a] as number[], positions[b] as number[]));
  const lineOf = new Uint32Array(groups.size);
  sorted.forEach((group, line) => (lineOf[group] = line));
  return {
    lines: sorted.map((group) =>
      own.flatMap(
        (at, place) => dimensions[at]?.members[positions[group]?.[place] as number] ?? [],
      ),
    ),
    of: groups.of.map((group) => lineOf[group] as number),
  };
}

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((position, place) => position !== other[place]);
  return at < 0 ? 0 : (one[at] as number) - (other[at] as number);
}

function printed(value: number, decimals: number): PrintedValue {
  if (Number.isNaN(value)) return "";
  return value.toFixed(decimals).replace(/^-(?=[0.]+$)/, "");
}

/** Without a year a number is a code and no day counted as Excel does. */
const yearIn = /(^|\D)(19|20)\d\d(\D|$)/;

const keyOf = (line: Line): string => line.map(({ key }) => key).join(".");

const titleOf = (line: Line, separator: string): Bilingual => ({
  id: line.map(({ label }) => label.id).join(separator),
  en: line.map(({ label }) => label.en).join(separator),
});

function columnsOf(
  lines: readonly Line[],
  whole: Pick<Column, "key" | "title">,
): Omit<Column, "unit">[] {
  const keys = unique(lines.map((line) => keyOf(line) || whole.key));
  const titles = lines.map((line) => (line.length > 0 ? titleOf(line, " ") : whole.title));
  const [inIndonesian, inEnglish] = [
    unique(titles.map(({ id }) => id)),
    unique(titles.map(({ en }) => en)),
  ];
  return titles.map(({ id }, at) => {
    const period = yearIn.test(id) ? readPeriod(id) : undefined;
    return {
      key: keys[at] ?? "",
      title: { id: inIndonesian[at] ?? "", en: inEnglish[at] ?? "" },
      ...(period !== undefined && { period }),
    };
  });
}

function rowsOf(lines: readonly Line[], cells: readonly PrintedValue[][], whole: Bilingual): Row[] {
  const keys = unique(lines.map((line, at) => keyOf(line) || `row-${at + 1}`));
  const places = new Map(lines.map((line, at) => [keyOf(line), at]));
  return lines.map((line, at) => {
    const last = line.at(-1);
    const above = last?.parent && keyOf([...line.slice(0, -1), { ...last, key: last.parent }]);
    const parent = above === undefined ? undefined : places.get(above);
    return {
      key: keys[at] ?? "",
      code: last && isCode(last) ? last.key : "",
      parent: parent === undefined || parent === at ? "" : (keys[parent] ?? ""),
      label: line.length > 0 ? titleOf(line, ", ").id : whole.id,
      values: cells[at] ?? [],
    };
  });
}

/** A key of digits is a code, unless it is all that the member is called. */
const isCode = ({ key, label }: Member): boolean => /^\d+$/.test(key) && label.id !== key;

/** Texts of which no two are alike: a second one is numbered. */
function unique(texts: readonly string[]): string[] {
  const taken = new Set<string>(texts);
  const seen = new Set<string>();
  return texts.map((text) => {
    let own = text;
    if (seen.has(text)) {
      for (let count = 2; taken.has(own); count++) own = `${text} (${count})`;
      taken.add(own);
    }
    seen.add(text);
    return own;
  });
}
