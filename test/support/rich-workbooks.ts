import fc from "fast-check";
import {
  areaOf,
  type Area,
  type Border,
  type CellValue,
  type ChartSeriesRecord,
  Host,
  newSeries,
  overlaps,
  seriesOf,
  type Sheet,
  type Workbook,
} from "../../workbench/host";
import { buildWorkbook, workbookContents } from "./workbook-arbitraries";

const smallArea = fc.record({
  row: fc.nat(20),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const cellValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
  fc.boolean(),
  fc.constantFrom(
    ...["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NUM!", "#NAME?", "#NULL!"].map((error) => ({
      error,
    })),
  ),
);
/** Lines that Excel can draw; other pairs of style and weight become the nearest of these. */
const border: fc.Arbitrary<Border> = fc
  .constantFrom(
    ["Continuous", "Hairline"],
    ["Continuous", "Thin"],
    ["Continuous", "Medium"],
    ["Continuous", "Thick"],
    ["Dash", "Thin"],
    ["Dash", "Medium"],
    ["DashDot", "Thin"],
    ["DashDot", "Medium"],
    ["DashDotDot", "Thin"],
    ["DashDotDot", "Medium"],
    ["Dot", "Thin"],
    ["Double", "Thick"],
    ["SlantDashDot", "Medium"],
  )
  .map(([style = "", weight = ""]) => ({ style, weight, color: "#1F3864" }));

const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Area",
  "AreaStacked",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
  "Radar",
] as const;

const chartOf = fc.record({
  chartType: fc.constantFrom(...chartTypes),
  area: smallArea.map((area) => ({ ...area, rows: area.rows + 1, columns: area.columns + 1 })),
  byRows: fc.boolean(),
  title: fc.constantFrom("", "NTP Kaltim 2020", 'a & <b> "c"'),
  titleVisible: fc.boolean(),
  place: fc.record({
    left: fc.integer({ min: 0, max: 4000 }).map((n) => n / 4),
    top: fc.integer({ min: 0, max: 4000 }).map((n) => n / 4),
    width: fc.integer({ min: 40, max: 2000 }).map((n) => n / 4),
    height: fc.integer({ min: 40, max: 2000 }).map((n) => n / 4),
  }),
  legend: fc.record({
    visible: fc.boolean(),
    position: fc.constantFrom("Bottom", "Left", "Right", "Top", "Corner"),
  }),
  minimum: fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined }),
  maximum: fc.option(fc.integer({ min: 6, max: 500 }), { nil: undefined }),
  numberFormat: fc.constantFrom(undefined, "0.0", "#,##0"),
  axisTitle: fc.constantFrom("", "2018 = 100"),
  gridlines: fc.boolean(),
  series: fc.record({
    color: fc.constantFrom(undefined, "#C00000"),
    hasDataLabels: fc.boolean(),
    lineWeight: fc.constantFrom(undefined, 2.25),
    markerStyle: fc.constantFrom(undefined, "Circle", "None"),
    markers: fc.constantFrom(undefined, [
      { point: 0, style: "Circle", size: 6, background: "#FFFFFF" },
      { point: 2, foreground: "#C00000" },
    ]),
    smooth: fc.boolean(),
  }),
});

/** What a workbook has beyond `workbookContents`. */
const additions = fc.record({
  values: fc.array(fc.tuple(fc.nat(24), fc.nat(12), cellValue), { maxLength: 12 }),
  spills: fc.array(
    fc.record({
      at: fc.record({ row: fc.integer({ min: 26, max: 40 }), column: fc.nat(12) }),
      values: fc.array(fc.array(cellValue, { minLength: 2, maxLength: 2 }), {
        minLength: 1,
        maxLength: 3,
      }),
      formula: fc.constantFrom("=BPS.NTP(A1:C2,A3:C4)", "=A1:A3*2", "=UNIQUE(A1:B9)"),
    }),
    { maxLength: 3 },
  ),
  borders: fc.array(
    fc.tuple(
      smallArea.map((area) => ({ ...area, row: area.row * 2 })),
      border,
      fc.constantFrom("EdgeTop", "EdgeLeft", "DiagonalUp" as const),
    ),
    { maxLength: 3 },
  ),
  charts: fc.array(chartOf, { maxLength: 2 }),
  looks: fc.record({
    gridlines: fc.boolean(),
    resolved: fc.boolean(),
    totals: fc.boolean(),
    banded: fc.boolean(),
    style: fc.constantFrom("TableStyleMedium2", "TableStyleLight9", ""),
  }),
  hiddenName: fc.boolean(),
  localName: fc.boolean(),
});

type Additions = typeof additions extends fc.Arbitrary<infer T> ? T : never;

function addSpills(sheet: Sheet, { spills }: Additions): void {
  const taken: Area[] = [...sheet.tables.map((table) => table.area), ...sheet.merges];
  for (const { at, values, formula } of spills) {
    const area = areaOf(at.row, at.column, values.length, 2);
    if (taken.some((other) => overlaps(other, area))) continue;
    taken.push(area);
    sheet.write(areaOf(at.row, at.column), [[formula]]);
    sheet.setCalculated(at.row, at.column, values);
  }
}

function addCharts(workbook: Workbook, sheet: Sheet, { charts }: Additions): void {
  charts.forEach((of, index) => {
    const seriesBy = of.byRows ? ("Rows" as const) : ("Columns" as const);
    const axis = { title: of.axisTitle, titleVisible: of.axisTitle !== "", visible: true };
    const look = (series: ChartSeriesRecord): ChartSeriesRecord => ({
      ...newSeries(series.name),
      ...series,
      ...JSON.parse(JSON.stringify(of.series)),
      smooth: of.chartType.startsWith("Line") && of.series.smooth,
    });
    sheet.charts.push({
      id: workbook.newGuid(),
      sheetId: sheet.id,
      name: `Drawn ${index + 1}`,
      chartType: of.chartType,
      source: { sheetId: sheet.id, area: of.area },
      seriesBy,
      title: of.title,
      titleVisible: of.titleVisible,
      ...of.place,
      legend: { ...of.legend },
      categoryAxis: { ...axis, majorGridlines: false },
      valueAxis: {
        ...axis,
        majorGridlines: of.gridlines,
        minimum: of.minimum,
        maximum: of.maximum,
        numberFormat: of.numberFormat,
      },
      series: seriesOf(sheet, of.area, seriesBy).map(look),
    });
  });
}

function add(workbook: Workbook, more: Additions): void {
  const sheet = workbook.activeSheet;
  const isProtected = sheet.protected;
  sheet.protected = false;
  for (const [row, column, value] of more.values) {
    if (sheet.tables.some((table) => overlaps(table.headerArea, areaOf(row, column)))) continue;
    if (sheet.merges.some((merge) => overlaps(merge, areaOf(row, column)))) continue;
    sheet.replaceCell(row, column, {
      ...sheet.cellAt(row, column),
      formula: undefined,
      apostrophe: undefined,
      value,
    });
  }
  addSpills(sheet, more);
  for (const [area, line, side] of more.borders) {
    sheet.changeFormats(area, (format) => ({ borders: { ...format.borders, [side]: line } }));
  }
  addCharts(workbook, sheet, more);
  const { gridlines, resolved, totals, banded, style } = more.looks;
  sheet.showGridlines = gridlines;
  for (const { comments } of workbook.sheets) {
    // One comment a cell.
    const places = new Set<string>();
    const distinct = comments.filter(({ row, column }) => {
      const isNew = !places.has(`${row},${column}`);
      places.add(`${row},${column}`);
      return isNew;
    });
    comments.splice(0, comments.length, ...distinct);
  }
  sheet.comments.forEach((comment) => (comment.resolved = resolved));
  for (const table of sheet.tables) {
    table.showTotals = totals && table.area.rows > 2;
    table.showBandedRows = banded;
    table.style = style;
  }
  if (more.localName) workbook.names.add("setempat", "=SUM(Sheet1!$A$1:$A$3)", "", sheet);
  const [name] = workbook.names.items;
  if (name) name.visible = !more.hiddenName;
  sheet.protected = isProtected;
}

/** Workbooks with something of everything that the host keeps, results that spill and drawn charts included. */
export const richWorkbooks: fc.Arbitrary<Workbook> = fc
  .tuple(workbookContents, additions)
  .map(([contents, more]) => {
    const host = new Host();
    buildWorkbook(host, contents);
    add(host.workbook, more);
    return host.workbook;
  });
