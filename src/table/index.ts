export {
  type PackedRows,
  type PackedTable,
  packRows,
  packTable,
  unpackRows,
  unpackTable,
} from "./packed-rows";
export type { Dimension, Measure, Member, Records } from "./records";
export { isDateFormat, printedDecimals, shownDecimals, showsNilAsDash } from "./number-format";
export type { TableSource } from "./source";
export type { Column, PrintedValue, Row, Table } from "./table";
export type { Unit, UnitCode } from "./unit";
export { countsFromBase, unitCodes, unitId, unitName } from "./units";
export { filterRecords, type RecordFilter } from "./filter-records";
export { sumRecords } from "./sum-records";
export { type TableChoice, tableFromRecords, type TableFrame } from "./table-from-records";
export { type FailingTotal, type TotalMember, type TotalsApart, totalsApart } from "./totals-apart";
