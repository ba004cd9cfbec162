export { MyDataScreen } from "./my-data-screen";
export type { OpenReading } from "./use-reading";
