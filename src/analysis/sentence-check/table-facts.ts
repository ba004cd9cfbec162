import { gridText } from "../../core/checking";
import type { Bilingual } from "../../library";
import { type Period } from "../../core";
import {
  type LineRole,
  readLines,
  type RecognisedRule,
  recogniseRules,
  roleOfLabel,
  type SelectedCells,
  type TableBlock,
  type UserTable,
} from "../table-check";
import { isHead, isIndex } from "./concepts";
import { type Fact, type FactName, factName, type FactSource } from "./fact";
import { type FactLine, readFactLines } from "./fact-lines";
import { placeOf } from "./places";
import { comparedPeriods, lineChange, periodOfTitle, timeOfCell } from "./table-periods";
import { titleAbove } from "./table-titles";
import { halfUnit, type SentenceUnit, unitOfLabel } from "./units";
import { namesOf } from "./words";

/** Cells of the workbook that a text is compared with. */
export interface FactCells extends SelectedCells {
  origin: FactSource["origin"];
  /** As the reader knows them: a title, or an address. */
  name: Bilingual;
  /** Address of a cell, counted within these. */
  addressOf: (row: number, column: number) => string;
}

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

class BlockContext {
  readonly period: Period | undefined;
  readonly place: string | undefined;

  constructor(
    readonly cells: FactCells,
    readonly table: UserTable,
    readonly block: TableBlock,
    readonly rules: readonly RecognisedRule[],
    readonly title: string,
  ) {
    this.period = periodOfTitle(title);
    this.place = placeOf(title);
  }
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

interface CellLines {
  row: FactLine;
  column: FactLine;
  name: FactName;
  rows: readonly FactLine[];
  columns: readonly FactLine[];
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

/** The period of a change and what it is measured from, by its header, by the arithmetic that it follows, or by what stands before. */
function changeTimes(context: BlockContext, lines: CellLines): Pick<Fact, "period" | "against"> {
  const { row, column } = lines;
  const line = lineChange(column) ?? lineChange(row);
  const compared = line && comparedPeriods(line.label, [...lines.rows, ...lines.columns]);
  if (compared) return compared;
  const own = timeOfCell(row, column, undefined, context.title);
  const found = byRule(context, lines) ?? {};
  const period = own ?? found.period ?? lastBefore(lines) ?? context.period;
  const against = found.against ?? line?.lag;
  return { period, ...(against === undefined ? {} : { against }) };
}

function byRule(
  { rules }: BlockContext,
  { row, column, rows, columns }: CellLines,
): { period?: Period; against?: Period } | undefined {
  const rule = rules.find(
    (one) =>
      one.kind === "change" &&
      ((one.axis === "column" && one.result === column.index) ||
        (one.axis === "row" && one.result === row.index)),
  );
  if (!rule) return undefined;
  const isColumn = rule.axis === "column";
  const along = isColumn ? columns : rows;
  const across = isColumn ? rows : columns;
  const timeOf = (all: readonly FactLine[], index: number | undefined) =>
    all.find((line) => line.index === index)?.time;
  const base = rule.from?.get(isColumn ? row.index : column.index);
  const period = timeOf(along, rule.of[0]);
  const against = base === undefined ? timeOf(along, rule.over) : timeOf(across, base);
  return { ...(period ? { period } : {}), ...(against ? { against } : {}) };
}

/** A column of changes is after the two levels that it compares. */
function lastBefore({ column, columns }: CellLines): Period | undefined {
  return columns.filter(({ index, time }) => index < column.index && time).at(-1)?.time;
}
