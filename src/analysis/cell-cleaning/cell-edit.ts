/** A cell whose text becomes what it says; row and column of the selection, from 0. */
export interface CellEdit {
  row: number;
  column: number;
  text: string;
  value: number;
  /** Invariant number format that shows the number as it was printed. */
  format: string;
  /** False where nothing in the selection tells decimals from thousands. */
  isSure: boolean;
}

/** What cleaning would do; nothing is changed yet. */
export interface Cleaning {
  edits: CellEdit[];
  /** Texts with digits that are left alone, because they are more than a number: a mark, a range, two numbers. */
  left: { row: number; column: number; text: string }[];
}

/** Cells of a selection with their formulas, so that what is calculated is left alone. */
export interface CleanableCells {
  values: readonly (readonly unknown[])[];
  /** A text that begins with `=` where the cell is calculated. */
  formulas: readonly (readonly unknown[])[];
  formats: readonly (readonly string[])[];
}
