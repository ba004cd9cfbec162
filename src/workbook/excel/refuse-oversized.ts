import type { PlannedCell, SheetPlan } from "../plan";
import { Refusal } from "./failure-code";

/** Longest text and longest formula of a cell (Excel specifications and limits). */
const longest = { text: 32_767, formula: 8_192 } as const;

/** Largest text of the cells of a plan; what is sent is shorter. Excel on the web takes 5 MB (resource limits). */
const largestPlan = 4_000_000;

/**
 * Refuses a plan that Excel would refuse halfway: a text or formula longer than a cell takes, or more than one request.
 *
 * @throws Refusal `too-large`
 * @throws RangeError when a region is no rectangle of cells
 */
export function refuseOversized({ regions }: SheetPlan): void {
  const isOversized = (cell: PlannedCell): boolean =>
    ("text" in cell && cell.text.length > longest.text) ||
    ("formula" in cell && cell.formula.length > longest.formula);
  for (const { cells } of regions) {
    const width = cells[0]?.length ?? 0;
    if (width === 0 || cells.some((line) => line.length !== width)) {
      throw new RangeError("refuseOversized requires regions with rows of one length");
    }
    if (cells.some((line) => line.some(isOversized))) throw new Refusal("too-large");
  }
  if (JSON.stringify(regions).length > largestPlan) throw new Refusal("too-large");
}
