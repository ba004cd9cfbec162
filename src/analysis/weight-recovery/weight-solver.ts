import { LinearProgramme } from "./linear-programme";
import type { Equation } from "./weight-equations";

export interface WeightSolution {
  /** 0 to 1, with sum 1. */
  weights: number[];
  /** Lowest and highest value that each weight can have. */
  low: number[];
  high: number[];
}

/** Solves for weights that are not negative and add up to 1. */
export interface WeightSolver {
  /** Weights within what rounding allows, with the interval of each; undefined when nothing is allowed. */
  within(equations: readonly Equation[]): WeightSolution | undefined;
  /** The nearest weights wherever rounding is. */
  anywhere(equations: readonly Equation[]): number[];
}

/** What of the periods no weights reach, in points: 1e-7 is noise of the method, far below any printed digit. */
const reached = 1e-7;

/** Weights by linear programmes. Within rounding all are equally likely: the mean of their extremes stands for them. */
export const linearWeightSolver: WeightSolver = {
  within(equations) {
    const programme = new WeightProgramme(equations);
    if (programme.excesses().some((excess) => excess > reached)) return undefined;
    const count = equations[0]?.gaps.length ?? 0;
    const extremes = Array.from({ length: count }, (_, at) => ({
      least: programme.extreme(at, -1),
      most: programme.extreme(at, 1),
    }));
    const all = extremes.flatMap(({ least, most }) => [least, most]);
    return {
      weights: Array.from(
        { length: count },
        (_, at) => all.reduce((sum, weights) => sum + (weights[at] as number), 0) / all.length,
      ),
      low: extremes.map(({ least }, at) => least[at] as number),
      high: extremes.map(({ most }, at) => most[at] as number),
    };
  },
  anywhere: (equations) => new WeightProgramme(equations).weights(),
};

/**
 * The periods that fixed weights do not reach: while there are such, the one that is missed by most is left out. A misprint in
 * one month stands out so; where weights were changed, many months do.
 */
export function contradictingPeriods(equations: readonly Equation[]): string[] {
  const left: string[] = [];
  for (let kept = equations; kept.length > 0;) {
    const excesses = new WeightProgramme(kept).excesses();
    const most = Math.max(...excesses);
    if (most <= reached) break;
    const worst = excesses.indexOf(most);
    left.push((kept[worst] as Equation).period);
    kept = kept.filter((_, at) => at !== worst);
  }
  return left.sort();
}

/**
 * The programme of the weights: the last weight is 1 less the others, and each period may be missed by an excess. At first
 * the excesses together are made as small as they can be.
 */
class WeightProgramme {
  private readonly programme: LinearProgramme;
  /** Weights but the last one come first, then the excesses. */
  private readonly free: number;

  constructor(private readonly equations: readonly Equation[]) {
    this.free = (equations[0]?.gaps.length ?? 1) - 1;
    const variables = this.free + equations.length;
    const row = (bounds: readonly number[], sign: 1 | -1, period: number) => {
      const last = bounds[this.free] as number;
      const coefficients = new Array<number>(variables).fill(0);
      for (let at = 0; at < this.free; at++)
        coefficients[at] = sign * ((bounds[at] as number) - last);
      coefficients[this.free + period] = -1;
      return { coefficients, limit: -sign * last };
    };
    const sum = Array.from({ length: variables }, (_, at) => (at < this.free ? 1 : 0));
    this.programme = new LinearProgramme(variables, [
      { coefficients: sum, limit: 1 },
      ...equations.flatMap(({ lowest, highest }, period) => [
        row(lowest, 1, period),
        row(highest, -1, period),
      ]),
    ]);
    // All weight on the last component misses a period on one side at most: there its excess makes up for it.
    equations.forEach((_, period) => {
      for (const line of [1 + 2 * period, 2 + 2 * period])
        if (this.programme.constantOf(line) < 0) this.programme.enter(line, this.free + period);
    });
    this.programme.maximise((variable) => (this.isExcess(variable) ? -1 : 0));
  }

  /** By how many points each period is missed beyond rounding. */
  excesses(): number[] {
    return this.equations.map((_, period) => this.programme.value(this.free + period));
  }

  weights(): number[] {
    const others = Array.from({ length: this.free }, (_, at) => this.programme.value(at));
    return [...others, 1 - others.reduce((sum, weight) => sum + weight, 0)];
  }

  /** The weights where one of them is greatest (1) or least (-1), while no period is missed. */
  extreme(component: number, direction: 1 | -1): number[] {
    const isExcess = (variable: number) => this.isExcess(variable);
    this.programme.drive(isExcess);
    this.programme.maximise(
      component === this.free
        ? (variable) => (variable < this.free ? -direction : 0)
        : (variable) => (variable === component ? direction : 0),
      isExcess,
    );
    return this.weights();
  }

  private isExcess(variable: number): boolean {
    return variable >= this.free && variable < this.free + this.equations.length;
  }
}
