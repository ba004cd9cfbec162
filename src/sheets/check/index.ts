export { decimalText, provenFaultText, readingsText } from "./check-fault-text";
export { type ComputedRule, planCheckReport } from "./check-report";
export { statementText } from "./check-statement";
