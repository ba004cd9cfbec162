export { BarChart, type Bar } from "./bar-chart";
export { LineChart } from "./line-chart";
export { NumberTable, type NumberTableData } from "./number-table";
export { SeriesChart } from "./series-chart";
export { Sparkline } from "./sparkline";
