import { percentChange, sum } from "../core";
import {
  bookGroup,
  numberOf,
  rowName,
  type Book,
  type Language,
  type ReferenceTable,
} from "../library";
import { plainLabel, type Row } from "../table";
import type { TradeFigures } from "./trade-figure-columns";
import type { TradeFlow } from "./trade-sources";

/** A chapter, country or port whose months a book prints. */
export interface MonthlyItem {
  /** Name of its table and key of its row, `imports-hs-months/hs09`. */
  id: string;
  label: string;
}

/** Items of a flow of which a book has every month, table by table in their order, called as in trade profiles. */
export const monthlyItems = (
  book: Book,
  flow: TradeFlow,
  language: Language = "id",
): MonthlyItem[] =>
  monthTables(book, flow).flatMap(({ name, table }) =>
    table.rows
      .filter(({ key }) => key !== "total")
      .map((row) => ({
        id: `${name}/${row.key}`,
        label: rowName(row, plainLabel(row.label), language),
      })),
  );

const isMonth = (period: string | undefined): period is string =>
  /^\d{4}-\d{2}$/.test(period ?? "");

/** Tables that have a column a month and a row an item. */
const monthTables = (book: Book, flow: TradeFlow): { name: string; table: ReferenceTable }[] =>
  (bookGroup(book, flow).more?.value ?? [])
    .filter(({ row }) => row === "{item}")
    .map(({ table: name }) => ({ name, table: book.table(name) }))
    .filter(({ table }) => table.columns.every(({ period }) => isMonth(period)));

interface Months {
  figures: ReadonlyMap<string, MonthFigure>;
  tables: readonly string[];
}

interface MonthFigure {
  value: number;
  /** What is printed beside it. */
  mark: string | undefined;
}

/** The figure of a row in a column; undefined where none is printed. */
function monthFigure({ values, marks }: Row, at: number, key: string): MonthFigure | undefined {
  const value = numberOf(values[at] ?? "");
  return value === undefined ? undefined : { value, mark: marks?.[key] };
}

/**
 * Months of a flow, of one book; undefined where it has none.
 *
 * @param item id of one of `monthlyItems`; the flow in all when left out
 */
export function monthlyFigures(
  book: Book,
  flow: TradeFlow,
  item?: string,
): TradeFigures | undefined {
  const { figures, tables } =
    item === undefined ? allMonths(book, flow) : monthsOf(book, flow, item);
  const printed = [...figures.keys()].sort();
  const [first, last] = [printed[0], printed.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const labels = monthsBetween(first, last);
  const all = labels.map((label) => figures.get(label)?.value);
  const marks = labels.map((label) => figures.get(label)?.mark);
  const before = (lag: number) => all.map((_, at) => all[at - lag]);
  const cumulative = labels.map((label, at) => {
    const year = all.slice(at + 1 - Number(label.slice(5)), at + 1);
    const known = year.filter((value) => value !== undefined);
    return at + 1 < Number(label.slice(5)) || known.length < year.length ? undefined : sum(known);
  });
  const changes = (now: readonly (number | undefined)[], then: readonly (number | undefined)[]) =>
    now.map((value, at) => changeOf(then[at], value));
  return {
    kind: "months",
    tables,
    labels,
    inputs: [{ id: "value", values: all }],
    ...(marks.some((mark) => mark !== undefined) && { marks }),
    measures: [
      { id: "month-change", values: changes(all, before(1)) },
      { id: "year-change", values: changes(all, before(12)) },
      { id: "cumulative", values: cumulative },
      {
        id: "cumulative-change",
        values: changes(
          cumulative,
          cumulative.map((_, at) => cumulative[at - 12]),
        ),
      },
    ],
  };
}

/** Totals, which are in a row a month. */
function allMonths(book: Book, flow: TradeFlow): Months {
  const figures = new Map<string, MonthFigure>();
  const tables: string[] = [];
  for (const { table: name, row, periods } of bookGroup(book, flow).more?.value ?? []) {
    if (!row.includes("{month}") || !periods) continue;
    const table = book.table(name);
    tables.push(table.id);
    table.columns.forEach(({ key }, at) => {
      const period = periods[key];
      if (period === undefined) return;
      for (const line of table.rows) {
        const figure = monthFigure(line, at, key);
        if (figure && /^\d{2}$/.test(line.key))
          figures.set(period.replace("{month}", line.key), figure);
      }
    });
  }
  return { figures, tables };
}

/** An item, whose months are across. */
function monthsOf(book: Book, flow: TradeFlow, item: string): Months {
  const figures = new Map<string, MonthFigure>();
  const tables: string[] = [];
  for (const { name, table } of monthTables(book, flow)) {
    const line = table.rows.find(({ key }) => `${name}/${key}` === item);
    if (!line) continue;
    tables.push(table.id);
    table.columns.forEach(({ key, period }, at) => {
      const figure = monthFigure(line, at, key);
      if (period !== undefined && figure) figures.set(period, figure);
    });
  }
  return { figures, tables };
}

/** In percent; undefined where there is nothing to compare with. */
export const changeOf = (then: number | undefined, now: number | undefined): number | undefined =>
  then !== undefined && now !== undefined && then > 0 ? percentChange(then, now) : undefined;

function monthsBetween(first: string, last: string): string[] {
  const at = (period: string) => Number(period.slice(0, 4)) * 12 + Number(period.slice(5)) - 1;
  return Array.from({ length: at(last) - at(first) + 1 }, (_, index) => {
    const month = at(first) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
