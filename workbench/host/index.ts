export { type AppRuntimeState } from "./app-runtime";
export * from "./custom-functions";
export { type Fault, Faults, type Injection } from "./faults";
export { type Bridge, Host, type HostOptions, type RequestLog } from "./host";
export { type ExcelErrorCode, excelErrorCodes, HostError } from "./host-error";
export * from "./model";
export * from "./number-format";
export type { RequestMessage, ResponseBody, ResponseMessage } from "./protocol";
export { currentExcel, isSetSupported, type RequirementSets } from "./requirement-sets";
