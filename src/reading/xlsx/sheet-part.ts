import { damaged, tooLarge } from "../unreadable-file";
import { readArea, sheetColumns } from "./cell-address";
import type { Colors } from "./colors";
import { readFilter } from "./filters";
import { limits } from "./limits";
import type { XlsxPackage } from "./package";
import { areDistinct } from "./distinct-areas";
import { type CellContext, SheetCells } from "./sheet-cells";
import { type CellArea, type XlsxSheet } from "./xlsx-workbook";
import { TreeBuilder, type XmlElement } from "./xml-tree";

/** Pixels of the widest digit of Calibri 11, by which Excel measures columns, and points of a pixel. */
const digitWidth = 7;
const pointsPerPixel = 0.75;
const standardWidth = 48;
const standardHeight = 15;

/** What the part of a sheet says by itself; tables, charts and comments are in parts of their own. */
export type SheetPart = Pick<
  XlsxSheet,
  | "cells"
  | "tabColor"
  | "showGridlines"
  | "protected"
  | "columnWidths"
  | "rowHeights"
  | "hiddenRows"
  | "hiddenColumns"
  | "merged"
  | "frozen"
  | "selection"
  | "filter"
>;

/** Reads the part of a sheet: cells as they come, the rest as a tree. */
export function readSheetPart(
  file: XlsxPackage,
  part: string,
  colors: Colors,
  context: CellContext,
): SheetPart {
  const cells = new SheetCells(part, context);
  const rest = new TreeBuilder();
  let inData = false;
  file.events(part, {
    open(name, attributes) {
      if (inData) cells.open(name, attributes);
      else rest.open(name, attributes);
      if (name === "sheetData") inData = true;
    },
    close(name) {
      if (name === "sheetData") inData = false;
      if (inData) cells.close(name);
      else rest.close();
    },
    text(text) {
      if (inData) cells.text(text);
      else rest.text(text);
    },
    plainCell: (cell) => cells.plainCell(cell),
  });
  const sheet = rest.root ?? damaged(part);
  if (sheet.name !== "worksheet") damaged(part);
  countNotShown(sheet, cells, context);
  const view = sheet.at("sheetViews", "sheetView");
  return {
    cells: cells.cells,
    tabColor: colors.of(sheet.at("sheetPr", "tabColor")) ?? "",
    showGridlines: view?.flag("showGridLines") ?? true,
    protected: sheet.child("sheetProtection")?.flag("sheet") ?? false,
    ...columns(sheet, cells),
    rowHeights: new Map(
      cells.rows.flatMap(({ row, height }) =>
        height === undefined || height === standardHeight ? [] : [[row, height]],
      ),
    ),
    hiddenRows: new Set(cells.rows.filter(({ isHidden }) => isHidden).map(({ row }) => row)),
    merged: merged(sheet, part),
    frozen: frozen(view?.child("pane")),
    selection: areas(view?.all("selection").at(-1)?.attribute("sqref") ?? ""),
    filter: readFilter(sheet.child("autoFilter"), context.notShown),
  };
}

const areas = (list: string): CellArea[] =>
  list
    .split(" ")
    .slice(0, limits.objects)
    .flatMap((address) => readArea(address) ?? []);

/** Points of a width in digits, with what Excel adds for the margins of a cell (ECMA-376 part 1, 18.3.1.13). */
function widthPoints(digits: number): number {
  const exact = digits * digitWidth;
  const whole = Math.round(exact);
  // Files keep widths in 256ths of a digit; what is off a whole pixel by less than one was a whole one.
  const pixels = Math.abs(exact - whole) < 0.05 ? whole : exact;
  return Math.round(pixels * pointsPerPixel * 1000) / 1000;
}

function columns(
  sheet: XmlElement,
  cells: SheetCells,
): Pick<SheetPart, "columnWidths" | "hiddenColumns"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  const used = cells.cells.reduce((most, { column }) => Math.max(most, column), 0);
  const common = sheet.child("sheetFormatPr")?.number("defaultColWidth");
  if (common !== undefined) {
    for (let column = 0; column <= used; column++) columnWidths.set(column, widthPoints(common));
  }
  let steps = 0;
  for (const element of sheet.child("cols")?.all("col") ?? []) {
    const first = (element.number("min") ?? 1) - 1;
    const last = Math.min((element.number("max") ?? first + 1) - 1, sheetColumns - 1);
    const width = element.number("width");
    for (let column = Math.max(0, first); column <= last; column++) {
      if (++steps > 4 * sheetColumns) tooLarge();
      if (width !== undefined && width >= 0) columnWidths.set(column, widthPoints(width));
      if (element.flag("hidden")) hiddenColumns.add(column);
    }
  }
  for (const [column, width] of columnWidths) {
    if (width === standardWidth) columnWidths.delete(column);
  }
  return { columnWidths, hiddenColumns };
}

/** Merged areas; two that meet are a fault of the file. */
function merged(sheet: XmlElement, part: string): CellArea[] {
  const found = (sheet.child("mergeCells")?.all("mergeCell") ?? []).map(
    (element) => readArea(element.attribute("ref") ?? "") ?? damaged(part),
  );
  if (found.length > limits.merges) tooLarge();
  if (!areDistinct(found)) damaged(part);
  return found.filter(({ rows, columns: across }) => rows * across > 1);
}

function frozen(pane: XmlElement | undefined): { rows: number; columns: number } {
  const state = pane?.attribute("state") ?? "";
  if (!pane || !state.startsWith("frozen")) return { rows: 0, columns: 0 };
  const count = (name: string): number => Math.max(0, Math.floor(pane.number(name) ?? 0));
  return { rows: count("ySplit"), columns: count("xSplit") };
}

function countNotShown(sheet: XmlElement, cells: SheetCells, { notShown }: CellContext): void {
  const extensions = sheet.child("extLst");
  const inExtensions = (name: string): number => extensions?.descendants(name).length ?? 0;
  const rules = sheet.all("conditionalFormatting").flatMap((one) => one.all("cfRule"));
  notShown.add("conditional-formats", rules.length);
  const newRules = extensions?.descendants("conditionalFormatting") ?? [];
  // Rules of the old part that have an extension are in both.
  const linked = rules.filter((rule) => rule.child("extLst")).length;
  const all = newRules.flatMap((one) => one.all("cfRule")).length;
  notShown.add("conditional-formats", Math.max(0, all - linked));
  const validations = sheet.child("dataValidations")?.all("dataValidation").length ?? 0;
  notShown.add("validations", validations + inExtensions("dataValidation"));
  notShown.add("hyperlinks", sheet.child("hyperlinks")?.all("hyperlink").length);
  notShown.add("sparklines", inExtensions("sparklineGroup"));
  notShown.add("images", sheet.child("picture") ? 1 : 0);
  const controls = sheet.child("controls")?.descendants("control").length ?? 0;
  notShown.add(
    "controls",
    controls + (sheet.child("oleObjects")?.descendants("oleObject").length ?? 0),
  );
  const protection = sheet.child("sheetProtection");
  const hasPassword = ["password", "hashValue"].some((name) => protection?.attribute(name));
  notShown.add("passwords", hasPassword ? 1 : 0);
  const isOutlined =
    cells.rows.some((row) => row.isOutlined) ||
    sheet
      .child("cols")
      ?.all("col")
      .some((column) => (column.number("outlineLevel") ?? 0) > 0);
  notShown.add("outlines", isOutlined ? 1 : 0);
}
