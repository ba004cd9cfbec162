export { findInsertedTable } from "./check-inserted-table";
export { correctionMarks } from "./correction-marks";
export { type TablePart, mainRows, narrowTable } from "./narrow-table";
export { planTable, sourceLines, tableName, type TableSections } from "./plan-table";
export { replanFigure } from "./replan-figure";
export { leadingColumns, nilIsZero, valueCell } from "./table-cells";
export { type ChartRequest, isThroughTime, usualChartRows } from "./table-chart";
export { rowDepths } from "./table-looks";
export type { TableRequest } from "./table-request";
