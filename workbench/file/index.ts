export { addin } from "./addin";
export { openCsv, type OpenedCsv } from "./open-csv";
export { openXlsx } from "./open-xlsx";
export { type OpenedWorkbook } from "./snapshot-from-xlsx";
export { writeXlsx } from "./write";
