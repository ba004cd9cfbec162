import type { Dimension, Table } from "../../table";
import type { ReadingChoices, ReadTable, RecordsOffer, TableChoice } from "../tables";
import type { OpenedFile, ReadyTable } from "./desk";
import { HeldRecords } from "./held-records";

/** Header and title above the figures, labels left of them. */
const top = 2;
const left = 1;

/** Tables that need no reading, in the form of an opened file: they are reviewed, inserted and kept as tables of files are. */
export function openedTables(ready: readonly ReadyTable[]): OpenedFile {
  const tables = ready.map(({ table }) => table);
  const held = new Map<string, HeldRecords>();
  const recordsOf = async (id: string): Promise<HeldRecords> => {
    const records = ready.find((_, grid) => idOf(grid) === id)?.records;
    if (!records) throw new RangeError(`openedTables requires records of ${id}`);
    const known = held.get(id) ?? new HeldRecords({ records, unsure: [] });
    held.set(id, known);
    return known;
  };
  const shown = (choices: ReadingChoices) =>
    ready.map((one, grid) => readTable(one, grid, choices.tables?.[idOf(grid)] ?? {}));
  return {
    read: async (choices) => ({
      tables: shown(choices),
      leftOver: [],
      picturePages: [],
      isFixed: true,
      grids: tables.map(({ rows, columns }) => ({
        rows: rows.length + top,
        columns: columns.length + left,
      })),
    }),
    records: async ({ table }) => (await recordsOf(table)).summary(),
    table: async ({ table }, work) => (await recordsOf(table)).table(work),
    list: async ({ table }, filter, most) => (await recordsOf(table)).list(filter, most),
    sums: async ({ table }, filter, keep) => (await recordsOf(table)).sums(filter, keep),
    cells: async ({ grid, top: from, left: first, rows, columns }) => {
      const texts = tables[grid] ? cellsOf(tables[grid]) : [];
      const line = (row: number) =>
        Array.from({ length: columns }, (_, at) => texts[row]?.[first + at] ?? "");
      return {
        sheet: undefined,
        page: undefined,
        lines: undefined,
        texts: Array.from({ length: rows }, (_, at) => line(from + at)),
      };
    },
    picture: () => Promise.resolve(undefined),
    close: () => undefined,
  };
}

/** As the first table of a sheet has it, so that a recipe finds the table again. */
const idOf = (grid: number): string => `${grid}-0-0`;

const cellsOf = ({ title, columns, rows }: Table): string[][] => [
  [title.id],
  ["", ...columns.map((column) => column.title.id)],
  ...rows.map(({ label, values }) => [label, ...values]),
];

/** A long list is offered as records; a table that a person can read is offered as it is, too. */
function offerOf({ table, records }: ReadyTable): RecordsOffer | undefined {
  if (!records) return undefined;
  const members = ({ title, members }: Dimension) => ({ title, members: members.length });
  return {
    rows: records.size,
    columns: records.dimensions.length + records.measures.length,
    size: records.size,
    dimensions: records.dimensions.map(members),
    isLarge: table.rows.length === 0,
  };
}

function readTable(ready: ReadyTable, grid: number, choice: TableChoice): ReadTable {
  const { table } = ready;
  const [id, records] = [idOf(grid), offerOf(ready)];
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
    id,
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
        table: id,
        gridRows: rows.map((at) => at + top),
        gridColumns: columns.map((at) => at + left),
      },
    ],
    besides: [],
    doubts: [],
    tableDoubts: [],
    sureness: 1,
    isContinuation: false,
    ...(records && { records }),
  };
}

const kept = (length: number, before: number, skipped: readonly number[] = []): number[] =>
  Array.from({ length }, (_, at) => at).filter((at) => !skipped.includes(at + before));

function spanOf(periods: readonly string[]): string | undefined {
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || first === last ? first : `${first}/${last}`;
}
