export { decodeText } from "./decode-text";
export type { Delimiter } from "./find-delimiter";
export { type CsvTable, readCsv } from "./read-csv";
