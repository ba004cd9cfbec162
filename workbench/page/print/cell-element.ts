import { isCellError, type Border, type CellFormat, type Sheet } from "../../host";
import { tableLook } from "../grid";

const LINES: Readonly<Record<string, string>> = { Dash: "dashed", Dot: "dotted", Double: "double" };
const WEIGHTS: Readonly<Record<string, string>> = { Medium: "2px", Thick: "3px" };

function lineOf(border: Border | undefined): string {
  if (!border || border.style === "None") return "";
  const width = border.style === "Double" ? "3px" : (WEIGHTS[border.weight] ?? "1px");
  return `${width} ${LINES[border.style] ?? "solid"} ${border.color}`;
}

/** The look of a cell, with that of the table that it lies in. */
export const lookOf = (sheet: Sheet, row: number, column: number): CellFormat => {
  const own = sheet.cellAt(row, column).format;
  const table = tableLook(sheet, row, column);
  return { ...table, ...own, borders: { ...table.borders, ...own.borders } };
};

/** Where a text stands in its cell when nobody says. */
function usualSide(sheet: Sheet, row: number, column: number): string {
  const value = sheet.valueAt(row, column);
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isCellError(value) ? "center" : "left";
}

export const sideOf = (sheet: Sheet, row: number, column: number): string => {
  const { horizontalAlignment = "General" } = lookOf(sheet, row, column);
  if (horizontalAlignment === "General") return usualSide(sheet, row, column);
  return horizontalAlignment.startsWith("Center") ? "center" : horizontalAlignment.toLowerCase();
};

/** The font of a cell, as CSS writes it. */
export const fontOf = ({ italic, bold, fontSize = 11, fontName = "Calibri" }: CellFormat): string =>
  `${italic ? "italic " : ""}${bold ? "bold " : ""}${fontSize}pt "${fontName.replace(/["\\]/g, "")}", Carlito, Arial, sans-serif`;

/** A cell as it is printed. */
export function cellElement(sheet: Sheet, row: number, column: number): HTMLTableCellElement {
  const cell = document.createElement("td");
  const look = lookOf(sheet, row, column);
  const { borders = {}, indentLevel = 0, verticalAlignment = "Bottom" } = look;
  cell.textContent = sheet.textAt(row, column);
  Object.assign(cell.style, {
    font: fontOf(look),
    color: look.fontColor ?? "",
    backgroundColor: look.fill ?? "",
    textAlign: sideOf(sheet, row, column),
    verticalAlign: { Top: "top", Center: "middle" }[verticalAlignment] ?? "bottom",
    paddingLeft: indentLevel > 0 ? `${2 + indentLevel * 9}px` : "",
    textDecoration: [
      (look.underline ?? "None") === "None" ? "" : "underline",
      look.strikethrough ? "line-through" : "",
    ].join(" "),
    borderTop: lineOf(borders.EdgeTop),
    borderBottom: lineOf(borders.EdgeBottom),
    borderLeft: lineOf(borders.EdgeLeft),
    borderRight: lineOf(borders.EdgeRight),
  });
  return cell;
}
