import type { Bilingual } from "../../language";
import type { Erratum, ReferenceTable } from "../../library";

/** A figure that was another one before, or is another one in another edition. */
export interface FigureChange {
  row: string;
  /** Position of its column in the table. */
  column: number;
  before: string;
  after: string;
  /** When and from which file the one and the other were read; undefined for editions of a book. */
  read?: { before: ReadFigure; after: ReadFigure };
  /** Why, where somebody proved it. */
  proof?: Bilingual;
}

export interface ReadFigure {
  day: string;
  file?: string | undefined;
}

/** What changed of a table: by its publisher, the oldest first; and between the editions of a book. */
export function figureChanges(table: ReferenceTable, errata: readonly Erratum[]): FigureChange[] {
  return [...revisions(table), ...corrections(table, errata)];
}

function revisions({ rows, columns, vintages = [], source }: ReferenceTable): FigureChange[] {
  return vintages.flatMap(({ readOn, until, file, untilFile, cells }, at) =>
    rows.flatMap(({ key, label, values }) =>
      columns.flatMap((column, place): FigureChange[] => {
        const before = cells[key]?.[column.key];
        if (before === undefined) return [];
        const later = vintages
          .slice(at + 1)
          .find((one) => one.cells[key]?.[column.key] !== undefined);
        const after = later?.cells[key]?.[column.key] ?? values[place] ?? "";
        const read = {
          before: { day: readOn, file },
          after: { day: until || (source.readOn ?? ""), file: untilFile },
        };
        return [{ row: label, column: place, before: plain(before), after: plain(after), read }];
      }),
    ),
  );
}

/** What was kept has its mark behind it. */
const plain = (text: string): string => text.split(" ")[0] ?? "";

const corrections = (
  { rows, columns }: ReferenceTable,
  errata: readonly Erratum[],
): FigureChange[] =>
  errata.flatMap(({ row, column, printed, corrected, proof, kind }) => {
    const place = columns.findIndex(({ key }) => key === column);
    const found = rows.find(({ key }) => key === row);
    if (kind === "format" || place < 0 || !found) return [];
    return [{ row: found.label, column: place, before: printed, after: corrected, proof }];
  });
