export { lineName } from "./borders";
export { columnName, readArea, readCell } from "./cell-address";
export { chartForm, legendPlaces, markerSymbols, type ChartForm } from "./chart-types";
export { officeTheme } from "./colors";
export { outsideLiterals } from "./formula";
export { builtInNumberFormatId } from "./number-formats";
export { readXlsx } from "./read-xlsx";
export type * from "./xlsx-workbook";
