export { type ReaderTable, useReaderTables } from "./use-reader-tables";
