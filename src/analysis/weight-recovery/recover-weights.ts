import { apportion } from "../../core";
import type { Aggregate } from "./aggregates";
import type { WeightSolver } from "./weight-solver";

export interface RecoveredWeights {
  aggregate: Aggregate;
  components: RecoveredWeight[];
  /** Largest difference in points between the aggregate and its weighted components, over all months. */
  residual: number;
  /** Whether fixed weights are possible at all. */
  feasible: boolean;
}

export interface RecoveredWeight {
  component: string;
  weight: number;
  /** Bounds that rounding allows; undefined where no weights are possible. */
  low?: number;
  high?: number;
}

/** Weights are stated in millionths, a hundredth of what the best determined interval is wide. */
const units = 1_000_000;

/** Weights of an aggregate, adding up to 1 as they are stated. */
export function recoverWeights(aggregate: Aggregate, solver: WeightSolver): RecoveredWeights {
  const bounded = solver.within(aggregate.equations);
  const exact = bounded?.weights ?? solver.anywhere(aggregate.equations);
  // The solver leaves zeros of about -1e-12.
  const millionths = apportion(
    exact.map((weight) => Math.max(0, weight)),
    units,
  );
  const weights = Array.from(millionths, (parts) => parts / units);
  return {
    aggregate,
    components: aggregate.components.map((component, i) => ({
      component,
      weight: weights[i] as number,
      low: bounded && outward(bounded.low[i] as number, Math.floor),
      high: bounded && outward(bounded.high[i] as number, Math.ceil),
    })),
    residual: largestResidual(aggregate, weights),
    feasible: bounded !== undefined,
  };
}

/** To millionths, so that no allowed weight is left out; a thousandth of one is noise of the solver. */
function outward(bound: number, round: (value: number) => number): number {
  const noise = round === Math.floor ? 1e-3 : -1e-3;
  return Math.min(Math.max(round(bound * units + noise), 0), units) / units;
}

/** Largest difference in points between an aggregate and its weighted components in any month that is printed. */
export function largestResidual(
  { equations, months: printed }: Aggregate,
  weights: readonly number[],
): number {
  const months = equations.filter(({ period }) => printed.includes(period));
  return Math.max(
    ...months.map(({ gaps }) =>
      Math.abs(gaps.reduce((total, gap, i) => total + gap * (weights[i] as number), 0)),
    ),
  );
}
