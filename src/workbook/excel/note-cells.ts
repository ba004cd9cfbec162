import type { CellOffset, SheetPlan } from "../plan";

/** The cells of a block that are to have a note, with its text. */
export const noteCells = ({ regions }: SheetPlan): (CellOffset & { text: string })[] =>
  regions.flatMap(({ at, notes }) =>
    notes.map((note) => ({
      row: at.row + note.at.row,
      column: at.column + note.at.column,
      text: note.text,
    })),
  );
