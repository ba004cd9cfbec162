import { changeDecimals } from "../number-format";
import { type Area, lastColumn, lastRow, mapArea, sheetColumns, sheetRows } from "./area";
import { drawBorder } from "./border";
import type { Border, BorderSide, CellFormat } from "./cell-format";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Looks are kept cell by cell: of whole rows and columns those cells that are used, and at least so many. */
const fewest = { rows: 1000, columns: 100 };

/** An area with whole rows and columns cut to what a person sees of them. */
function seen(sheet: Sheet, area: Area): Area {
  if (area.rows < sheetRows && area.columns < sheetColumns) return area;
  const used = sheet.usedArea(true);
  const rows = Math.max(fewest.rows, used ? lastRow(used) + 1 : 0);
  const columns = Math.max(fewest.columns, used ? lastColumn(used) + 1 : 0);
  return { ...area, rows: Math.min(rows, area.rows), columns: Math.min(columns, area.columns) };
}

/** Does something to every selected area, as one step. */
function onSelection(workbook: Workbook, act: (sheet: Sheet, area: Area) => void): void {
  const { sheet, areas } = workbook.selection;
  workbook.step(() => areas.forEach((area) => act(sheet, seen(sheet, area))));
}

/** Changes the look of the selected cells, as one step. */
export const formatSelection = (workbook: Workbook, change: Partial<CellFormat>): void =>
  onSelection(workbook, (sheet, area) => sheet.changeFormats(area, () => change));

/** Gives the selected cells a number format, as one step. */
export const setNumberFormat = (workbook: Workbook, numberFormat: string): void =>
  onSelection(workbook, (sheet, area) =>
    sheet.setNumberFormats(
      area,
      mapArea(area, () => numberFormat),
    ),
  );

/** Gives the selected cells one decimal more or less than the active cell has, as one step, as Excel does. */
export function changeSelectedDecimals(workbook: Workbook, change: 1 | -1): void {
  const { sheet, activeCell } = workbook.selection;
  const { row, column } = activeCell;
  const { numberFormat } = sheet.cellAt(row, column);
  setNumberFormat(workbook, changeDecimals(numberFormat, sheet.valueAt(row, column), change));
}

/** Lines that a person draws around and between cells. */
export type Lines = "all" | "outer" | "bottom" | "none";

const drawn: Readonly<Record<Lines, readonly BorderSide[]>> = {
  all: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
  outer: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"],
  bottom: ["EdgeBottom"],
  none: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
};

/** Draws lines on the selected cells, or takes all of theirs away, as one step. */
export function drawLines(workbook: Workbook, lines: Lines): void {
  const border: Border = {
    style: lines === "none" ? "None" : "Continuous",
    weight: "Thin",
    color: "#000000",
  };
  onSelection(workbook, (sheet, area) => {
    for (const side of drawn[lines]) drawBorder(sheet, area, side, border);
    if (lines === "none") clearNeighbours(sheet, area);
  });
}

/** A line between two cells can be kept with either of them. */
function clearNeighbours(sheet: Sheet, area: Area): void {
  const clear = (neighbour: Area, side: BorderSide): void => {
    const isInside = neighbour.row >= 0 && neighbour.column >= 0;
    if (!isInside || lastRow(neighbour) >= sheetRows || lastColumn(neighbour) >= sheetColumns)
      return;
    drawBorder(sheet, neighbour, side, { style: "None" });
  };
  clear({ ...area, row: area.row - 1, rows: 1 }, "EdgeBottom");
  clear({ ...area, row: lastRow(area) + 1, rows: 1 }, "EdgeTop");
  clear({ ...area, column: area.column - 1, columns: 1 }, "EdgeRight");
  clear({ ...area, column: lastColumn(area) + 1, columns: 1 }, "EdgeLeft");
}
