import type { Language } from "../../language";
import type { ReferenceTable } from "../../library";
import { markedRevisions } from "../../table";

type Marked = Pick<ReferenceTable, "rows" | "columns" | "vintages">;

/** The marks beside the numbers of each row, with the column that each is in where there are several. */
export function marksOfRows({ rows, columns, vintages }: Marked, language: Language): string[] {
  return markedRevisions(rows, vintages).map(({ marks = {} }) =>
    columns
      .flatMap(({ key, title }) => {
        const mark = marks[key];
        if (!mark) return [];
        return columns.length === 1 ? [mark] : [`${title[language]}: ${mark}`];
      })
      .join("; "),
  );
}

/** Whether a mark stands beside any number of a table. */
export const hasMarks = (table: Marked): boolean => marksOfRows(table, "id").some(Boolean);
