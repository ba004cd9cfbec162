export { decodeText } from "./decode-text";
export type { Delimiter } from "./find-delimiter";
export { isDelimited } from "./is-delimited";
export { type CsvTable, readCsv } from "./read-csv";
