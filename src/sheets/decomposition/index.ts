export { planDecomposition } from "./decomposition-plan";
export { replanDecomposition } from "./replan-decomposition";
