export { replanTableWeights, replanWeights } from "./replan-weights";
export { planTableWeights } from "./table-weights-plan";
export { planWeights } from "./weights-plan";
export { aggregateName, componentName, standingText, weightRemarks } from "./weight-names";
