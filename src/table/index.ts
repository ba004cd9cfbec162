export { packRows, packTable, unpackRows, unpackTable } from "./packed-rows";
export { type PackedRows, type PackedTable, packedTableShape } from "./packed-table";
export type { Dimension, Measure, Member, Records } from "./records";
export { isDateFormat, printedDecimals, shownDecimals, showsNilAsDash } from "./number-format";
export { appliesTo, correctedTable } from "./corrected-table";
export type { Correction, OwnTable, ReadingRecipe, RecipeArea, Vintage } from "./own-table";
export { plainLabel } from "./plain-label";
export { isProvisional } from "./provisional";
export type { TableSource } from "./source";
export type { Column, PrintedValue, RecordsRecipe, Row, Table } from "./table";
export type { Unit, UnitCode } from "./unit";
export { canBeSummed, countsFromBase, unitCodes, unitId, unitName } from "./units";
export { recordDecimals } from "./record-decimals";
export { filterRecords, type RecordFilter } from "./filter-records";
export { sumRecords } from "./sum-records";
export type { RecordsChoice, Share, TableChoice } from "./records-choice";
export { sizeOfChoice, tableFromChoice, usualChoice } from "./table-from-choice";
export { tableFromRecords, type TableFrame, type TableWindow } from "./table-from-records";
export type { FailingTotal, TotalsProof } from "./prove-totals";
export { type TotalMember, type TotalsApart, totalsApart } from "./totals-apart";
export { type DatasetChange, datasetChanges } from "./dataset-changes";
export {
  countRevised,
  longestVintages,
  markedRevisions,
  mostVintages,
  withVintage,
} from "./vintages";
export { type TableDifference, type TableDifferences, tableDifferences } from "./table-differences";
