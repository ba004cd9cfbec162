export { type BlockRequest, blockRequest, usualNaming } from "./block-request";
export { blockCards } from "./block-cards";
export { cellFacts } from "./cell-facts";
export { blockTable, type CitedBlock, citedBlock, citedCell, isPrintedBlock } from "./cited-cell";
export { refreshedPlan } from "./refreshed-plan";
export { refreshObstacle, type RefreshObstacle } from "./refresh-obstacle";
export { sourceOfTables } from "./source-line";
