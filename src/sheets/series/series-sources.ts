import type { SeriesResult } from "../../analysis";
import { type Language, sheetTexts } from "../../language";
import { dataVersion, type Library } from "../../library";
import type { SourceStamp } from "../../workbook/plan";
import { ownStamp } from "../own-stamp";
import { sourceOfTables, stampTables } from "../source-line";

/** Tables that the series take numbers from, in the order of the series. */
const tablesOfSeries = ({ series }: Pick<SeriesResult, "series">): string[] => [
  ...new Set(
    series.flatMap(({ segments }) =>
      segments.flatMap(({ points }) => [...points.values()].map(({ table }) => table)),
    ),
  ),
];

/** A line each book, with its tables, and each table of the reader's own. */
export function seriesSources(
  library: Library,
  result: Pick<SeriesResult, "series">,
  language: Language,
): string[] {
  const texts = sheetTexts[language];
  const tables = tablesOfSeries(result);
  const books = [...new Set(tables.map((id) => library.bookOf(id)))];
  const lines = books.flatMap((book) => {
    const ids = tables.filter((id) => library.bookOf(id) === book);
    return book.kind === "own"
      ? ids.map((id) => texts.ownSource(library.table(id).source))
      : [sourceOfTables(book, ids, language)];
  });
  return [...new Set(lines.filter(Boolean))];
}

/**
 * Of the first table that gives numbers, with what plans the block again. A table of the reader's own is carried along where
 * the series need no other.
 */
export function seriesStamp(
  library: Library,
  result: SeriesResult,
  marksColumn: boolean,
): SourceStamp | null {
  const tables = tablesOfSeries(result);
  const [id, ...others] = tables;
  if (id === undefined) return null;
  const [table, book] = [library.table(id), library.bookOf(id)];
  return {
    table: id,
    ...stampTables(tables),
    edition: "corrected",
    dataVersion: dataVersion(book, table),
    ...(marksColumn && { marksColumn }),
    recipe: { kind: "series", request: result.request },
    ...(others.length === 0 && ownStamp(table, book, library.errata(id))),
  };
}
