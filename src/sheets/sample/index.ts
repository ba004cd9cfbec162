export { planSample, sampleTable } from "./plan-sample";
export { replanSample } from "./replan-sample";
