export { comparedLines, type ComparedLine } from "./compared-lines";
export { ledgerNames } from "./ledger-names";
export { planLedger } from "./ledger-plan";
export { replanLedger } from "./replan-ledger";
