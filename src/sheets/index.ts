export { type BlockRequest, blockRequest } from "./block-request";
export { blockTable, type CitedBlock, citedBlock, citedCell } from "./cited-cell";
export { refreshedPlan } from "./refreshed-plan";
export { refreshObstacle, type RefreshObstacle } from "./refresh-obstacle";
export { sourceOfTables } from "./source-line";
