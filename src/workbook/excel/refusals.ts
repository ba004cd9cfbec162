import {
  blockExtent,
  type CellPosition,
  type Extent,
  mostBlockCells,
  type PlannedCell,
  type SheetPlan,
} from "../plan";
import { Refusal } from "./failure-code";
import { readMergedAreas } from "./merged-areas";

type Hideable = "rowHidden" | "columnHidden";

/**
 * Refuses cells of which some are hidden, by hand or by a filter. What is written there is not seen, and where a filter
 * hides rows Excel puts values into wrong cells (office-js issue 224).
 *
 * @param range loaded with the properties that are named
 * @throws Refusal `hidden-cells`
 */
export function refuseHidden(range: Excel.Range, ...properties: Hideable[]): void {
  // Null stands for a range in which some are hidden and some are not.
  const isHidden = (property: Hideable): boolean => (range[property] as boolean | null) !== false;
  if (properties.some(isHidden)) throw new Refusal("hidden-cells");
}

/**
 * Refuses cells that are merged, with one another or with cells outside.
 *
 * @throws Refusal `merged-cells`
 */
export async function refuseMergedCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  position: CellPosition,
  extent: Extent,
): Promise<void> {
  const merged = await readMergedAreas(context, sheet, position, extent);
  if (merged.length > 0) throw new Refusal("merged-cells");
}

/** Longest text and longest formula of a cell (Excel specifications and limits). */
const longest = { text: 32_767, formula: 8_192 } as const;

/** Largest text of the cells of a plan; what is sent is shorter. Excel on the web takes 5 MB (resource limits). */
const largestPlan = 4_000_000;

/**
 * Refuses a plan that Excel would refuse halfway: a text or formula longer than a cell takes, or more than one request or the
 * record of a block.
 *
 * @throws Refusal `too-large`
 * @throws RangeError when a region is not a rectangle of cells
 */
export function refuseOversized(plan: SheetPlan): void {
  const { regions } = plan;
  const isOversized = (cell: PlannedCell): boolean =>
    ("text" in cell && cell.text.length > longest.text) ||
    ("formula" in cell && cell.formula.length > longest.formula);
  for (const { cells } of regions) {
    const width = cells[0]?.length ?? 0;
    if (cells.length * width > mostBlockCells) throw new Refusal("too-large");
    if (width === 0 || cells.some((line) => line.length !== width)) {
      throw new RangeError("refuseOversized requires regions with rows of one length");
    }
    if (cells.some((line) => line.some(isOversized))) throw new Refusal("too-large");
  }
  const { rows, columns } = blockExtent(plan);
  if (rows * columns > mostBlockCells) throw new Refusal("too-large");
  if (JSON.stringify(regions).length > largestPlan) throw new Refusal("too-large");
}
