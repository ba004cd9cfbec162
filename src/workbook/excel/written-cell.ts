import { cellMark, type CellContent } from "../plan";

/** What is written into a cell: already with an apostrophe where it needs one. */
export interface WrittenCell {
  content: CellContent;
  numberFormat: string;
}

/** The mark that a cell has after a content was written into it; its apostrophe is no part of what it holds. */
export const markOfWritten = (content: CellContent): string =>
  cellMark(typeof content === "string" ? content.replace(/^'/, "") : content);
