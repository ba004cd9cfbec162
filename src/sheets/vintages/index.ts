export { figureChanges } from "./figure-changes";
export { planVintages } from "./plan-vintages";
