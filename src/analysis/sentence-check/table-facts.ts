import { gridText } from "../../core/checking";
import {
  type LineRole,
  readLines,
  recogniseRules,
  roleOfLabel,
  type UserTable,
} from "../table-check";
import { isHead, isIndex } from "./concepts";
import { type Fact, type FactName, factName } from "./fact";
import { type FactLine, readFactLines } from "./fact-lines";
import { timeOfCell } from "./table-periods";
import { titleAbove } from "./table-titles";
import { halfUnit, type SentenceUnit, unitOfLabel } from "./units";
import { namesOf } from "./words";
import { BlockContext, type CellLines, type FactCells } from "./block-context";
import { changeTimes } from "./change-times";

/** The figures of the reader's own tables. */
export function tableFacts(cells: FactCells, table: UserTable): Fact[] {
  const reading = readLines(table);
  const rules = recogniseRules(table, reading).filter(({ likely }) => likely);
  return table.blocks.flatMap((block, place) => {
    // Columns of a further table are headed again.
    const own = place === 0 ? reading : readLines({ ...table, ...block });
    const body = block.rows[0]?.index ?? 0;
    const ends = table.blocks.slice(0, place).map(({ rows }) => rows.at(-1)?.index ?? -1);
    const before = Math.max(-1, ...ends.filter((row) => row < body));
    return blockFacts(
      new BlockContext(cells, table, block, rules, titleAbove(cells.values, block, before)),
      own.rows,
      own.columns,
    );
  });
}

function blockFacts(
  context: BlockContext,
  rowRoles: ReadonlyMap<number, LineRole>,
  columnRoles: ReadonlyMap<number, LineRole>,
): Fact[] {
  const { block, cells, period } = context;
  const rows = readFactLines(block.rows, rowRoles, cells.values, period);
  const columns = readFactLines(block.columns, columnRoles, [], period);
  const labels = rows.map(({ label }) => label);
  const hasDoubles = new Set(labels).size < labels.length;
  const usualHead = onlyHead(columns) || onlyHead(rows);
  const names = new Map<string, FactName>();
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const figure = context.table.figure(row.index, column.index);
      if (!figure || row.role === "ignored" || column.role === "ignored") return [];
      const key = `${row.index} ${column.measure}`;
      const name = names.get(key) ?? nameOf(context, row, column, hasDoubles, usualHead);
      names.set(key, name);
      const text = gridText(figure.value, figure.decimals);
      return factOf(context, { row, column, name, rows, columns }, Number(text), figure.decimals);
    }),
  );
}

function nameOf(
  { title }: BlockContext,
  row: FactLine,
  column: FactLine,
  hasDoubles: boolean,
  usualHead: string,
): FactName {
  return factName({
    row: row.own,
    above: row.above,
    needsAbove: hasDoubles && row.above.length > 0,
    column: column.own,
    title: namesOf(title).some(isHead) ? title : `${title} ${usualHead}`,
  });
}

/** What all columns, or all rows, with a name measure. */
function onlyHead(lines: readonly FactLine[]): string {
  const heads = new Set(lines.flatMap((line) => line.heads));
  return heads.size === 1 ? ([...heads][0] ?? "") : "";
}

function factOf(
  context: BlockContext,
  lines: CellLines,
  printed: number,
  decimals: number,
): Fact[] {
  const { cells, title } = context;
  const { row, column, name } = lines;
  const kind = kindOf(row, column, title);
  const format = cells.formats[row.index]?.[column.index] ?? "";
  const measured = measureOf(kind, name, { row, column, title, format });
  const address = cells.addressOf(row.index, column.index);
  const when =
    kind === "change"
      ? changeTimes(context, lines)
      : { period: timeOfCell(row, column, context.period, title) };
  return [
    {
      table: cells.name.id,
      row: String(row.index),
      column: String(column.index),
      kind,
      isComputed: false,
      name,
      place: row.place ?? column.place ?? context.place,
      ...when,
      unit: measured.unit,
      value: printed * measured.scale,
      tolerance: halfUnit(decimals, measured.scale),
      source: {
        origin: cells.origin,
        table: cells.name,
        row: row.label,
        column: { id: column.label, en: column.label },
        cell: address,
      },
    },
  ];
}

const changing =
  /^\W*(?:tabel[\s\d.]*)?(perubahan|inflasi|laju|pertumbuhan|tingkat inflasi|persentase perubahan|growth|inflation|change)/i;

function kindOf(row: FactLine, column: FactLine, title: string): Fact["kind"] {
  const roles = [column.role, row.role, roleOfLabel(column.label), roleOfLabel(row.label)];
  const isShare = roles.includes("share") && !roles.includes("change");
  if (roles.includes("change")) return "change";
  if (roles.includes("cumulative")) return "sum";
  if (isShare) return "share";
  return changing.test(title) && !isIndex(row.heads[0] ?? column.heads[0]) ? "change" : "level";
}

interface Labelled {
  row: FactLine;
  column: FactLine;
  title: string;
  format: string;
}

function measureOf(
  kind: Fact["kind"],
  { heads }: FactName,
  { row, column, title, format }: Labelled,
): { unit: SentenceUnit; scale: number } {
  if (kind === "change" || kind === "share" || format.includes("%")) {
    return { unit: "percent", scale: 1 };
  }
  if (isIndex(heads[0])) return { unit: "none", scale: 1 };
  return (
    unitOfLabel(column.label) ??
    unitOfLabel(row.label) ??
    unitOfLabel(title) ?? { unit: "none", scale: 1 }
  );
}
