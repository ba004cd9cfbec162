import { columnName, readArea } from "../../src/reading/xlsx";
import { keptByFile } from "../../test/support/kept-by-file";
import {
  english,
  formatText,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbench/host";

/**
 * What a workbook and LibreOffice's copy of it can be compared by. LibreOffice does not keep apostrophes, more than 15 digits,
 * looks of cells under a merged area and borders of its first cell, table styles, hidden names, settings of add-ins, tab colours of
 * hidden and protected sheets, nor charts as they were; it wraps texts with line breaks, names the font that has the letters of a text, and reads functions that it
 * does not know in small letters. Without a window it forgets frozen panes and gridlines.
 */
export function comparable(workbook: WorkbookSnapshot): unknown {
  const { sheets, names, activeSheet } = keptByFile(workbook);
  return {
    activeSheet,
    names: names.map(({ name, scope, formula }) => [scope ?? "", name, formula].join(" ")).sort(),
    sheets: sheets.map(comparableSheet),
  };
}

function comparableSheet(sheet: SheetSnapshot) {
  const covered = new Set(sheet.merged.flatMap((area) => addressesOf(area).slice(1)));
  const firsts = new Set(sheet.merged.map((area) => area.split(":")[0] ?? ""));
  const cells = Object.entries(sheet.cells)
    .filter(([address]) => !covered.has(address) && sheet.spilled[address] === undefined)
    .map(([address, cell]) => [address, comparableCell(cell, firsts.has(address))] as const)
    .filter(([, cell]) => JSON.stringify(cell) !== emptyCell);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.visibility === "Visible" && !sheet.protected ? sheet.tabColor : "",
    protected: sheet.protected,
    merged: sheet.merged,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    columnWidths: rounded(sheet.columnWidths),
    rowHeights: rounded(sheet.rowHeights),
    filter: sheet.filter,
    tables: sheet.tables.map(({ name, area, headers, showTotals }) => ({
      name,
      area,
      headers,
      showTotals,
    })),
    notes: sheet.comments.map(({ row, column, content }) => `${row} ${column} ${content}`).sort(),
    charts: sheet.charts
      .filter(({ series }) => series.length > 0)
      .map(({ chartType, series }) => `${familyOf(chartType)} of ${series.length}`),
    cells: Object.fromEntries(cells),
  };
}

const shownAs = [1234.5678, -1234.5678, 0, 44000.75, "text"];
const emptyCell = JSON.stringify(comparableCell({ value: "" }));

function comparableCell(
  { value, formula, numberFormat = "General", format = {} }: CellSnapshot,
  isMerged = false,
) {
  const { fontName: _, wrapText, borders, ...look } = format;
  // LibreOffice stores errors and truth values that stand in a cell as formulas.
  const constant = /^=(?:(TRUE|FALSE)\(\)|(#.+))$/.exec(formula ?? "");
  const isBroken = typeof value === "string" && /[\n\r]/.test(value);
  return {
    content: constant
      ? (constant[2] ?? constant[1])
      : formula
        ? comparableFormula(formula)
        : shown(value),
    // The same format may be spelt otherwise: it is known by what it makes of numbers and texts.
    shows: shownAs.map((value) => formatText(value, numberFormat, english)),
    look: {
      ...look,
      borders: isMerged ? undefined : borders,
      ...(wrapText && !isBroken ? { wrapText } : {}),
    },
  };
}

const comparableFormula = (formula: string): string =>
  /BPS\./i.test(formula)
    ? "a function of ours"
    : formula
        .toUpperCase()
        .replace(textTruthOrNumber, (found, truth?: string) =>
          found.startsWith('"') ? found : (truth ?? String(Number(found))),
        );

/** LibreOffice writes truth values as functions, and numbers without an exponent. */
const textTruthOrNumber = /"[^"]*"|\b(TRUE|FALSE)\(\)|\b\d+(?:\.\d+)?(?:E[+-]?\d+)?\b/g;

function shown(value: CellSnapshot["value"]): string {
  if (typeof value === "object") return value.error;
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

const rounded = (sizes: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(sizes).map(([key, points]) => [key, Math.round(points)]));

const familyOf = (chartType: string): string =>
  /^(?:Column|Bar|Line|Area|Pie|Doughnut|XYScatter|Radar)/.exec(chartType)?.[0] ?? chartType;

function addressesOf(area: string): string[] {
  const { row, column, rows, columns } = readArea(area) ?? {
    row: 0,
    column: 0,
    rows: 0,
    columns: 0,
  };
  return Array.from(
    { length: rows * columns },
    (_, n) => `${columnName(column + (n % columns))}${row + 1 + Math.floor(n / columns)}`,
  );
}
