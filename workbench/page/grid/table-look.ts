import type { CellFormat, Sheet, Table } from "../../host";

/** Colours of Excel's built-in table styles, by the number that ends their names: none, then six accents of the theme. */
const ACCENTS = ["#404040", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const BANDS = ["#EDEDED", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"];

function themed(table: Table, row: number): CellFormat {
  const [, family = "", number = "0"] =
    /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  if (!family) return {};
  const accent = (Number(number) - 1) % 7;
  const isLight = family === "Light" && Number(number) <= 14;
  const line = { style: "Continuous", weight: "Thin", color: ACCENTS[accent]! };
  if (row === table.area.row) {
    return isLight
      ? { bold: true, fontColor: ACCENTS[accent], borders: { EdgeTop: line, EdgeBottom: line } }
      : { bold: true, fontColor: "#FFFFFF", fill: ACCENTS[accent] };
  }
  const isBand = table.showBandedRows && (row - table.area.row) % 2 === 1;
  const isLast = row === table.area.row + table.area.rows - 1;
  return {
    ...(isBand ? { fill: BANDS[accent] } : {}),
    ...(isLast ? { borders: { EdgeBottom: line } } : {}),
  };
}

/** What the style of a table adds to the look of a cell in it; the cell's own format goes before it. */
export function tableLook(sheet: Sheet, row: number, column: number): CellFormat {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return table ? themed(table, row) : {};
}
