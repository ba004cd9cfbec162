import { type Area, lastColumn, lastRow } from "./area";
import type { Border, BorderSide } from "./cell-format";
import type { Sheet } from "./sheet";

export const noBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

/** Sides of single cells that a border of a range lies on: an edge of the range, or all lines inside it. */
export function cellSides(area: Area, side: BorderSide, row: number, column: number): BorderSide[] {
  const found: BorderSide[] = [];
  const add = (on: boolean, cellSide: BorderSide): void => void (on && found.push(cellSide));
  const [top, bottom] = [row === area.row, row === lastRow(area)];
  const [left, right] = [column === area.column, column === lastColumn(area)];
  if (side === "EdgeTop") add(top, "EdgeTop");
  else if (side === "EdgeBottom") add(bottom, "EdgeBottom");
  else if (side === "EdgeLeft") add(left, "EdgeLeft");
  else if (side === "EdgeRight") add(right, "EdgeRight");
  else if (side === "InsideHorizontal") {
    add(!top, "EdgeTop");
    add(!bottom, "EdgeBottom");
  } else if (side === "InsideVertical") {
    add(!left, "EdgeLeft");
    add(!right, "EdgeRight");
  } else found.push(side);
  return found;
}

/** Changes the border on one side of a range; a weight or colour alone draws a line too. */
export function drawBorder(
  sheet: Sheet,
  area: Area,
  side: BorderSide,
  change: Partial<Border>,
): void {
  sheet.changeFormats(area, (format, row, column) => {
    const borders = { ...format.borders };
    for (const cellSide of cellSides(area, side, row, column)) {
      const drawn = { ...noBorder, style: "Continuous", ...borders[cellSide], ...change };
      if (drawn.style === "None") delete borders[cellSide];
      else borders[cellSide] = drawn;
    }
    return { borders: Object.keys(borders).length > 0 ? borders : undefined };
  });
}
