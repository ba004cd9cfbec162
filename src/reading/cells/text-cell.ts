/** A cell of a file as its format holds it, before anything is known about tables. */
export interface TextCell {
  /** Place in its grid, from 0. */
  row: number;
  column: number;
  /** Rows and columns of a merged cell; 1 where left out. */
  rows?: number;
  columns?: number;
  /** A text as it is in the file, or a number where the format has numbers. */
  value: string | number;
  /** Number format of a number in en-US form. */
  format?: string;
  bold?: boolean;
  /** Steps by which the text is set in. */
  indent?: number;
  box?: CellBox;
  /** What else may stand here, where a text leaves open which of its pieces belong together. */
  otherwise?: string[];
}

/** Where a cell is on a page: points from the left and from the top. */
export interface CellBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Cells of one sheet, of one table on a page, or of a text. */
export interface CellGrid {
  /** Name of the sheet. */
  sheet?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Quarters of a turn by which the page must be turned back for its texts to run to the right; the boxes of cells are of the page so turned. */
  turn?: number;
  /** Of a text: the line from which each row comes, from 0. */
  lines?: number[];
  rows: number;
  columns: number;
  /** Row by row, from left to right; a merged cell once, at its first place. */
  cells: TextCell[];
  /** Running text, with what is on its page outside tables: it holds none. */
  isProse?: boolean;
  /** Rows that are known to be the header of its one table. */
  headerRows?: number[];
  /** It holds one table and nothing else. */
  isWhole?: boolean;
  /** Neither a caption nor column numbers told where its table begins. */
  isFoundByNumbers?: boolean;
}

/** What a file holds, in its order. */
export interface CellFile {
  grids: CellGrid[];
  /** Pages without any text: pictures of pages. */
  picturePages: number[];
  /** Of a text: its lines as they are shown. */
  lines?: string[];
}

/** A grid of rows of values; blanks are left out. */
export function gridOfRows(
  rows: readonly (readonly (string | number | null | undefined)[])[],
): CellGrid {
  const cells: TextCell[] = [];
  let columns = 0;
  rows.forEach((values, row) => {
    columns = Math.max(columns, values.length);
    values.forEach((value, column) => {
      if (value === null || value === undefined || isBlank(value)) return;
      cells.push({ row, column, value });
    });
  });
  return { rows: rows.length, columns, cells };
}

export const isBlank = (value: string | number): boolean =>
  typeof value === "string" && !/[^\s\u00a0\u200b\ufeff]/.test(value);
