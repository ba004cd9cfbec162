export { answerExcel } from "./excel-server";
export { forEver } from "./answer-file";
export { excelPolicy } from "./security-policy";
export { startServer, type RunningServer, type ServerOptions } from "./start-server";
