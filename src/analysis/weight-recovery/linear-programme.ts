/** A linear inequality of variables that are 0 or above: the sum of coefficients times variables is at most the limit. */
export interface Inequality {
  /** One a variable. */
  coefficients: readonly number[];
  limit: number;
}

/** What is maximised: one coefficient a variable, those left out 0. */
export type Objective = (variable: number) => number;

/** Below this a coefficient is what rounding of floating point leaves of a 0; the inequalities here are of size 1 to 100. */
const noise = 1e-9;

/** After so many steps the rule is taken that cannot go round in circles. */
const quickSteps = 500;

/**
 * The simplex method of linear programming, in a tableau without the columns of the basis: each basic variable is a constant
 * less the sum of coefficients times the variables outside of the basis, which are 0. It begins at 0, which all inequalities
 * with a limit of 0 or above allow; what must first be made possible is pivoted into the basis by the caller.
 *
 * Variables after those of the inequalities are their slacks, in order.
 *
 * @source Chvátal, Linear Programming (1983), chapters 2 and 3; Bland's rule: Mathematics of Operations Research 2 (1977)
 */
export class LinearProgramme {
  private readonly basis: number[];
  private readonly outside: number[];
  /** A row each basic variable: the constant, then a coefficient each variable outside of the basis. */
  private readonly rows: Float64Array[];

  constructor(variables: number, inequalities: readonly Inequality[]) {
    this.outside = Array.from({ length: variables }, (_, at) => at);
    this.basis = inequalities.map((_, at) => variables + at);
    this.rows = inequalities.map(({ coefficients, limit }) =>
      Float64Array.from([limit, ...coefficients]),
    );
  }

  value(variable: number): number {
    const row = this.basis.indexOf(variable);
    return row < 0 ? 0 : (this.cell(row, 0) as number);
  }

  constantOf(row: number): number {
    return this.cell(row, 0);
  }

  /** Swaps the basic variable of a row with one from outside of the basis. */
  enter(row: number, variable: number): void {
    this.pivot(row, this.outside.indexOf(variable) + 1);
  }

  /** Goes to where the objective is greatest. Variables that are closed stay outside of the basis. */
  maximise(objective: Objective, isClosed: (variable: number) => boolean = () => false): void {
    for (let step = 0; ; step++) {
      const isCareful = step > quickSteps;
      const column = this.entering(objective, isClosed, isCareful);
      if (column === undefined) return;
      const row = this.leaving(column, isCareful);
      // The weights add up to 1, so that nothing grows without end.
      if (row === undefined) throw new RangeError("the programme is not bounded");
      this.pivot(row, column);
    }
  }

  /** Takes variables that are 0 out of the basis, wherever another one can take their place. */
  drive(out: (variable: number) => boolean): void {
    this.basis.forEach((basic, row) => {
      if (!out(basic)) return;
      const column = this.outside.findIndex(
        (variable, at) => !out(variable) && Math.abs(this.cell(row, at + 1)) > noise,
      );
      if (column >= 0) this.pivot(row, column + 1);
    });
  }

  private cell(row: number, column: number): number {
    return (this.rows[row] as Float64Array)[column] as number;
  }

  private entering(
    objective: Objective,
    isClosed: (variable: number) => boolean,
    isCareful: boolean,
  ): number | undefined {
    const weighing = this.basis.flatMap((basic, row) => {
      const weight = objective(basic);
      return weight === 0 ? [] : [[row, weight] as const];
    });
    let best: { column: number; gain: number } | undefined;
    this.outside.forEach((variable, at) => {
      if (isClosed(variable)) return;
      const gain = weighing.reduce(
        (all, [row, weight]) => all - weight * this.cell(row, at + 1),
        objective(variable),
      );
      if (gain <= noise) return;
      const isBetter =
        best === undefined ||
        (isCareful ? variable < (this.outside[best.column - 1] as number) : gain > best.gain);
      if (isBetter) best = { column: at + 1, gain };
    });
    return best?.column;
  }

  private leaving(column: number, isCareful: boolean): number | undefined {
    let best: { row: number; ratio: number } | undefined;
    this.rows.forEach((_, row) => {
      const coefficient = this.cell(row, column);
      if (coefficient <= noise) return;
      const ratio = this.cell(row, 0) / coefficient;
      const isTied = best !== undefined && Math.abs(ratio - best.ratio) <= noise;
      const isBetter =
        best === undefined ||
        (isTied
          ? isCareful
            ? (this.basis[row] as number) < (this.basis[best.row] as number)
            : coefficient > this.cell(best.row, column)
          : ratio < best.ratio);
      if (isBetter) best = { row, ratio };
    });
    return best?.row;
  }

  private pivot(row: number, column: number): void {
    const own = this.rows[row] as Float64Array;
    const pivot = own[column] as number;
    for (let at = 0; at < own.length; at++) own[at] = (own[at] as number) / pivot;
    own[column] = 1 / pivot;
    this.rows.forEach((other, place) => {
      const factor = other[column] as number;
      if (place === row || factor === 0) return;
      for (let at = 0; at < other.length; at++)
        other[at] = (other[at] as number) - factor * (own[at] as number);
      other[column] = -factor / pivot;
    });
    const leaving = this.basis[row] as number;
    this.basis[row] = this.outside[column - 1] as number;
    this.outside[column - 1] = leaving;
  }
}
