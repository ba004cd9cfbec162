export { chartData, type ChartData } from "./chart-data";
export { chartLayer, type ChartLayer } from "./chart-layer";
export { drawChart, type ChartFrame } from "./draw-chart";
