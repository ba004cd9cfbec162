export { planDecomposition } from "./decomposition-plan";
