export { assembleTables, tableId, type KeyedRow, type KeyedTable } from "./assemble";
export type { PrintedRow } from "./body";
export type { ColumnProfile, PublicationProfile, RowProfile, TableProfile } from "./profile";
export { readTables, type PrintedTable } from "./read-tables";
export { settleTable, type Evidence, type SettledCell } from "./settle";
export { rowKeys, rowParents } from "./row-keys";
