export { changedTables } from "./changed-tables";
export { figureChanges } from "./figure-changes";
export { replanVintages } from "./replan-vintages";
export { type CorrectedTable, planBookVintages, planVintages } from "./plan-vintages";
