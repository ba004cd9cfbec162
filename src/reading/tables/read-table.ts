import type { DecimalMark } from "../../core";
import { type Bilingual, bothLanguages } from "../../language";
import type { Column, Row, Table, Unit } from "../../table";
import { cellText, numberPart } from "./cell-kind";
import { placeKey, type TableChoice } from "./choices";
import { keyedRows } from "./keyed-rows";
import type { RecordsOffer } from "./records-offer";
import { type RowLabel, rowLabels } from "./row-labels";
import { type Area } from "./sheet-grid";
import { tableColumns } from "./table-columns";
import { doubtOf, type ReadDoubt, type TableDoubt, tableDoubts } from "./table-doubts";
import type { TableLayout } from "./table-layout";
import { range } from "./range";
import { type ReadValue, TableNumbers } from "./table-numbers";
import type { TableBlock } from "./table-places";
import { titleParts } from "./table-titles";
import { textColumns, wordColumns } from "./word-columns";

/** A table as read, with what leads back to its file. */
export interface ReadTable {
  /** Stays the same when the file is read again with other choices for it. */
  id: string;
  table: Table;
  /** `Tabel 3`, where the file numbers its tables. */
  caption: string;
  period: string | undefined;
  unit: Unit | undefined;
  grid: number;
  area: Area;
  headerRows: number[];
  /** Columns of the grid that name the rows. */
  labelColumns: number[];
  /** Where its figures stand; one, unless the table goes on elsewhere. */
  blocks: TableBlock[];
  /** Texts behind the figures that say something about each row, such as a status or a name in another language. */
  besides: { title: string; texts: string[] }[];
  doubts: ReadDoubt[];
  tableDoubts: TableDoubt[];
  /** Share of the figures that are certain. */
  sureness: number;
  /** Its title or its place says that it goes on from another one. */
  isContinuation: boolean;
  /** Where it is a table of many dimensions, which can be read as records. */
  records?: RecordsOffer;
}

/** Where a table is in its file. */
export interface LayoutPlace {
  id: string;
  grid: number;
  file?: string | undefined;
  /** The decimal mark of the file's other tables, for a table that leaves it open. */
  likelyMark?: DecimalMark | undefined;
  /** Figures that can be read in several ways, as a reader settled them; by `placeKey`. */
  figures?: Readonly<Record<string, string>> | undefined;
}

/** Reads a table whose parts are known. */
export function readTable(
  layout: TableLayout,
  place: LayoutPlace,
  choice: TableChoice = {},
): ReadTable {
  const { grid, area, roles } = layout;
  const titles = titleParts(layout, choice);
  const columns = tableColumns(layout, titles);
  const valueColumns = range(area.left, area.right).filter(
    (column) => roles[column - area.left] === "value",
  );
  const labels = rowLabels(layout);
  const besides = textColumns(layout, layout.bodyRows);
  const words = wordColumns(layout, labels, besides);
  const numbers = tableNumbers(layout, labels, valueColumns, choice, place.likelyMark);
  const doubts: ReadDoubt[] = [];
  const rows = keyedRows(labels).map((row, at): Row => {
    const marks: Record<string, string> = {};
    const values = valueColumns.map((column, index) => {
      const line = (labels[at] as RowLabel).row;
      const cell = grid.own(line, column);
      if (!cell) return "";
      const settled = place.figures?.[placeKey({ grid: place.grid, row: line, column })];
      const read = settledValue(numbers.read(cell, grid, column), settled);
      if (read.doubt) doubts.push(doubtOf(read, cell, at, index));
      if (read.mark !== undefined) marks[columns[index]?.key ?? ""] = read.mark;
      return read.value;
    });
    return {
      ...row,
      values,
      ...(words.length > 1 && { words: words.map(({ texts }) => texts[at] ?? "") }),
      ...(Object.keys(marks).length > 0 && { marks }),
    };
  });
  const figures = rows.reduce(
    (count, { values }) => count + values.filter((value) => /\d/.test(value)).length,
    0,
  );
  const labelColumns = range(area.left, area.right).filter((column) =>
    ["label", "code", "number"].includes(roles[column - area.left] ?? ""),
  );
  return {
    id: place.id,
    table: {
      id: place.id,
      title: bothLanguages(titles.title),
      columns,
      rows,
      ...(words.length > 1 && { wordColumns: words.map(({ title }) => title) }),
      notes: notesOf(layout, besides),
      source: {
        ...(place.file !== undefined && { file: place.file }),
        ...(grid.grid.sheet !== undefined && { sheet: grid.grid.sheet }),
        ...(grid.grid.page !== undefined && { page: String(grid.grid.page) }),
      },
    },
    caption: titles.caption,
    period: titles.period ?? yearOf(columns),
    unit: titles.unit,
    grid: place.grid,
    area,
    headerRows: layout.headerRows,
    labelColumns,
    blocks: [
      {
        row: 0,
        column: 0,
        grid: place.grid,
        area,
        table: place.id,
        gridRows: labels.map(({ row }) => row),
        gridColumns: valueColumns,
        ...(layout.numberingRow !== undefined && { numberingRow: layout.numberingRow }),
      },
    ],
    besides: besides.filter(({ texts }) => new Set(texts).size > 1),
    doubts,
    tableDoubts: tableDoubts(layout, labelColumns.length, doubts),
    sureness: figures === 0 ? 0 : 1 - Math.min(1, doubts.length / figures),
    isContinuation: titles.isContinuation,
  };
}

/** The year of all columns, where they have one. */
function yearOf(columns: readonly Column[]): string | undefined {
  const years = new Set(columns.map(({ period }) => period?.slice(0, 4)));
  return years.size === 1 ? [...years][0] : undefined;
}

function tableNumbers(
  { grid }: TableLayout,
  labels: readonly RowLabel[],
  valueColumns: readonly number[],
  choice: TableChoice,
  likelyMark: DecimalMark | undefined,
): TableNumbers {
  const texts = new Map<number, string[]>();
  for (const { row } of labels) {
    for (const column of valueColumns) {
      const cell = grid.own(row, column);
      if (!cell || typeof cell.value === "number") continue;
      const kind = grid.kind(cell);
      if (kind !== "number" && kind !== "year") continue;
      const found = texts.get(column);
      const text = numberPart(cellText(cell));
      if (found) found.push(text);
      else texts.set(column, [text]);
    }
  }
  return new TableNumbers(texts, choice.decimalMark, likelyMark);
}

/** A figure as the reader settled it, where it is one of those that it can be. */
const settledValue = (read: ReadValue, settled: string | undefined): ReadValue =>
  settled !== undefined && read.readings?.includes(settled)
    ? { value: settled, ...(read.mark !== undefined && { mark: read.mark }) }
    : read;

function notesOf(
  { notes }: TableLayout,
  besides: readonly { title: string; texts: string[] }[],
): Bilingual[] {
  const lines = notes.map((cells) => cells.map(cellText).join(" "));
  // A column that says the same of every row is a note on the table.
  const same = besides
    .filter(({ texts }) => new Set(texts).size === 1 && texts[0] !== "")
    .map(({ title, texts }) => (title === "" ? (texts[0] ?? "") : `${title}: ${texts[0] ?? ""}`));
  return [...lines, ...same].map(bothLanguages);
}
