import { bothLanguages } from "../../language";
import { type Dimension, type Measure, type Records, totalsApart } from "../../table";
import type { CellFile, TextCell } from "../cells";
import { cellText } from "./cell-kind";
import type { ReadingChoices, TableChoice } from "./choices";
import type { DimensionDraft } from "./dimension-members";
import { type HeaderDimensions, measureKeys } from "./header-dimensions";
import { uniqueTexts } from "./table-columns";
import type { TitleParts } from "./table-titles";
import { layoutsOf } from "./table-layouts";
import type { RowDimensions } from "./row-dimensions";
import { slug } from "./slug";
import type { TableLayout } from "./table-layout";
import { TableNumbers } from "./table-numbers";
import { RecordStore } from "./record-store";
import { recordParts, type RecordParts } from "./record-parts";

/** Called with the share that is done. */
export type Progress = (share: number) => void;

/** A table of a file as records, with what leads back to its file. */
export interface TableRecords {
  records: Records;
  /** By record: the row of its grid. */
  rows: Uint32Array;
  /** By measure and record: the column of its grid. */
  columns: Uint32Array[];
  /** Cells with something else than a number, or with one that can be read in two ways. */
  unsure: { row: number; column: number; printed: string }[];
}

/**
 * A table of a file as records: a dimension for each level of its header and each label column, one number a record. What
 * is not printed is not a record.
 *
 * @param id of the table, as `readTables` gives it
 */
export function readRecords(
  file: CellFile,
  id: string,
  choices: ReadingChoices = {},
  progress: Progress = () => undefined,
): TableRecords | undefined {
  for (const { layouts } of layoutsOf(file, choices)) {
    const found = layouts.find((one) => one.id === id);
    if (found) return tableRecords(found.layout, choices.tables?.[id], progress);
  }
  return undefined;
}

function tableRecords(
  layout: TableLayout,
  choice: TableChoice | undefined,
  progress: Progress,
): TableRecords {
  const read = filledRecords(layout, recordParts(layout, choice), choice, progress);
  if (!read.isSplit) return read;
  const { proof } = totalsApart(read.records);
  // What is set in below a row need not add up to it.
  return proof.fails > proof.holds
    ? filledRecords(layout, recordParts(layout, choice, false), choice, progress)
    : read;
}

function filledRecords(
  layout: TableLayout,
  { titles, columns, header, down }: RecordParts,
  choice: TableChoice | undefined,
  progress: Progress,
): TableRecords & Pick<RowDimensions, "isSplit"> {
  const { grid, area } = layout;
  const numbers = new TableNumbers(textsOf(layout, down.rows, columns), choice?.decimalMark);
  const across = header.dimensions;
  const drafts = [...across, ...down.dimensions];
  const measures = measuresOf(header, titles);
  const cellOf = columnGroups(header, columns);
  const store = new RecordStore(drafts.length, measures.length);
  const unsure: TableRecords["unsure"] = [];
  const columnAt = new Int32Array(area.right).fill(-1);
  columns.forEach((column, at) => (columnAt[column] = at));
  const recordOf = new Int32Array(columns.length);
  down.rows.forEach((row, rowAt) => {
    if (rowAt % 256 === 0) progress(rowAt / down.rows.length);
    recordOf.fill(-1);
    for (const cell of grid.cellsOf(row, area)) {
      const at = cell.row === row ? (columnAt[cell.column] ?? -1) : -1;
      if (at < 0) continue;
      const group = cellOf[at] as number;
      let record = recordOf[group] as number;
      if (record < 0) {
        record = recordOf[group] = store.add(row);
        across.forEach(({ places }, index) => store.place(record, index, places[at] as number));
        down.dimensions.forEach(({ places }, index) =>
          store.place(record, across.length + index, places[rowAt] as number),
        );
      }
      const { value, isSure } = valueOf(cell, numbers, layout);
      store.set(record, header.measureOf[at] as number, value, cell.column);
      if (!isSure) unsure.push({ row, column: cell.column, printed: cellText(cell) });
    }
  });
  const filled = store.filled();
  return {
    records: { dimensions: dimensionsOf(drafts), measures, ...filled.records },
    rows: filled.rows,
    columns: filled.columns,
    unsure,
    isSplit: down.isSplit,
  };
}

/** By column of figures: the first column that differs from it in its measure only. */
function columnGroups(
  { dimensions, measures, measureOf }: HeaderDimensions,
  columns: readonly number[],
) {
  const groups = Uint32Array.from(columns, (_, at) => at);
  if (measures.length < 2) return groups;
  const first = new Map<string, number>();
  const taken = new Set<string>();
  columns.forEach((_, at) => {
    const key = dimensions.map(({ places }) => places[at]).join();
    // A measure that comes twice under one header stays apart.
    const own = `${key} ${measureOf[at]}`;
    if (taken.has(own)) return;
    taken.add(own);
    const known = first.get(key);
    if (known === undefined) first.set(key, at);
    else groups[at] = known;
  });
  return groups;
}

function dimensionsOf(drafts: readonly DimensionDraft[]): Dimension[] {
  const keys = uniqueTexts(
    drafts.map(({ title }, at) => slug(title?.id ?? "") || `dimension-${at + 1}`),
    "-",
  );
  return drafts.map(({ title, members, isTime }, at) => ({
    key: keys[at] as string,
    title: title ?? bothLanguages(keys[at] as string),
    members,
    ...(isTime && { isTime }),
  }));
}

/** What the figures are: what the header says of them, else the title of the table. */
function measuresOf({ measures }: HeaderDimensions, { title, unit }: TitleParts): Measure[] {
  const own =
    measures.length > 0 ? measures : [{ title: bothLanguages(title || "Nilai"), unit: "" }];
  const keys = own.length === 1 ? ["value"] : measureKeys(own.map((one) => one.title.id));
  return own.map((one, at) => ({
    ...(one.unit === "" && own.length === 1 && unit ? { ...one, ...unit } : one),
    key: keys[at] as string,
  }));
}

/** A dash is nil; what is marked as missing has no number. */
function valueOf(
  cell: TextCell,
  numbers: TableNumbers,
  { grid }: TableLayout,
): { value: number; isSure: boolean } {
  const kind = grid.kind(cell);
  if (typeof cell.value === "number" && kind !== "period")
    return { value: cell.value, isSure: true };
  if (kind === "dash") return { value: 0, isSure: true };
  if (kind === "gap") return { value: NaN, isSure: true };
  const { value, doubt } = numbers.read(cell, grid, cell.column);
  return { value: doubt === "no-number" ? NaN : Number(value), isSure: doubt === undefined };
}

function textsOf({ grid, area }: TableLayout, rows: readonly number[], columns: readonly number[]) {
  const wanted = new Set(columns);
  const texts = new Map<number, string[]>();
  for (const row of rows) {
    for (const cell of grid.cellsOf(row, area)) {
      if (cell.row !== row || typeof cell.value === "number" || !wanted.has(cell.column)) continue;
      if (grid.kind(cell) !== "number" && grid.kind(cell) !== "year") continue;
      const found = texts.get(cell.column);
      if (found) found.push(cellText(cell));
      else texts.set(cell.column, [cellText(cell)]);
    }
  }
  return texts;
}
