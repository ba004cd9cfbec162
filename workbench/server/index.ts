export { answerExcel } from "./excel-server";
export { startServer, type RunningServer, type ServerOptions } from "./start-server";
