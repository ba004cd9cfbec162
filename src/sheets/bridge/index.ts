export { chapterName } from "./bridge-names";
export { planBridge } from "./bridge-plan";
export { replanBridge } from "./replan-bridge";
