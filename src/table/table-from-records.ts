import { readPeriod } from "../core";
import type { Bilingual } from "../language";
import { filterRecords, type RecordFilter } from "./filter-records";
import { positionOf } from "./group-records";
import { recordDecimals } from "./record-decimals";
import type { Member, Records } from "./records";
import { sumRecords } from "./sum-records";
import type { Column, PrintedValue, Row, Table } from "./table";

/** What becomes of long data: keys of its dimensions and of one of its measures. */
export interface TableChoice {
  /** Dimensions whose members run down, the outermost first. */
  down: readonly string[];
  across: readonly string[];
  measure: string;
  filter?: RecordFilter;
}

/** What the records do not know of the table. */
export type TableFrame = Pick<Table, "id" | "title" | "notes" | "source">;

/**
 * A table of long data. Records that fall into one cell are added up; where there are none the cell stays blank. Rows and
 * columns are in the order of their dimensions' members.
 *
 * @throws CoreError `unknown-id` for a dimension or measure that the records do not have
 */
export function tableFromRecords(records: Records, choice: TableChoice, frame: TableFrame): Table {
  const { down, across, filter = {} } = choice;
  const place = positionOf(records.measures, choice.measure, "measure");
  const measure = records.measures[place] as Records["measures"][number];
  const summed = sumRecords(filterRecords(records, filter), [...down, ...across]);
  const values = summed.values[place] ?? new Float64Array();
  const decimals = recordDecimals(measure, records.values[place] ?? values);
  const rowLines = linesOf(summed, 0, down.length);
  const columnLines = linesOf(summed, down.length, down.length + across.length);
  const cells = rowLines.lines.map(() =>
    new Array<PrintedValue>(columnLines.lines.length).fill(""),
  );
  for (let record = 0; record < summed.size; record++) {
    const cellsOfRow = cells[rowLines.of[record] as number] as PrintedValue[];
    cellsOfRow[columnLines.of[record] as number] = printed(values[record] as number, decimals);
  }
  const { unit, baseYear, title: measured, key } = measure;
  return {
    ...frame,
    columns: columnsOf(columnLines.lines, { title: measured, key }).map((column) => ({
      ...column,
      unit,
      ...(baseYear !== undefined && { baseYear }),
      measure: key,
    })),
    rows: rowsOf(rowLines.lines, cells, measured),
  };
}

/** Members of the dimensions that run along one axis. */
type Line = readonly Member[];

/** The lines of an axis in order, and the line of each record. */
function linesOf(
  { dimensions, members, size }: Records,
  from: number,
  until: number,
): { lines: Line[]; of: Uint32Array } {
  const own = Array.from({ length: until - from }, (_, at) => from + at);
  const positionsOf = (record: number) => own.map((at) => members[at]?.[record] as number);
  const found = new Map<string, { positions: number[]; records: number[] }>();
  for (let record = 0; record < size; record++) {
    const positions = positionsOf(record);
    const key = positions.join();
    const line = found.get(key);
    if (line) line.records.push(record);
    else found.set(key, { positions, records: [record] });
  }
  const sorted = [...found.values()].sort((a, b) => compared(a.positions, b.positions));
  const of = new Uint32Array(size);
  sorted.forEach(({ records }, line) => {
    for (const record of records) of[record] = line;
  });
  const lines = sorted.map(({ positions }) =>
    own.flatMap((at, place) => dimensions[at]?.members[positions[place] as number] ?? []),
  );
  return { lines, of };
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
