export { laterCharts } from "./later-charts";
export { partLoader, type LoadPart } from "./load-part";
export { takePrintKey } from "./print-key";
