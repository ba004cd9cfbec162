import type { ChartAxisRecord, ChartRecord } from "../../host";
import { PIXELS_PER_POINT } from "../grid";
import type { ChartColors } from "./chart-colors";
import type { ChartKind } from "./draw-marks";
import type { Stacking } from "./stack";

/** How a chart is drawn. Sizes are pixels. */
export interface ChartFrame {
  kind: ChartKind;
  stacking: Stacking;
  /** A doughnut instead of a pie. */
  isHollow: boolean;
  /** Whether points of a scatter chart are joined. */
  hasLines: boolean;
  title: string;
  /** What the values are, and what the categories are. */
  valueTitle: string;
  categoryTitle: string;
  /** Written below the chart. */
  source: string;
  width: number;
  height: number;
  /** Of numbers on the axis. */
  locale: string;
  hasLegend: boolean;
  /** Ends of the value axis, where somebody chose them. */
  minimum?: number;
  maximum?: number;
  colors: ChartColors;
}

/** Kinds by the beginning of Excel's names; a radar chart is drawn as lines. */
const KINDS: Readonly<Record<string, ChartFrame["kind"]>> = {
  Bar: "bar",
  Column: "column",
  Area: "area",
  XYScatter: "scatter",
  Pie: "pie",
  Doughnut: "pie",
};

function kindOf(chartType: string): ChartFrame["kind"] {
  const beginning = Object.keys(KINDS).find((name) => chartType.startsWith(name));
  return KINDS[beginning ?? ""] ?? "line";
}

function stackingOf(chartType: string): ChartFrame["stacking"] {
  if (!/^(Bar|Column|Area).*Stacked/.test(chartType)) return "none";
  return chartType.endsWith("100") ? "shares" : "sums";
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
    stacking: stackingOf(chart.chartType),
    isHollow: chart.chartType.startsWith("Doughnut"),
    hasLines: /^XYScatter(Lines|Smooth)/.test(chart.chartType),
    title: chart.titleVisible ? chart.title : "",
    valueTitle: titleOf(chart.valueAxis),
    categoryTitle: titleOf(chart.categoryAxis),
    source,
    width: chart.width * PIXELS_PER_POINT,
    height: chart.height * PIXELS_PER_POINT + (source ? SOURCE_HEIGHT : 0),
    locale,
    // The parts of a pie have no other names.
    hasLegend:
      chart.legend.visible && (chart.series.length > 1 || kindOf(chart.chartType) === "pie"),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    colors,
  };
}
