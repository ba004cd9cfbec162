import { datedLabel, joinedLetters, type Period, periodOfCode } from "../../core";
import { type Bilingual, englishNameIn, numberOf, type ReferenceTable } from "../../library";
import { type Column, countsFromBase, type Row, type Table, type Unit, unitId } from "../../table";
import { once } from "../once";
import { type SeriesFrequency, seriesFrequencies } from "./series-request";

/** A number of a line, and where it is in its table. */
export interface LinePoint {
  value: number;
  printed: string;
  row: number;
  column: number;
}

/** A row or column of a table that runs through time. */
export interface TimeLine {
  /** Undefined where the periods are rows. */
  row?: string;
  measure: string;
  label: Bilingual;
  unit: Unit;
  every: SeriesFrequency;
  /** By period, counted as `Period.at`; what is not printed is not there. */
  points: Map<number, LinePoint>;
  /** What is printed in place of a number: `...`, or `-` where an index stands. */
  gaps: Map<number, string>;
}

const known = new WeakMap<Table["rows"], TimeLine[]>();

/** Every line of a table that has at least two periods. */
export function linesOfTable(table: Table): TimeLine[] {
  const found = known.get(table.rows);
  if (found) return found;
  const dates = datesOfRows(table);
  const lines = dates ? linesDown(table, dates) : linesAcross(table);
  const long = lines.filter(({ points }) => points.size > 1);
  known.set(table.rows, long);
  return long;
}

/** What the rows are dated by, where most of them are periods; not read further than it takes to know that they are not. */
function datesOfRows({ rows }: Table): ReturnType<typeof datedLabel>[] | undefined {
  let others = rows.length > 1 ? (rows.length * 2) / 5 : -1;
  const dates = [];
  for (const { label } of rows) {
    const dated = datedLabel(joinedLetters(label));
    const { period, month, measure } = dated;
    const isDate = month !== undefined || (period !== undefined && period.every !== "step");
    if (measure !== "" || !isDate) others--;
    if (others < 0) return undefined;
    dates.push(dated);
  }
  return dates;
}

/** The periods are columns: one line per row and measure. */
function linesAcross(table: Table | ReferenceTable): TimeLine[] {
  const groups = measuresOf(table.columns);
  const nameOf = (row: Row, language: keyof Bilingual) =>
    language === "en" && "subject" in table ? englishNameIn(table, row) : row.label;
  const periods = table.columns.map(periodOfColumn);
  return table.rows.flatMap((row, at) =>
    groups.flatMap(({ measure, columns }) => {
      const cells = columns.flatMap(({ place }) => {
        const period = periods[place];
        return period ? [{ period, row: at, column: place }] : [];
      });
      const words = groups.length > 1 ? measureWords(columns[0]?.column) : undefined;
      const label = (language: keyof Bilingual) =>
        [nameOf(row, language), words?.[language]].filter(Boolean).join(", ");
      return linesOf(table, cells, {
        row: row.key,
        measure,
        label: { id: label("id"), en: label("en") },
      });
    }),
  );
}

/** The periods are rows, some of them months whose year is above the column: one line per measure. */
function linesDown(table: Table, dates: readonly ReturnType<typeof datedLabel>[]): TimeLine[] {
  return measuresOf(table.columns).flatMap(({ measure, columns }) => {
    const cells = columns.flatMap(({ column, place }) =>
      dates.flatMap(({ period, month }, row) => {
        const year = periodOfColumn(column);
        if (period) return [{ period, row, column: place }];
        if (month === undefined || year?.every !== "year") return [];
        return [
          { period: { every: "month" as const, at: year.at * 12 + month }, row, column: place },
        ];
      }),
    );
    const [first] = columns;
    const words = first && (columns.length > 1 ? measureWords(first.column) : undefined);
    return linesOf(table, cells, { measure, label: words ?? first?.column.title ?? table.title });
  });
}

/** Columns that measure the same, in the same unit. */
export const measuresOf = once((columns: readonly Column[]) => {
  const groups = new Map<string, { column: Column; place: number }[]>();
  columns.forEach((column, place) => {
    const name = column.measure ?? datedLabel(column.title.id).measure;
    const measure = `${name}|${unitId(column)}`;
    groups.set(measure, [...(groups.get(measure) ?? []), { column, place }]);
  });
  return [...groups].map(([measure, members]) => ({ measure, columns: members }));
});

/** What a column measures, without its period; undefined where its header is a period only. */
export const measureWords = (column: Column | undefined): Bilingual | undefined =>
  column && wordsOfColumn(column);

const wordsOfColumn = once(({ title }: Column): Bilingual | undefined => {
  const words = (text: string) => datedLabel(text).measure;
  return words(title.id) === "" ? undefined : { id: words(title.id), en: words(title.en) };
});

/** The period that a column is about. */
export const periodOfColumn = once(({ period, title }: Column): Period | undefined =>
  period === undefined ? datedLabel(title.id).period : periodOfCode(period),
);

interface DatedCell {
  period: Period;
  row: number;
  column: number;
}

/** A line each frequency: a table may print months and years side by side. */
function linesOf(
  table: Table,
  cells: readonly DatedCell[],
  named: Pick<TimeLine, "row" | "measure" | "label">,
): TimeLine[] {
  return seriesFrequencies.flatMap((every) => {
    const points = new Map<number, LinePoint>();
    const gaps = new Map<number, string>();
    for (const { period, row, column } of cells) {
      if (period.every !== every || points.has(period.at)) continue;
      const printed = table.rows[row]?.values[column] ?? "";
      const value = seriesNumber(printed, table.columns[column]);
      if (value !== undefined) points.set(period.at, { value, printed, row, column });
      else if (printed !== "") gaps.set(period.at, printed);
    }
    const first = cells.find(({ period }) => period.every === every);
    const unit = first && table.columns[first.column];
    if (!unit) return [];
    const { baseYear } = unit;
    return [
      {
        ...named,
        measure: `${named.measure}|${every}`,
        every,
        unit: { unit: unit.unit, ...(baseYear !== undefined && { baseYear }) },
        points,
        gaps,
      },
    ];
  });
}

/** A dash is nil where things are counted, and nothing where an index stands. */
export const seriesNumber = (printed: string, unit: Unit | undefined): number | undefined =>
  printed === "-" && unit && countsFromBase(unit.unit) ? undefined : numberOf(printed);
