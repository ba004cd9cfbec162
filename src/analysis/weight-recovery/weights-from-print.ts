import type { WeightSet } from "../../library";
import type { Aggregate } from "./aggregates";
import { largestResidual, type RecoveredWeights, recoverWeights } from "./recover-weights";
import { contradictingPeriods, linearWeightSolver } from "./weight-solver";

/** Weights of an aggregate from what is printed, misprints of single months left out. */
export interface WeightsFromPrint extends RecoveredWeights {
  /** Periods that these weights do not reach; the intervals hold for the others. */
  contradicting: string[];
}

/** As many of a hundred periods may be misprints; where more contradict, the weights themselves have changed. */
const mostMisprints = 10;

/**
 * Weights of an aggregate with the interval that the rounding of the print allows. A period that fixed weights cannot reach is
 * left out and named; where that is more than one in ten, and with few periods already one, there are no fixed weights and so
 * no intervals.
 *
 * @param aggregate with at least one equation
 */
export function weightsFromPrint(aggregate: Aggregate): WeightsFromPrint {
  const { equations } = aggregate;
  const contradicting = contradictingPeriods(equations);
  const isFixed = contradicting.length * 100 <= equations.length * mostMisprints;
  const kept = isFixed
    ? equations.filter(({ period }) => !contradicting.includes(period))
    : equations;
  const recovered = recoverWeights({ ...aggregate, equations: kept }, linearWeightSolver);
  const weights = recovered.components.map(({ weight }) => weight);
  return {
    ...recovered,
    aggregate,
    residual: largestResidual(aggregate, weights),
    contradicting,
  };
}

/** Recovered weights as books keep them. */
export const weightSetOf = ({
  aggregate,
  components,
  residual,
  feasible,
}: RecoveredWeights): WeightSet => ({
  group: aggregate.group,
  row: aggregate.row,
  components: components.map(({ component, weight, low, high }) => ({
    key: component,
    weight,
    ...(low !== undefined && high !== undefined && { low, high }),
  })),
  residual,
  feasible,
});

/** How well a weight is known. */
export type WeightStanding = "determined" | "approximate" | "undetermined";

/** Up to here a weight stated in whole percent is right. */
const determinedWidth = 0.01;

/** A weight whose interval is wider than the weight itself is not determined: not even its size is known. */
export function weightStanding({
  weight,
  low,
  high,
}: {
  weight: number;
  low?: number | undefined;
  high?: number | undefined;
}): WeightStanding {
  if (low === undefined || high === undefined) return "undetermined";
  if (high - low <= determinedWidth) return "determined";
  return high - low > weight ? "undetermined" : "approximate";
}
