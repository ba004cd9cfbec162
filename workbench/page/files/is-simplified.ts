import type { ChartRecord } from "../../host";

/**
 * Whether Excel would draw the chart otherwise than the page does: a radar chart is lines here, stacked lines are not stacked,
 * of the rings of a doughnut there is one, and all series have the kind and the axis of the chart.
 */
export function isSimplified({
  chartType,
  series,
}: Pick<ChartRecord, "chartType" | "series">): boolean {
  const isOtherKind = /^Radar|^Line.*Stacked/.test(chartType);
  const hasRings = chartType.startsWith("Doughnut") && series.length > 1;
  const familyOf = (type: string): string =>
    type.replace(/(Clustered|Markers|Lines|Smooth|NoMarkers)+$/, "");
  const isMixed = series.some(
    (one) =>
      one.axisGroup === "Secondary" ||
      (one.chartType !== undefined && familyOf(one.chartType) !== familyOf(chartType)),
  );
  return isOtherKind || hasRings || isMixed;
}
