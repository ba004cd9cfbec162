import { gridText, type PrintedFigure } from "../../core/checking";

/** Figures by row and column; undefined where nothing is printed. */
export type FigureGrid = (PrintedFigure | undefined)[][];

/** So many numbers that end in zeros only were filled up with them: 1050.00 was rounded to the unit. */
const leastPadded = 3;

/** A column of whole numbers that show decimals, as downloads write them, is known to the unit. */
export function withoutPadding(figures: FigureGrid): FigureGrid {
  const width = Math.max(0, ...figures.map((row) => row.length));
  const padded = Array.from({ length: width }, (_, column) => isPadded(figures, column));
  return figures.map((row) =>
    row.map((figure, column) =>
      figure && !figure.nil && padded[column] ? { ...figure, decimals: 0 } : figure,
    ),
  );
}

function isPadded(figures: FigureGrid, column: number): boolean {
  const shown = figures.flatMap((row) => {
    const figure = row[column];
    return figure && !figure.nil && figure.decimals > 0 ? [figure] : [];
  });
  return (
    shown.length >= leastPadded &&
    shown.every(({ value, decimals }) => /\.0+$/.test(gridText(value, decimals)))
  );
}

/**
 * A cell without a format loses the zeros at its end: it has as many decimals as the others of its column.
 *
 * @param isPlain whether a number is in a cell without a format
 */
export function withLostZeros(
  figures: FigureGrid,
  isPlain: (row: number, column: number) => boolean,
): FigureGrid {
  const width = Math.max(0, ...figures.map((row) => row.length));
  const most = Array.from({ length: width }, (_, column) =>
    Math.max(0, ...figures.map((row, at) => (isPlain(at, column) ? decimalsOf(row[column]) : 0))),
  );
  return figures.map((row, at) =>
    row.map((figure, column) =>
      // Two zeros at the end by chance are rare: such a number is rounded more coarsely than the others.
      figure && !figure.nil && isPlain(at, column) && figure.decimals === (most[column] ?? 0) - 1
        ? { ...figure, decimals: most[column] ?? 0 }
        : figure,
    ),
  );
}

const decimalsOf = (figure: PrintedFigure | undefined): number =>
  figure && !figure.nil ? figure.decimals : 0;
