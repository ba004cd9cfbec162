export { findSeries, seriesList, type Series } from "./series";
export { citation } from "./citation";
export { doubtsOf, relatedTables, relationsOf } from "./relations";
export { decimalsOf, findColumn, findRow, numberOf } from "./look-up";
export {
  dataVersion,
  errata,
  publications,
  referenceTable,
  tableDescriptor,
  tableDescriptors,
  unitText,
} from "./tables";
export type {
  Doubt,
  Edition,
  Erratum,
  ErratumKind,
  PrintedValue,
  Publication,
  ReferenceTable,
  SeriesIndex,
  TableDescriptor,
  TableRow,
  TextPair,
  UnitCode,
  ValueField,
  WeightComponent,
  WeightSet,
} from "./types";
export { weightSet, weightSets } from "./weights";
