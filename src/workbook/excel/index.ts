export { checkedWorkbook } from "./checked-workbook";
export { excelExecutor } from "./excel-executor";
export { features } from "./features";
export { isExcelSupported } from "./features";
