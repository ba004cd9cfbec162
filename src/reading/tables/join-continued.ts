import { range } from "./range";
import type { ReadingChoices } from "./choices";
import type { ReadTable } from "./read-table";
import type { Row } from "../../table";

/** Joins the parts of tables that go on on another page, below a repeated header, or where the reader says so. */
export function joinContinued(tables: readonly ReadTable[], choices: ReadingChoices): ReadTable[] {
  const apart = new Set(choices.apart);
  const joined: ReadTable[] = [];
  for (const table of tables) {
    const group = choices.joined?.find((ids) => ids.includes(table.id));
    const before = joined.findIndex((other) =>
      group
        ? group[0] !== table.id && other.id === group[0]
        : !apart.has(table.id) && goesOnFrom(table, other),
    );
    const first = joined[before];
    const whole = first && (joinRows(first, table) ?? joinColumns(first, table));
    // Records are read of one place of a file.
    if (whole) joined[before] = withoutRecords(whole);
    else joined.push(table);
  }
  return withDoubledCaptions(joined);
}

const withoutRecords = ({ records: _, ...table }: ReadTable): ReadTable => table;

function goesOnFrom(table: ReadTable, other: ReadTable): boolean {
  const isSameCaption =
    table.caption !== "" && table.caption.toLowerCase() === other.caption.toLowerCase();
  if (table.isContinuation) {
    return table.caption === "" || other.caption === ""
      ? hasSameHeader(table, other)
      : isSameCaption;
  }
  // A header that is repeated without a title of its own.
  const isUntitled =
    table.caption === "" && table.table.title.id === "" && table.headerRows.length > 0;
  return (
    isUntitled &&
    table.grid === other.grid &&
    hasSameHeader(table, other) &&
    !hasSameRows(table, other)
  );
}

const hasSameHeader = (a: ReadTable, b: ReadTable): boolean =>
  a.table.columns.length === b.table.columns.length &&
  a.table.columns.every(({ title }, at) => title.id === b.table.columns[at]?.title.id);

const hasSameRows = (a: ReadTable, b: ReadTable): boolean =>
  a.table.rows.length === b.table.rows.length &&
  a.table.rows.every(({ label }, at) => label === b.table.rows[at]?.label);

/** Rows below rows; undefined where the columns differ. */
function joinRows(first: ReadTable, next: ReadTable): ReadTable | undefined {
  if (first.table.columns.length !== next.table.columns.length || hasSameRows(first, next))
    return undefined;
  const taken = new Set(first.table.rows.map(({ key }) => key));
  const renamed = new Map<string, string>();
  const keys = next.table.columns.map(
    ({ key }, at) => [key, first.table.columns[at]?.key ?? key] as const,
  );
  const rows = next.table.rows.map((row): Row => {
    let key = row.key;
    for (let count = 2; taken.has(key); count++) key = `${row.key}-${count}`;
    taken.add(key);
    renamed.set(row.key, key);
    const marks = keys.flatMap(([from, to]) =>
      row.marks?.[from] === undefined ? [] : [[to, row.marks[from]] as const],
    );
    return {
      ...row,
      key,
      parent: renamed.get(row.parent) ?? row.parent,
      ...(row.marks && { marks: Object.fromEntries(marks) as Record<string, string> }),
    };
  });
  const shift = first.table.rows.length;
  return {
    ...first,
    table: {
      ...first.table,
      rows: [...first.table.rows, ...rows],
      notes: [...first.table.notes, ...next.table.notes],
    },
    blocks: [
      ...first.blocks,
      ...next.blocks.map((block) => ({ ...block, row: block.row + shift })),
    ],
    doubts: [
      ...first.doubts,
      ...next.doubts.map((doubt) => ({ ...doubt, row: doubt.row + shift })),
    ],
    besides: first.besides.map((beside, at) => ({
      ...beside,
      texts: [...beside.texts, ...(next.besides[at]?.texts ?? rows.map(() => ""))],
    })),
    tableDoubts: [...new Set([...first.tableDoubts, ...next.tableDoubts])],
    sureness: meanSureness(first, next),
  };
}

/** Columns beside columns, where the rows are the same: July to December beside January to June. */
function joinColumns(first: ReadTable, next: ReadTable): ReadTable | undefined {
  if (!hasSameRows(first, next) || hasSameHeader(first, next)) return undefined;
  const shift = first.table.columns.length;
  const taken = new Set(first.table.columns.map(({ key }) => key));
  const titles = new Set(first.table.columns.map(({ title }) => title.id));
  const columns = next.table.columns.map((column) => {
    let { key } = column;
    let title = column.title.id;
    for (let count = 2; taken.has(key); count++) key = `${column.key}-${count}`;
    for (let count = 2; titles.has(title); count++) title = `${column.title.id} ${count}`;
    taken.add(key);
    titles.add(title);
    return { ...column, key, title: { id: title, en: title } };
  });
  const rows = first.table.rows.map((row, at): Row => {
    const other = next.table.rows[at] as Row;
    const marks = { ...row.marks };
    next.table.columns.forEach(({ key }, index) => {
      const mark = other.marks?.[key];
      if (mark !== undefined) marks[columns[index]?.key ?? key] = mark;
    });
    return {
      ...row,
      values: [...row.values, ...other.values],
      ...(Object.keys(marks).length > 0 && { marks }),
    };
  });
  return {
    ...first,
    table: {
      ...first.table,
      columns: [...first.table.columns, ...columns],
      rows,
      notes: [...first.table.notes, ...next.table.notes],
    },
    blocks: [
      ...first.blocks,
      ...next.blocks.map((block) => ({ ...block, column: block.column + shift })),
    ],
    doubts: [
      ...first.doubts,
      ...next.doubts.map((doubt) => ({ ...doubt, column: doubt.column + shift })),
    ],
    tableDoubts: [...new Set([...first.tableDoubts, ...next.tableDoubts])],
    sureness: meanSureness(first, next),
  };
}

function meanSureness(a: ReadTable, b: ReadTable): number {
  const sizes = [a, b].map(({ table }) => table.rows.length * table.columns.length);
  const all = (sizes[0] ?? 0) + (sizes[1] ?? 0);
  return all === 0 ? 0 : (a.sureness * (sizes[0] ?? 0) + b.sureness * (sizes[1] ?? 0)) / all;
}

/** A title that two tables of other columns wear is wrong for one of them. */
function withDoubledCaptions(tables: readonly ReadTable[]): ReadTable[] {
  return tables.map((table, at) => {
    const title = table.table.title.id.toLowerCase();
    const isDoubled =
      title !== "" &&
      table.caption !== "" &&
      range(0, at).some((before) => {
        const other = tables[before] as ReadTable;
        return (
          other.caption !== "" &&
          other.table.title.id.toLowerCase() === title &&
          !hasSameHeader(other, table)
        );
      });
    return isDoubled
      ? { ...table, tableDoubts: [...table.tableDoubts, "doubled-caption" as const] }
      : table;
  });
}
