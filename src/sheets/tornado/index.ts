export { replanTornado } from "./replan-tornado";
export { planTornado } from "./tornado-plan";
