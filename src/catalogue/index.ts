export { tableFacets, type FacetName, type Facets, type FacetValue } from "./facets";
export { allFigures, figuresOf, type Figure } from "./figures";
export { figureErrata, figureTable } from "./figure-table";
export type { FunctionEntry, FunctionFamily, FunctionParameter } from "./function-entry";
export { functionList } from "./function-list";
export type { ReferenceLibrary } from "./library";
export { searchFunctions } from "./search-functions";
export {
  buildCatalogue,
  searchTables,
  type Catalogue,
  type CatalogueEntry,
  type TableFilter,
} from "./search-tables";
export { subjectNames } from "./subjects";
export { publicationName, readableTitle } from "./table-titles";
