import type { Area } from "./area";

export interface ChartAxisRecord {
  title: string;
  titleVisible: boolean;
  visible: boolean;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  majorGridlines: boolean;
}

/** The marker of one point, where it differs from those of its series. */
export interface PointMarkerRecord {
  /** From 0. */
  point: number;
  style?: string;
  /** In points. */
  size?: number;
  background?: string;
  foreground?: string;
}

export interface ChartSeriesRecord {
  name: string;
  /** Undefined while a series that was added by name has no data yet. */
  values?: { sheetId: string; area: Area };
  categories?: { sheetId: string; area: Area };
  chartType?: string;
  color?: string;
  lineWeight?: number;
  hasDataLabels: boolean;
  markerStyle?: string;
  /** By point, ascending. */
  markers?: PointMarkerRecord[];
  smooth: boolean;
  axisGroup: "Primary" | "Secondary";
}

/** What an add-in asked for when it added a chart. Positions and sizes are points from the top left of the sheet. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  chartType: string;
  source: { sheetId: string; area: Area };
  seriesBy: "Rows" | "Columns";
  title: string;
  titleVisible: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
  legend: { visible: boolean; position: string };
  categoryAxis: ChartAxisRecord;
  valueAxis: ChartAxisRecord;
  series: ChartSeriesRecord[];
}

export const newAxis = (): ChartAxisRecord => ({
  title: "",
  titleVisible: false,
  visible: true,
  majorGridlines: false,
});

export const newSeries = (name: string): ChartSeriesRecord => ({
  name,
  hasDataLabels: false,
  smooth: false,
  axisGroup: "Primary",
});
