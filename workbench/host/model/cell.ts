import { type CellFormat, isPlainFormat, plainFormat } from "./cell-format";

/** An error shown in a cell; the message is what Excel shows in the error's card. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** What a cell shows before formatting; an empty text is an empty cell. */
export type CellValue = number | string | boolean | CellError;

/** What a number carries besides itself: Excel shows it in a card. As plain data of the protocol. */
export interface NumberCard {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly layouts?: unknown;
  readonly provider?: unknown;
}

/** One cell. Without formula, `value` is what was typed; with one, what was calculated last. */
export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  /** Typed with a leading apostrophe, which makes it text and is not part of the value. */
  readonly apostrophe?: boolean;
  readonly numberFormat: string;
  readonly format: CellFormat;
  /** Goes when something else is written into the cell. */
  readonly card?: NumberCard;
}

export const blankCell: Cell = { value: "", numberFormat: "General", format: plainFormat };

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** Whether the cell holds a value or a formula. */
export const hasContent = (cell: Cell): boolean =>
  cell.formula !== undefined || cell.value !== "" || cell.apostrophe === true;

/** Whether nothing distinguishes the cell from one that was never touched. */
export const isBlank = (cell: Cell): boolean =>
  !hasContent(cell) && cell.numberFormat === "General" && isPlainFormat(cell.format);
