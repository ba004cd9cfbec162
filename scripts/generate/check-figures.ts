import type { BookPackage, FigureFacts } from "../../src/library/types";
import { isListOf, isOneOf, isOptional } from "../../src/workbook/plan/shape";
import { requirePlace } from "./check-tables";
import { checkedMembers, isBilingual, isWords, type Members } from "./members";

const members: Members<FigureFacts> = {
  number: isWords,
  title: isBilingual,
  page: isWords,
  kind: isOneOf("Line", "ColumnClustered", "BarClustered"),
  tables: isListOf(isWords),
  rows: isListOf(isWords),
  columns: isOptional(isListOf(isWords)),
  along: isOneOf("rows", "columns"),
  difference: isOptional(isBilingual),
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
