export { bundledLibrary } from "./bundled-library";
export { citation } from "./citation";
export { type FacetName, type FacetValue, type Facets, tableFacets } from "./facets";
export { figureErrata, figureTable } from "./figure-table";
export { type Figure, allFigures, figuresOf } from "./figures";
export type { FunctionEntry, FunctionFamily } from "./function-entry";
export { functionList } from "./function-list";
export type { ReferenceLibrary } from "./library";
export { datedText, decimalsOf, findColumn, findRow, numberOf } from "./look-up";
export { doubtsOf, relatedTables, relationsOf } from "./relations";
export { rowNames } from "./row-names";
export { searchFunctions } from "./search-functions";
export {
  type Catalogue,
  type CatalogueEntry,
  type TableFilter,
  buildCatalogue,
  searchTables,
} from "./search-tables";
export { type Series, findSeries, seriesList } from "./series";
export { publicationName, readableTitle } from "./table-titles";
export { errata, publications, referenceTable, tableDescriptors, unitText } from "./tables";
export type {
  Doubt,
  Edition,
  Erratum,
  ErratumKind,
  Frequency,
  PrintedValue,
  Publication,
  ReferenceTable,
  SeriesIndex,
  SeriesSource,
  TableDescriptor,
  TableRow,
  TextPair,
  UnitCode,
  WeightComponent,
  WeightSet,
} from "./types";
export { weightSet } from "./weights";
