export type { Bar } from "./chart";
export { ChartFigure } from "./chart-figure";
export { NumberTable, type NumberTableData } from "./number-table";
export { Sparkline } from "./sparkline";
