import type { ChartLayer, ChartLayerOptions } from "../charts";
import type { Grid } from "../grid";
import type { LoadPart } from "./load-part";

/** The layer of charts, which is fetched when the workbook has its first chart. */
export function laterCharts(
  element: HTMLElement,
  grid: Grid,
  options: ChartLayerOptions,
  load: LoadPart,
): Pick<ChartLayer, "show" | "focus"> {
  let layer: ChartLayer | undefined;
  let coming: Promise<void> | undefined;
  let shown: Parameters<ChartLayer["show"]> | undefined;

  const fetchLayer = async (): Promise<void> => {
    const part = await load(() => import("../charts"));
    layer = part?.chartLayer(element, grid, options);
    if (shown) layer?.show(...shown);
  };
  const fetched = (): Promise<void> => (coming ??= fetchLayer());

  grid.workbook.changes.subscribe((change) => {
    if (change.kind !== "chartAdded") return;
    // The add-in gives a chart its place and size after it has added it.
    void fetched().then(() => setTimeout(() => layer?.offerToShow(change.chartId)));
  });
  return {
    show(...appearance) {
      shown = appearance;
      layer?.show(...appearance);
      if (grid.workbook.activeSheet.charts.length > 0) void fetched();
    },
    focus: () => layer?.focus(),
  };
}
