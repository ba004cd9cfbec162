export { cellCleaner } from "./cell-cleaner";
export { checkedWorkbook } from "./checked-workbook";
export { documentSettings } from "./document-settings";
export { excelExecutor } from "./excel-executor";
export { isExcelSupported } from "./features";
export { openWorkbook } from "./open-workbook";
export { watchWorkbook } from "./watch-workbook";
