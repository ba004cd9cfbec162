export { planRecords, type RecordsRequest } from "./plan-records";
