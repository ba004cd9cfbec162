export { placeKey, type ReadingChoices, splitArea, type TableChoice } from "./choices";
export {
  type CellPlace,
  placeOf,
  type ReadDoubt,
  type ReadTable,
  type TableBlock,
  type TableDoubt,
} from "./read-table";
export { type LeftOver, type ReadFile, readTables } from "./read-tables";
export type { RecordsOffer } from "./records-offer";
export type { Area } from "./sheet-grid";
export type { CellDoubt } from "./table-numbers";
export { type Progress, readRecords, type TableRecords } from "./table-records";
export { unitIn } from "./unit-words";
