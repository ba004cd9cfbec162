import * as v from "valibot";
import type { BookPackage, FigureFacts } from "../../src/library/types";
import { requirePlace } from "./check-tables";
import { checkedMembers, bilingual, words, type Members } from "./members";

const members: Members<FigureFacts> = {
  number: words,
  title: bilingual,
  page: words,
  kind: v.picklist(["Line", "ColumnClustered", "BarClustered"]),
  tables: v.array(words),
  rows: v.array(words),
  columns: v.optional(v.array(words)),
  along: v.picklist(["rows", "columns"]),
  difference: v.optional(bilingual),
};

/**
 * The figures of a book, after checking that its tables have their rows and columns.
 *
 * @throws Error naming file, figure and fault
 */
export function checkedFigures(
  value: unknown,
  file: string,
  tables: BookPackage["tables"],
): FigureFacts[] {
  if (!Array.isArray(value)) throw new Error(`${file}: no list`);
  return (value as { number?: string }[]).map((one) => {
    const place = `${file}, figure ${one.number}`;
    const figure = checkedMembers<FigureFacts>(one, members, place);
    for (const table of figure.tables) {
      for (const row of figure.rows) {
        for (const column of figure.columns ?? [""]) {
          requirePlace(
            { table, row, column },
            tables,
            [],
            (what) => new Error(`${place}: ${what}`),
          );
        }
      }
    }
    return figure;
  });
}
