import type { Language } from "../../language";
import type { ReferenceTable } from "../../library";
import { markedRevisions } from "../../table";

type Marked = Pick<ReferenceTable, "rows" | "columns">;

/** The marks beside the numbers of each row, with the column that each is in where there are several. */
export function marksOfRows({ rows, columns }: Marked, language: Language): string[] {
  return rows.map(({ marks = {} }) =>
    columns
      .flatMap(({ key, title }) => {
        const mark = marks[key];
        if (!mark) return [];
        return columns.length === 1 ? [mark] : [`${title[language]}: ${mark}`];
      })
      .join("; "),
  );
}

/** Whether a mark is next to any number of a table. */
export const hasMarks = ({
  vintages,
  rows,
  columns,
}: Marked & Pick<ReferenceTable, "vintages">): boolean =>
  marksOfRows({ rows: markedRevisions(rows, vintages), columns }, "id").some(Boolean);
