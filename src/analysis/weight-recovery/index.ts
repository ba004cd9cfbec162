export { type Aggregate, aggregates } from "./aggregates";
export { bookWithWeights, packageWithWeights, withWeights } from "./book-with-weights";
export { type RecoveredWeight, type RecoveredWeights, recoverWeights } from "./recover-weights";
export type { Equation } from "./weight-equations";
export { linearWeightSolver, type WeightSolution, type WeightSolver } from "./weight-solver";
export {
  type WeightsFromPrint,
  weightsFromPrint,
  type WeightStanding,
  weightStanding,
} from "./weights-from-print";
export { weightTable, type WeightTable, type WeightTableLine } from "./weight-table";
export { type PartsChoice, tableWeights, usualParts } from "./table-weights";
