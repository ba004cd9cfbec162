import fc from "fast-check";
import {
  type Host,
  applyFilter,
  areaOf,
  mergeCells,
  newAxis,
  type Area,
  type BorderSide,
  type CellFormat,
} from "../../workbench/host";

/** A workbook as a reader may have left it, as plain data that `buildWorkbook` makes. */
export interface WorkbookContents {
  sheets: SheetContents[];
  names: [name: string, at: CellPlace][];
  settings: [key: string, value: string][];
  manualCalculation: boolean;
  active: number;
}

export interface SheetContents {
  cells: [CellPlace, string][];
  results: (string | number)[];
  looks: [AreaPlace, CellFormat][];
  formats: [CellPlace, string][];
  widths: [column: number, points: number][];
  heights: [row: number, points: number][];
  merged: AreaPlace[];
  tables: AreaPlace[];
  charts: AreaPlace[];
  comments: [CellPlace, string][];
  hiddenRows: number[];
  hiddenColumns: number[];
  filter: AreaPlace | null;
  frozen: boolean;
  tabColor: string;
  hidden: boolean;
  protected: boolean;
}

export interface CellPlace {
  row: number;
  column: number;
}
type AreaPlace = Area;

const rowLimit = 24;
const columnLimit = 12;
const place = fc.record({ row: fc.nat(rowLimit), column: fc.nat(columnLimit) });
const areaPlace = fc.record({
  row: fc.nat(rowLimit),
  column: fc.nat(columnLimit),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const tableArea = areaPlace.map((area) => ({ ...area, rows: area.rows + 1 }));
const few = <T>(of: fc.Arbitrary<T>, most = 3) => fc.array(of, { maxLength: most });
/** Nearly always no: what forbids every insertion would leave little to test. */
const seldom = fc.integer({ min: 0, max: 9 }).map((n) => n === 0);

/** What a reader types: words, numbers, dates, formulas, texts with an apostrophe that they need. */
const typed = fc.oneof(
  fc.constantFrom("Padi", "12", "-3.5", "1e9", "12%", "1/2/2020", "TRUE", "#N/A", "a\nb", "  x "),
  fc.constantFrom("'=1+1", "'007", "'-", "'2020", "'#N/A", "'TRUE", "''x"),
  fc.constantFrom("=1+1", "=SUM(A1:B2)", '=A1&"x"', "=A1:A3*2", "=Sheet1!B2"),
  fc.integer().map(String),
  fc.string({ maxLength: 12 }).map((text) => `'${text}`),
);
const colour = fc.constantFrom("#FFFF00", "#00FF00", "#123456", "#FFF2CC");
const sides: BorderSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const borders = fc
  .subarray(sides, { minLength: 1 })
  .map((drawn) =>
    Object.fromEntries(
      drawn.map((side) => [side, { style: "Continuous", weight: "Thin", color: "#000000" }]),
    ),
  );
const look: fc.Arbitrary<CellFormat> = fc.record(
  {
    fill: colour,
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constantFrom("Single", "Double"),
    strikethrough: fc.constant(true),
    fontName: fc.constantFrom("Arial", "Cambria"),
    fontSize: fc.integer({ min: 6, max: 30 }),
    fontColor: colour,
    wrapText: fc.constant(true),
    horizontalAlignment: fc.constantFrom("Left", "Center", "Right"),
    verticalAlignment: fc.constantFrom("Top", "Center"),
    indentLevel: fc.integer({ min: 1, max: 3 }),
    locked: fc.constant(false),
    borders,
  },
  { requiredKeys: [] },
);

const sheet: fc.Arbitrary<SheetContents> = fc.record({
  cells: few(fc.tuple(place, typed), 12),
  results: few(fc.oneof(fc.integer(), fc.constantFrom("text", "=2+2", "")), 12),
  looks: few(fc.tuple(areaPlace, look)),
  formats: few(fc.tuple(place, fc.constantFrom("0.000", "@", "0%", "dd/mm/yyyy"))),
  widths: few(fc.tuple(fc.nat(columnLimit), fc.integer({ min: 5, max: 300 }))),
  heights: few(fc.tuple(fc.nat(rowLimit), fc.integer({ min: 5, max: 60 }))),
  merged: few(areaPlace, 1),
  tables: few(tableArea, 1),
  charts: few(areaPlace, 1),
  comments: few(fc.tuple(place, fc.string({ minLength: 1, maxLength: 9 })), 2),
  hiddenRows: few(fc.nat(rowLimit), 1),
  hiddenColumns: few(fc.nat(columnLimit), 1),
  filter: fc.option(tableArea, { freq: 9 }).map((area) => area),
  frozen: fc.boolean(),
  tabColor: fc.constantFrom("", "#FF0000"),
  hidden: seldom,
  protected: seldom,
});

/** Workbooks of one to three sheets with something of everything that the host knows. */
export const workbookContents: fc.Arbitrary<WorkbookContents> = fc.record({
  sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
  names: few(fc.tuple(fc.constantFrom("Harga", "NTP_2020", "_x", "Small"), place), 2),
  settings: few(fc.tuple(fc.constantFrom("other", "timbang.x"), fc.string()), 2),
  manualCalculation: fc.boolean(),
  active: fc.nat(2),
});

/** A place to insert at. */
export const targetPlace = place;

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Fills the workbook of a new host. What Excel would refuse, as a second table over the first, is left out. */
export function buildWorkbook({ workbook }: Host, contents: WorkbookContents): void {
  contents.sheets.forEach((of, index) => {
    const built = workbook.sheets[index] ?? workbook.addSheet();
    const taken: Area[] = [];
    const isFree = (area: Area): boolean => {
      if (taken.some((other) => overlap(other, area))) return false;
      taken.push(area);
      return true;
    };
    of.formats.forEach(([at, format]) =>
      built.setNumberFormats(areaOf(at.row, at.column), [[format]]),
    );
    of.looks.forEach(([area, format]) => built.changeFormats(area, () => format));
    of.merged.filter(isFree).forEach((area) => mergeCells(built, area));
    of.cells.forEach(([{ row, column }, text]) => workbook.userEdit(built.id, row, column, text));
    of.tables.filter(isFree).forEach((area) => workbook.tables.add(built, area));
    if (of.filter && isFree(of.filter)) applyFilter(built, of.filter);
    of.charts.forEach((area, n) => built.charts.push(chart(workbook.newId(), built.id, area, n)));
    of.comments.forEach(([at, content]) =>
      built.comments.push({
        id: workbook.newId(),
        ...at,
        content,
        authorName: "",
        resolved: false,
      }),
    );
    of.widths.forEach(([column, points]) => built.setColumnWidth(areaOf(0, column), points));
    of.heights.forEach(([row, points]) => built.setRowHeight(areaOf(row, 0), points));
    of.hiddenRows.forEach((row) => built.hideRows(areaOf(row, 0), true));
    of.hiddenColumns.forEach((column) => built.hideColumns(areaOf(0, column), true));
    if (of.frozen) [built.layout.frozenRows, built.layout.frozenColumns] = [1, 2];
    built.tabColor = of.tabColor;
  });
  calculateWorkbook({ workbook }, contents);
  contents.names.forEach(([name, { row, column }]) => {
    if (workbook.isNameTaken(name)) return;
    workbook.names.add(name, `=${workbook.sheets[0]!.addressOf(areaOf(row, column))}`, "");
  });
  contents.settings.forEach(([key, value]) => workbook.settings.set(key, value));
  if (contents.manualCalculation) workbook.calculationMode = "Manual";
  workbook.activate(workbook.sheets[contents.active % workbook.sheets.length]!);
  contents.sheets.forEach((of, index) => {
    const built = workbook.sheets[index]!;
    if (of.hidden && built !== workbook.activeSheet) workbook.setVisibility(built, "Hidden");
    built.protected = of.protected;
  });
}

/** What the grid does: the results of the formulas; the host itself does not calculate. */
export function calculateWorkbook(
  { workbook }: Pick<Host, "workbook">,
  { sheets }: WorkbookContents,
): void {
  sheets.forEach(({ results, cells }, index) =>
    results.forEach((result, n) => {
      const [at] = cells[n] ?? [];
      if (at) workbook.setCalculated(workbook.sheets[index]!.id, at.row, at.column, result);
    }),
  );
}

const chart = (id: string, sheetId: string, area: Area, n: number) => ({
  id,
  sheetId,
  name: `Chart ${n + 1}`,
  chartType: "Line",
  source: { sheetId, area },
  seriesBy: "Columns" as const,
  title: "Mine",
  titleVisible: true,
  left: 10,
  top: 10,
  width: 300,
  height: 200,
  legend: { visible: true, position: "Right" },
  categoryAxis: newAxis(),
  valueAxis: newAxis(),
  series: [],
});
