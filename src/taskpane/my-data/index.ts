export { MyDataScreen } from "./my-data-screen";
export { readerTableId } from "./reader-table-id";
export type { OpenReading } from "./use-reading";
