import type { CalculatedCell } from "./calculated-plan";

/** Formulas that give something else than the plan carries, by more than 1e-9 of it. */
export function differingCells(cells: readonly CalculatedCell[]): CalculatedCell[] {
  const same = (value: unknown, expected: unknown): boolean => {
    if (Array.isArray(expected))
      return expected.every((row, i) => same((value as unknown[])[i], row));
    return typeof expected === "number"
      ? typeof value === "number" &&
          Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
      : value === expected;
  };
  return cells.filter(({ value, expected }) => !same(value, expected));
}
