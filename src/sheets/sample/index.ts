export { planSample, sampleTable } from "./plan-sample";
