export { changedTables } from "./changed-tables";
export { figureChanges } from "./figure-changes";
export { type CorrectedTable, planBookVintages, planVintages } from "./plan-vintages";
