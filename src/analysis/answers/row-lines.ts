import { type Period, periodOfCode } from "../../core";
import { type Bilingual, isTimeWord, type Library, type ReferenceTable } from "../../library";
import type { Column, Unit } from "../../table";
import { once } from "../once";
import { linesOfTable, measuresOf, measureWords, periodOfColumn, seriesNumber } from "../series";
import { siblingTables } from "./sibling-tables";

/** A number, and the cell that prints it. */
export interface SearchAnswerPoint {
  value: number;
  printed: string;
  /** Undefined where the table names none. */
  period?: Period;
  table: string;
  row: string;
  column: string;
}

/** What tables say of a row in one measure, through their periods. */
export interface RowLine {
  /** The same whichever of the tables it is read from. */
  id: string;
  /** What is measured, where the table measures several things. */
  measure?: Bilingual;
  unit: Unit;
  /** Ascending. */
  points: SearchAnswerPoint[];
}

/** The lines of a row; of a table whose rows are periods, those that run down it. */
export function rowLines(library: Library, tableId: string, rowKey: string): RowLine[] {
  const siblings = siblingTables(library, tableId);
  const others = siblings.filter((id) => id !== tableId).map((id) => library.table(id));
  return linesIn(library.table(tableId), rowKey).map((line) => ({
    ...line,
    id: JSON.stringify([siblings[0], line.id]),
    points: joined([
      line.points,
      ...others.flatMap((table) =>
        linesIn(table, rowKey)
          .filter(({ id }) => id === line.id)
          .map(({ points }) => points),
      ),
    ]),
  }));
}

/** Points by period; a table that prints other numbers than those before it has no part in the line. */
function joined(all: readonly (readonly SearchAnswerPoint[])[]): SearchAnswerPoint[] {
  const [first = []] = all;
  const points = new Map(first.map((point) => [point.period?.at, point]));
  for (const more of all.slice(1)) {
    const isOther = more.some(({ period, value }) => {
      const there = points.get(period?.at);
      return there !== undefined && there.value !== value;
    });
    if (isOther) continue;
    for (const point of more)
      if (!points.has(point.period?.at)) points.set(point.period?.at, point);
  }
  return [...points.values()].sort((a, b) => (a.period?.at ?? 0) - (b.period?.at ?? 0));
}

const linesIn = (table: ReferenceTable, rowKey: string): RowLine[] => {
  const down = linesDown(table);
  return down.length > 0 ? down : linesAcross(table, rowKey);
};

const linesDown = once((table: ReferenceTable): RowLine[] =>
  linesOfTable(table).flatMap((line): RowLine[] => {
    if (line.row !== undefined) return [];
    const points = [...line.points].map(([at, { value, printed, row, column }]) => ({
      value,
      printed,
      period: { every: line.every, at },
      table: table.id,
      row: table.rows[row]?.key ?? "",
      column: table.columns[column]?.key ?? "",
    }));
    return [{ id: line.measure, measure: line.label, unit: line.unit, points }];
  }),
);

function linesAcross(table: ReferenceTable, rowKey: string): RowLine[] {
  const row = table.rows.find(({ key }) => key === rowKey);
  if (!row) return [];
  const groups = measuresOf(table.columns);
  return groups.flatMap(({ measure, columns }) => {
    const points = columns.flatMap(({ column, place }) => {
      const printed = row.values[place] ?? "";
      const value = seriesNumber(printed, column);
      const period =
        periodOfColumn(column) ?? (columns.length === 1 ? periodOfCode(table.period) : undefined);
      if (value === undefined) return [];
      const named = { table: table.id, row: rowKey, column: column.key };
      return [{ value, printed, ...named, ...(period && { period }) }];
    });
    const words = groups.length > 1 ? tellingWords(columns[0]?.column) : undefined;
    const unit = columns[0]?.column;
    // Years and months side by side are two lines.
    const spans = [...new Set(points.map(({ period }) => period?.every))];
    return unit
      ? spans.map((every) => ({
          id: [rowKey, measure, every].join("|"),
          ...(words && { measure: words }),
          unit,
          points: points.filter(({ period }) => period?.every === every),
        }))
      : [];
  });
}

/** What a column measures, unless its header says no more than that it is a month. */
function tellingWords(column: Column | undefined): Bilingual | undefined {
  const words = measureWords(column);
  return words && !isTimeWord(words.id) ? words : undefined;
}
