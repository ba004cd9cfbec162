import type { ChartAxisRecord, ChartRecord } from "../../host";
import { PIXELS_PER_POINT } from "../grid";
import type { ChartColors, ChartFrame } from "./draw-chart";

function kindOf(chartType: string): ChartFrame["kind"] {
  if (chartType.startsWith("Bar")) return "bar";
  return chartType.startsWith("Column") ? "column" : "line";
}

const titleOf = ({ title, titleVisible }: ChartAxisRecord): string => (titleVisible ? title : "");

/** Room that a line of text below a chart takes. */
const SOURCE_HEIGHT = 34;

/** How a chart of the workbook is drawn. A source stands below the chart, which keeps its size. */
export function frameOf(
  chart: ChartRecord,
  locale: string,
  colors: ChartColors,
  source = "",
): ChartFrame {
  const { minimum, maximum } = chart.valueAxis;
  return {
    kind: kindOf(chart.chartType),
    title: chart.titleVisible ? chart.title : "",
    valueTitle: titleOf(chart.valueAxis),
    categoryTitle: titleOf(chart.categoryAxis),
    source,
    width: chart.width * PIXELS_PER_POINT,
    height: chart.height * PIXELS_PER_POINT + (source ? SOURCE_HEIGHT : 0),
    locale,
    hasLegend: chart.legend.visible && chart.series.length > 1,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    colors,
  };
}
