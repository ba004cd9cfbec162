import loadHighs from "highs";

/** A row: sum of coefficient x variable, at most (or just) a number. */
export interface Row {
  terms: Map<string, number>;
  relation: "<=" | "=";
  bound: number;
}

/**
 * Largest margin t up to 1 for which values y exist with |y| <= 1 - t for all variables and all rows satisfied. Variables are
 * numbers measured from the middle of their interval in half widths: a margin of 0 or more means that one set of unrounded
 * numbers satisfies all rows, 1 that the middles do.
 */
export async function largestMargin(rows: readonly Row[]): Promise<number> {
  if (rows.every(({ terms }) => terms.size === 0)) return 1;
  const names = new Map<string, string>();
  const nameOf = (variable: string) => {
    const known = names.get(variable) ?? `y${names.size}`;
    names.set(variable, known);
    return known;
  };
  // Where nothing was rounded there is nothing to choose: such rows have their verdict.
  const open = rows.filter(({ terms }) => terms.size > 0);
  const constraints = open.map(({ terms, relation, bound }, index) => {
    const size = Math.max(...[...terms.values()].map(Math.abs), 1e-300);
    const sum = [...terms].map(([variable, factor]) => term(factor / size, nameOf(variable)));
    return `r${index}: ${sum.join(" ")} ${relation} ${number(bound / size)}`;
  });
  const margins = [...names.values()].flatMap((name) => [
    `h${name}: ${name} + t <= 1`,
    `l${name}: - ${name} + t <= 1`,
  ]);
  const problem = [
    "Maximize",
    "margin: t",
    "Subject To",
    ...constraints,
    ...margins,
    "Bounds",
    "-1000 <= t <= 1",
    ...[...names.values()].map((name) => `${name} free`),
    "End",
  ].join("\n");
  const highs = await (solver ??= loadHighs());
  const result = highs.solve(problem, { output_flag: false });
  if (result.Status !== "Optimal")
    throw new Error(`the linear programme ended as ${result.Status}`);
  return result.ObjectiveValue;
}

let solver: ReturnType<typeof loadHighs> | undefined;

const number = (value: number) => value.toPrecision(17);
const term = (factor: number, name: string) =>
  `${factor < 0 ? "-" : "+"} ${number(Math.abs(factor))} ${name}`;
