import { columnName, readArea } from "../../src/reading/xlsx";
import type { Area, ChartSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../workbench/host";

/**
 * What an .xlsx file keeps of a workbook. It has no place for: whether events are on; a formula in a header of a table;
 * title and place of a legend of a chart that hides them; the look of markers and lines that the kind of chart does not draw.
 */
export function keptByFile(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, enableEvents: true, sheets: workbook.sheets.map(keptSheet) };
}

function keptSheet(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, cells: withHeaders(sheet), charts: sheet.charts.map(keptChart) };
}

function withHeaders({ cells, tables }: SheetSnapshot): SheetSnapshot["cells"] {
  const kept = { ...cells };
  for (const { area, headers } of tables) {
    const { row, column } = readArea(area) as Area;
    headers.forEach((value, index) => {
      const address = `${columnName(column + index)}${row + 1}`;
      const { formula, ...cell } = cells[address] ?? { value };
      if (formula !== undefined) kept[address] = { ...cell, value };
    });
  }
  return kept;
}

/** A chart without axes or series keeps nothing of what these would have. */
function keptChart(chart: ChartSnapshot): ChartSnapshot {
  const isLine = chart.chartType.startsWith("Line");
  const hasMarkers = isLine || /^(XYScatter|Radar)/.test(chart.chartType);
  const isRound = /^(Pie|Doughnut)/.test(chart.chartType);
  const noAxis = { title: "", titleVisible: false, visible: true, majorGridlines: false };
  return {
    ...chart,
    chartType: keptType(chart),
    title: chart.titleVisible ? chart.title : "",
    legend: chart.legend.visible ? chart.legend : { visible: false, position: "Right" },
    ...(chart.series.length === 0 ? { source: { sheetId: "", area: noArea } } : {}),
    ...(isRound ? { categoryAxis: noAxis, valueAxis: noAxis } : {}),
    series: chart.series.map((series) => ({
      ...series,
      smooth: isLine && series.smooth,
      ...(hasMarkers ? {} : { markers: undefined }),
      ...(hasMarkers && series.markerStyle !== "None" ? {} : { markerStyle: undefined }),
    })),
  };
}

const noArea = { row: 0, column: 0, rows: 1, columns: 1 };

/** A line with markers is one of the kinds with markers, and one without is one of those without. */
function keptType({ chartType, series: [first] }: ChartSnapshot): string {
  const marker = first?.markerStyle;
  if (marker === undefined) return chartType;
  if (/^(Line|Radar)$/.test(chartType) && marker !== "None") return `${chartType}Markers`;
  if (/^(Line|Radar)Markers$/.test(chartType) && marker === "None") {
    return chartType.replace("Markers", "");
  }
  return chartType === "XYScatterLines" && marker === "None" ? `${chartType}NoMarkers` : chartType;
}
