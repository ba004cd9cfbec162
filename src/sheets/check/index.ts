export { decimalText, provenFaultText, readingsText } from "./check-fault-text";
export { planCheckReport } from "./check-report";
export { statementText } from "./check-statement";
