export { SaveChart } from "./save-chart";
