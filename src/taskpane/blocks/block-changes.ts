import type { Language } from "../../language";
import type { Library } from "../../library";
import { blockTable } from "../../sheets";
import { figureChanges, planVintages } from "../../sheets/vintages";
import type { BlockSummary } from "../../workbook/contract";
import { newBlockId, type PlanTarget, type SheetPlan } from "../../workbook/plan";

/** How many figures of a block's table were others before, or are others in another edition. */
export function blockChanges(library: Library, block: BlockSummary): number {
  // A sheet of what changed is the answer already.
  if (block.source?.recipe?.kind === "vintages") return 0;
  const source = blockTable(library, block);
  return source ? figureChanges(source.table, source.errata).length : 0;
}

/** Plan of a sheet that compares them. */
export function blockChangesPlan(
  library: Library,
  block: BlockSummary,
  language: Language,
): ((target: PlanTarget) => SheetPlan) | undefined {
  const source = blockTable(library, block);
  if (!source) return undefined;
  const { table, book, errata } = source;
  if (figureChanges(table, errata).length === 0) return undefined;
  return (target) =>
    planVintages({ blockId: newBlockId(table.id), language, target, table, book, errata })!;
}
