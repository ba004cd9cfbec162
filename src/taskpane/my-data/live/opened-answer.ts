import type {
  FileReading,
  OpenedFile,
  ReadingChoices,
  ReadTable,
  TableChoice,
} from "../../../reading";
import type { Table, TableSource } from "../../../table";

/** Header and title above the figures, labels left of them. */
const top = 2;
const left = 1;

/** Tables that need no reading, in the form of an opened file: they are reviewed, inserted and kept as tables of files are. */
export function openedTables(tables: readonly Table[]): OpenedFile {
  const shown = (choices: ReadingChoices) =>
    tables.map((table, grid) => readTable(table, grid, choices.tables?.[table.id] ?? {}));
  return {
    read: (choices) =>
      Promise.resolve({
        tables: shown(choices),
        leftOver: [],
        picturePages: [],
        isFixed: true,
        grids: tables.map(({ rows, columns }) => ({
          rows: rows.length + top,
          columns: columns.length + left,
        })),
      }),
    records: noRecords,
    table: noRecords,
    list: noRecords,
    sums: noRecords,
    cells: ({ grid, top: from, left: first, rows, columns }) => {
      const texts = tables[grid] ? cellsOf(tables[grid]) : [];
      const line = (row: number) =>
        Array.from({ length: columns }, (_, at) => texts[row]?.[first + at] ?? "");
      return Promise.resolve({
        sheet: undefined,
        page: undefined,
        texts: Array.from({ length: rows }, (_, at) => line(from + at)),
      });
    },
    close: () => undefined,
  };
}

/** Such tables are ready: none of them is offered as records. */
const noRecords = (): Promise<never> =>
  Promise.reject(new RangeError("a ready table has no records"));

const cellsOf = ({ title, columns, rows }: Table): string[][] => [
  [title.id],
  ["", ...columns.map((column) => column.title.id)],
  ...rows.map(({ label, values }) => [label, ...values]),
];

function readTable(table: Table, grid: number, choice: TableChoice): ReadTable {
  const rows = kept(table.rows.length, top, choice.skipRows);
  const columns = kept(table.columns.length, left, choice.skipColumns);
  const unit = choice.unit ?? choice.baseYear;
  const changed: Table = {
    ...table,
    ...(choice.title !== undefined && { title: { id: choice.title, en: choice.title } }),
    columns: columns.flatMap((at) => {
      const column = table.columns[at];
      if (!column) return [];
      if (unit === undefined) return [column];
      const { unit: code = column.unit, baseYear } = choice;
      return [{ ...column, unit: code, ...(baseYear !== undefined && { baseYear }) }];
    }),
    rows: rows.flatMap((at) => {
      const row = table.rows[at];
      return row ? [{ ...row, values: columns.map((column) => row.values[column] ?? "") }] : [];
    }),
  };
  const [first] = changed.columns;
  const area = {
    top: 0,
    left: 0,
    bottom: table.rows.length + top,
    right: table.columns.length + left,
  };
  const periods = changed.columns.flatMap(({ period }) => period ?? []).sort();
  return {
    id: table.id,
    table: changed,
    caption: "",
    period: choice.period ?? spanOf(periods),
    unit: first && { unit: first.unit, ...(first.baseYear && { baseYear: first.baseYear }) },
    grid,
    area,
    headerRows: [1],
    labelColumns: [0],
    blocks: [
      {
        row: 0,
        column: 0,
        grid,
        area,
        table: table.id,
        gridRows: rows.map((at) => at + top),
        gridColumns: columns.map((at) => at + left),
      },
    ],
    besides: [],
    doubts: [],
    tableDoubts: [],
    sureness: 1,
    isContinuation: false,
  };
}

const kept = (length: number, before: number, skipped: readonly number[] = []): number[] =>
  Array.from({ length }, (_, at) => at).filter((at) => !skipped.includes(at + before));

function spanOf(periods: readonly string[]): string | undefined {
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || first === last ? first : `${first}/${last}`;
}

/** An opened file whose tables say where they were asked for. */
export function withSource(file: OpenedFile, source: TableSource): OpenedFile {
  const named = (reading: FileReading): FileReading => ({
    ...reading,
    tables: reading.tables.map((found) => ({
      ...found,
      table: { ...found.table, source: { ...found.table.source, ...source } },
    })),
  });
  return { ...file, read: async (choices) => named(await file.read(choices)) };
}
