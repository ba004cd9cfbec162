import { datedLabel, isOnlyPeriod } from "../../core";
import { readFigure, type PrintedFigure } from "../../core/checking";
import type { Column, PrintedValue, Row, Table } from "../../table";
import { type FigureGrid, withoutPadding } from "./figure-grid";
import type { TableLine, UserTable } from "./user-table";

/**
 * The lines of a table with its figures.
 *
 * @param completed gives figures decimals that their cells do not show
 */
export function tableLines(
  { rows, columns }: Pick<Table, "rows" | "columns">,
  completed: (figures: FigureGrid) => FigureGrid = (figures) => figures,
): UserTable {
  const printed = rows.map(({ values }) => values.map(figureOf));
  const figures = withoutPadding(completed(printed));
  const lines = { rows: rowLines(rows), columns: columns.map(columnLine) };
  return {
    ...lines,
    blocks: [lines],
    figure: (row, column) => figures[row]?.[column],
    isUnreadable: (row, column) =>
      (rows[row]?.values[column] ?? "") !== "" && figures[row]?.[column] === undefined,
  };
}

/** A number that the checker's grid can hold. */
const holdable = /^(?=-?[\d.]{1,16}$)-?\d+(\.\d{1,11})?$/;

const figureOf = (printed: PrintedValue): PrintedFigure | undefined =>
  printed === "-" || holdable.test(printed) ? readFigure(printed) : undefined;

/** A row is set in below its parent where that stands before it: a total at the end has its parts beside it. */
function rowLines(rows: readonly Row[]): TableLine[] {
  const placed = new Map<string, TableLine>();
  return rows.map(({ key, parent, label }, index) => {
    const above = placed.get(parent);
    const isDated = above !== undefined && isOnlyPeriod(above.label) && isOnlyPeriod(label);
    const line: TableLine = {
      index,
      label,
      depth: above === undefined ? 0 : above.depth + 1,
      ...(isDated && { period: above.label }),
    };
    placed.set(key, line);
    return line;
  });
}

function columnLine({ title, period }: Column, index: number): TableLine {
  const isTold = period === undefined || datedLabel(title.id).period !== undefined;
  return {
    index,
    label: title.id,
    depth: 0,
    // Printed numbers of columns count the one of the labels, too.
    number: index + 2,
    ...(!isTold && { period }),
  };
}
