export { carriedTable } from "./carried-table";
export { exportText, type KeptTables, readExport } from "./kept-tables";
export { libraryOf } from "./library-of";
export { browserTables, type TableStore } from "./table-store";
export { type OwnTablesBox, useOwnTables } from "./use-own-tables";
