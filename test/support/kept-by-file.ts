import type { ChartSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../workbench/host";

/**
 * What an .xlsx file keeps of a workbook. It has no place for: whether events are on; title and place of a legend of a chart
 * that hides them; the look of markers and lines that the kind of chart does not draw.
 */
export function keptByFile(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, enableEvents: true, sheets: workbook.sheets.map(keptSheet) };
}

function keptSheet(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, charts: sheet.charts.map(keptChart) };
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
