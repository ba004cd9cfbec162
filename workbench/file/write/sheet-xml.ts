import { columnName, readCell } from "../../../src/reading/xlsx";
import type { CellSnapshot, SheetSnapshot } from "../../host";
import { CellWriter, type PlacedCell, type SheetContext } from "./cell-writer";
import { filterXml, isFilterOfTable } from "./filter-xml";
import { xml, type XmlAttributes } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Points of a digit of Calibri 11, by which a file measures columns. */
const pointsPerDigit = 5.25;

/** Parts that a sheet refers to, by the ids under which it does. */
export interface SheetLinks {
  drawing?: string;
  legacyDrawing?: string;
  tables: string[];
}

/** The part of a sheet. */
export function sheetXml(sheet: SheetSnapshot, links: SheetLinks, context: SheetContext): string {
  const { filter, merged } = sheet;
  return xml(
    "worksheet",
    { xmlns: main, "xmlns:r": office },
    sheet.tabColor === ""
      ? ""
      : xml("sheetPr", {}, xml("tabColor", { rgb: `FF${sheet.tabColor.slice(1)}` })),
    xml("sheetViews", {}, viewXml(sheet, context)),
    xml("sheetFormatPr", { defaultColWidth: 48 / pointsPerDigit, defaultRowHeight: 15 }),
    columnsXml(sheet),
    xml("sheetData", {}, ...rowsXml(sheet, context)),
    sheet.protected ? xml("sheetProtection", { sheet: true, objects: true, scenarios: true }) : "",
    filter && !isFilterOfTable(sheet) ? filterXml(filter.area, filter.criteria) : "",
    merged.length === 0
      ? ""
      : xml(
          "mergeCells",
          { count: merged.length },
          ...merged.map((ref) => xml("mergeCell", { ref })),
        ),
    links.drawing ? xml("drawing", { "r:id": links.drawing }) : "",
    links.legacyDrawing ? xml("legacyDrawing", { "r:id": links.legacyDrawing }) : "",
    links.tables.length === 0
      ? ""
      : xml(
          "tableParts",
          { count: links.tables.length },
          ...links.tables.map((id) => xml("tablePart", { "r:id": id })),
        ),
  );
}

function viewXml({ frozen, showGridlines }: SheetSnapshot, context: SheetContext): string {
  const { rows, columns } = frozen;
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const isFrozen = rows + columns > 0;
  const [first = "A1"] = context.selection;
  return xml(
    "sheetView",
    {
      showGridLines: showGridlines ? undefined : false,
      tabSelected: context.isActive || undefined,
      workbookViewId: 0,
    },
    isFrozen
      ? xml("pane", {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: `${columnName(columns)}${rows + 1}`,
          activePane: pane,
          state: "frozen",
        })
      : "",
    xml("selection", {
      pane: isFrozen ? pane : undefined,
      activeCell: /^\$?[A-Z]+\$?\d+/i.exec(first)?.[0] ?? "A1",
      sqref: context.selection.join(" ") || "A1",
    }),
  );
}

/** Widths and hidden columns, neighbours that are alike together. */
function columnsXml({ columnWidths, hiddenColumns }: SheetSnapshot): string {
  const hidden = new Set(hiddenColumns);
  const letters = new Set([...Object.keys(columnWidths), ...hiddenColumns]);
  const columns = [...letters]
    .map((name) => ({ name, at: readCell(`${name}1`)?.column ?? 0 }))
    .sort((a, b) => a.at - b.at);
  const runs: { min: number; max: number; width: number; custom: boolean; hidden: boolean }[] = [];
  for (const { name, at } of columns) {
    const points = columnWidths[name];
    const width = (points ?? 48) / pointsPerDigit;
    const isHidden = hidden.has(name);
    const last = runs.at(-1);
    const isAlike = last?.width === width && last.hidden === isHidden && last.max === at;
    if (isAlike) last.max++;
    else {
      const custom = points !== undefined;
      runs.push({ min: at + 1, max: at + 1, width, custom, hidden: isHidden });
    }
  }
  if (runs.length === 0) return "";
  const elements = runs.map(({ min, max, width, custom, hidden: isHidden }) =>
    xml("col", {
      min,
      max,
      width,
      customWidth: custom || undefined,
      hidden: isHidden || undefined,
    }),
  );
  return xml("cols", {}, ...elements);
}

/** Cells with what spilled into them, row by row. */
function placedCells({ cells, spilled }: SheetSnapshot): PlacedCell[] {
  const placed: PlacedCell[] = [];
  const add = (address: string, cell: CellSnapshot): void => {
    const place = readCell(address);
    if (place) placed.push({ ...place, address, cell });
  };
  for (const [address, cell] of Object.entries(cells)) {
    const filled = spilled[address];
    add(
      address,
      filled === undefined || cell.formula !== undefined ? cell : { ...cell, value: filled },
    );
  }
  for (const [address, value] of Object.entries(spilled)) {
    if (cells[address] === undefined) add(address, { value });
  }
  return placed.sort((a, b) => a.row - b.row || a.column - b.column);
}

function rowsXml(sheet: SheetSnapshot, context: SheetContext): string[] {
  const rows = new Map<number, string[]>();
  const hidden = new Set(sheet.hiddenRows);
  const writer = new CellWriter(sheet, context);
  const rowOf = (row: number): string[] => {
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    return cells;
  };
  for (const placed of placedCells(sheet)) rowOf(placed.row + 1).push(writer.cell(placed));
  for (const row of [...Object.keys(sheet.rowHeights).map(Number), ...hidden]) rowOf(row);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const ht = sheet.rowHeights[row];
      const attributes: XmlAttributes = {
        r: row,
        ht,
        customHeight: ht === undefined ? undefined : true,
        hidden: hidden.has(row) || undefined,
      };
      return xml("row", attributes, ...cells);
    });
}
