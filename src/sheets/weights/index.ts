export { replanTableWeights, replanWeights } from "./replan-weights";
export { planTableWeights } from "./table-weights-plan";
export {
  aggregateName,
  componentName,
  planWeights,
  standingText,
  weightRemarks,
} from "./weights-plan";
