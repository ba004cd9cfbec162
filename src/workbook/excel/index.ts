export { excelExecutor } from "./excel-executor";
export { features } from "./features";
