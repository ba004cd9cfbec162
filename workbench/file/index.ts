export { addin } from "./addin";
export { type OpenedWorkbook } from "./snapshot-from-xlsx";
export { openXlsx } from "./open-xlsx";
export { writeXlsx } from "./write";
