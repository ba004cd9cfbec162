export type { Bilingual, Language } from "../language";
export { type Book, bookGroup, dataVersion, groupName, tableName, tableReference } from "./book";
export {
  cellCitation,
  type CitationStyle,
  citationStyles,
  figureText,
  printedText,
  sourceOfCell,
} from "./cell-citation";
export { citation } from "./citation";
export { type CitedCell, type CitedFigure, citedFigure, citedTable } from "./cited-cell";
export { citedTables } from "./cited-works";
export { type FacetName, type FacetValue, type Facets, tableFacets } from "./facets";
export { figureErrata, figuresOf, figureTable } from "./figure-table";
export type {
  FunctionEntry,
  FunctionExample,
  FunctionFamily,
  FunctionParameter,
} from "./function-entry";
export { functionList } from "./function-list";
export {
  type CellLookup,
  type KnownCells,
  knownCells,
  setKnownCells,
  type UnknownCell,
} from "./known-cells";
export { type Library, createLibrary } from "./library";
export { datedText, findColumn, findRow, numberOf } from "./look-up";
export { ownPackage, type OwnTables } from "./own-package";
export { type NearestQuery, nearestQueries } from "./nearest-queries";
export { englishRowName, rowName } from "./english-row-name";
export {
  citedRow,
  englishNameIn,
  hasEnglishNames,
  type RowNaming,
  withRowNames,
} from "./row-naming";
export { isChangeWord, isTimeWord, isWholeWord } from "./word-kinds";
export { plainName } from "./plain-name";
export { readableTitle } from "./readable-title";
export { rowNames } from "./row-names";
export { finishSteps } from "./finish-steps";
export { type RowHit, type RowHits, searchRows } from "./search-rows";
export { readRowWords } from "./row-index";
export { type QueryReading, queryReadings, readQuery } from "./search-query";
export { searchFunctions } from "./search-functions";
export {
  type Catalogue,
  type CatalogueEntry,
  type TableFilter,
  buildCatalogue,
  searchTables,
} from "./search-tables";
export { type QueryWord, searchWords } from "./search-words";
export { type Series, findSeries, seriesList, seriesPeriods } from "./series";
export { ntpPackage } from "./ntp-package";
export { type NtpGroup, type NtpRow, type OwnNtpBook } from "./ntp-book";
export { ntpRowNames, paidHeadings, subsectorNames } from "./ntp-names";
export { isOwn } from "./subjects";
export {
  type TradeFlowId,
  type TradeMargin,
  type TradeMeasureId,
  type TradePart,
  tradeParts,
  tradePeriod,
  type TradeSet,
} from "./trade-margin";
export { type OwnTradeBook, tradePackage } from "./trade-package";
export {
  flowsOfSets,
  type TradeFigures,
  type TradeKind,
  type TradeNeed,
  type TradeTable,
  tradeTables,
} from "./trade-tables";
export { tradeDimensions } from "./types";
export type {
  BookFacts,
  BookKind,
  BookPackage,
  Doubt,
  Edition,
  Erratum,
  ErratumKind,
  Figure,
  FigureFacts,
  Frequency,
  ReferenceTable,
  SeriesGroup,
  SeriesSource,
  TableDescriptor,
  TableFacts,
  TradeDimension,
  WeightComponent,
  WeightSet,
} from "./types";
export { weightSet } from "./weight-set";
