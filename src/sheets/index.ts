export { type BlockRequest, blockRequest } from "./block-request";
export { refreshedPlan } from "./refreshed-plan";
export { refreshObstacle, type RefreshObstacle } from "./refresh-obstacle";
export { sourceOfTables } from "./source-line";
