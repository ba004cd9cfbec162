export { exportText, type KeptTables, ownTablesOf, readExport, withTable } from "./kept-tables";
export { browserTables, type TableStore } from "./table-store";
export { type OwnTablesBox, useOwnTables } from "./use-own-tables";
