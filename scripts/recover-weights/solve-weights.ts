import loadHighs, { type Highs, type Model, type ModelData } from "highs";
import type { Equation, WeightSolution, WeightSolver } from "../../src/analysis";

export interface HighsWeightSolver extends WeightSolver {
  /** The interval of each weight alone, where least squares do not tell components apart. */
  intervals(equations: readonly Equation[]): Pick<WeightSolution, "low" | "high"> | undefined;
}

/** Least squares by linear and quadratic programmes of HiGHS. */
export async function weightSolver(): Promise<HighsWeightSolver> {
  const highs = await loadHighs();
  const intervals = (equations: readonly Equation[]) => {
    const [low, high] = highs.withModel(programme(highs, equations, true), (model) => [
      extremes(highs, model, 1),
      extremes(highs, model, -1),
    ]);
    return low && high && { low, high };
  };
  return {
    intervals,
    within(equations) {
      const bounds = intervals(equations);
      return bounds && { weights: leastSquares(highs, equations, true), ...bounds };
    },
    anywhere: (equations) => leastSquares(highs, equations, false),
  };
}

/** Lowest (direction 1) or highest (-1) value of each weight; undefined when no weights are allowed. */
function extremes(highs: Highs, model: Model, direction: number): number[] | undefined {
  const count = model.getLp().numCols;
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) model.changeColCost(j, i === j ? direction : 0);
    const weights = run(highs, model);
    if (!weights) return undefined;
    found.push(weights[i] as number);
  }
  return found;
}

function leastSquares(highs: Highs, equations: readonly Equation[], rounding: boolean): number[] {
  const gaps = equations.map((equation) => equation.gaps);
  const count = gaps[0]?.length ?? 0;
  const indices: number[] = [];
  const values: number[] = [];
  const starts = [0];
  for (let column = 0; column < count; column++) {
    for (let row = column; row < count; row++) {
      indices.push(row);
      values.push(
        gaps.reduce((total, gap) => total + (gap[row] as number) * (gap[column] as number), 0),
      );
    }
    starts.push(indices.length);
  }
  const hessian = { format: "triangular", dimension: count, starts, indices, values } as const;
  return highs.withModel({ ...programme(highs, equations, rounding), hessian }, (model) => {
    const weights = run(highs, model);
    if (!weights) throw new Error("the solver finds no weights");
    return weights;
  });
}

/** Weights 0 to 1 with sum 1, and where wanted the two rows of each equation that rounding gives. */
function programme(highs: Highs, equations: readonly Equation[], rounding: boolean): ModelData {
  const count = equations[0]?.gaps.length ?? 0;
  const limits = rounding ? equations : [];
  const rows = [
    new Array<number>(count).fill(1),
    ...limits.map(({ lowest }) => lowest),
    ...limits.map(({ highest }) => highest),
  ];
  const none = highs.infinity;
  return {
    numCols: count,
    numRows: rows.length,
    colCost: new Array<number>(count).fill(0),
    colLower: new Array<number>(count).fill(0),
    colUpper: new Array<number>(count).fill(1),
    rowLower: [1, ...limits.map(() => -none), ...limits.map(() => 0)],
    rowUpper: [1, ...limits.map(() => 0), ...limits.map(() => none)],
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: count,
      starts: rows.map((_, row) => row * count).concat(rows.length * count),
      indices: rows.flatMap((row) => row.map((_, column) => column)),
      values: rows.flat(),
    },
  };
}

/** The optimum, undefined when there is no feasible point. */
function run(highs: Highs, model: Model): number[] | undefined {
  const { modelStatus } = highs.constants;
  model.options.set({
    output_flag: false,
    primal_feasibility_tolerance: 1e-9,
    qp_regularization_value: 0,
  });
  model.run();
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return undefined;
  if (status !== modelStatus.optimal) throw new Error(`the solver ends with status ${status}`);
  return [...model.getSolution().colValue];
}
