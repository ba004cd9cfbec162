import type { PlannedCell, SheetPlan } from "../plan";
import { Refusal } from "./failure-code";

/** Longest text and longest formula of a cell (Excel specifications and limits). */
const longest = { text: 32_767, formula: 8_192 } as const;

/**
 * Refuses a plan that Excel would refuse halfway: a text or formula longer than a cell takes.
 *
 * @throws Refusal `too-large`
 */
export function refuseOversized(plan: SheetPlan): void {
  const isOversized = (cell: PlannedCell): boolean =>
    ("text" in cell && cell.text.length > longest.text) ||
    ("formula" in cell && cell.formula.length > longest.formula);
  if (plan.regions.some(({ cells }) => cells.some((line) => line.some(isOversized)))) {
    throw new Refusal("too-large");
  }
}
