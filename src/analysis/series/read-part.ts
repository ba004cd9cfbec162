import { periodOfCode } from "../../core";
import {
  type Bilingual,
  type Book,
  findSeries,
  groupName,
  type Library,
  rowName,
  type Series,
} from "../../library";
import { countsFromBase, markedRevisions, type Unit } from "../../table";
import type { SeriesFrequency, SeriesPart } from "./series-request";
import { linesOfTable, seriesNumber } from "./time-lines";

/** A number of a part, and where it comes from. */
export interface SourcePoint {
  value: number;
  printed: string;
  table: string;
  /** Of a line of a table: its place there. */
  cell?: { row: number; column: number };
  /** What is printed beside it: `*`, `r`. */
  mark?: string;
}

/** A part of a series as it is read. */
export interface ReadPart {
  part: SeriesPart;
  /** Of the book or the collection. */
  book: Book;
  label: Bilingual;
  unit: Unit;
  every: SeriesFrequency;
  points: Map<number, SourcePoint>;
  /** What is printed in place of a number. */
  gaps: ReadonlyMap<number, string>;
  /** As TIME_SERIES takes them: item, group, publication. */
  formula?: readonly [item: string, group: string, publication: string];
}

/** @throws CoreError `unknown-id` for a book, table or series that the library does not have */
export const readPart = (library: Library, part: SeriesPart): ReadPart | undefined =>
  part.from === "book" ? readBookPart(library, part) : readTablePart(library, part);

function readBookPart(
  library: Library,
  part: Extract<SeriesPart, { from: "book" }>,
): ReadPart | undefined {
  const book = library.book(part.book);
  const series = findSeries(
    library,
    part.item,
    part.group,
    part.book,
    "corrected",
    part.every === "year" ? "yearly" : "monthly",
  );
  const unit = {
    unit: series.unit,
    ...(countsFromBase(series.unit) && book.baseYear !== undefined && { baseYear: book.baseYear }),
  };
  const points = new Map<number, SourcePoint>();
  const gaps = new Map<number, string>();
  series.periods.forEach((code, at) => {
    const period = periodOfCode(code);
    const printed = series.values[at] ?? "";
    const value = seriesNumber(printed, unit);
    if (period?.every !== part.every) return;
    if (value === undefined) {
      if (printed !== "") gaps.set(period.at, printed);
      return;
    }
    const mark = series.marks[at] ?? "";
    points.set(period.at, {
      ...{ value, printed, table: series.tables[at] ?? "" },
      ...(mark !== "" && { mark }),
    });
  });
  return {
    part,
    book,
    label: bookLabel(book, series),
    unit,
    every: part.every,
    points,
    gaps,
    formula: [part.item, part.group, part.book],
  };
}

/** `NTP Tanaman Pangan`: a short name of the item and the group; the measure where it is not the first one. */
function bookLabel(book: Book, { item, group, measure, label }: Series): Bilingual {
  const [main] = book.measures;
  const other = measure === main?.id ? undefined : book.measures.find(({ id }) => id === measure);
  const names = groupName(book, group);
  const short = book.items[item]?.[0];
  const text = (language: keyof Bilingual, at: number) =>
    [
      short
        ? `${short} ${names[language]}`
        : `${rowName({ key: item }, label, language)} (${names[language]})`,
      other?.names[at],
    ]
      .filter(Boolean)
      .join(", ");
  return { id: text("id", 0), en: text("en", 1) };
}

function readTablePart(
  library: Library,
  part: Extract<SeriesPart, { from: "table" }>,
): ReadPart | undefined {
  const table = library.table(part.table);
  const line = linesOfTable(table).find(
    ({ row, measure }) => row === part.row && measure === part.measure,
  );
  if (!line) return undefined;
  const rows = markedRevisions(table.rows, table.vintages);
  const points = new Map<number, SourcePoint>();
  for (const [at, { value, printed, row, column }] of line.points) {
    const mark = rows[row]?.marks?.[table.columns[column]?.key ?? ""] ?? "";
    points.set(at, {
      ...{ value, printed, table: table.id, cell: { row, column } },
      ...(mark !== "" && { mark }),
    });
  }
  const { label, unit, every, gaps } = line;
  return { part, book: library.bookOf(table.id), label, unit, every, points, gaps };
}
