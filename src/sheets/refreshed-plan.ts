import { CoreError } from "../core";
import type { Library } from "../library";
import type { BlockSummary } from "../workbook/contract";
import {
  cellAddress,
  isSourceStamp,
  parseCellAddress,
  type SheetPlan,
  type SourceStamp,
} from "../workbook/plan";
import { replan } from "./kinds";
import { blockRequest } from "./block-request";
import { planTable } from "./table";

/** What is needed of a block to plan it again. */
export type StampedPlace = Pick<BlockSummary, "id" | "language" | "sheet" | "address" | "source">;

/**
 * Plan of a block as it would be inserted today, where it stands; undefined when its stamp says too little, or names what this
 * version does not have. Stamps come with the workbook, from anyone, so that is no fault of ours; any other error is.
 */
export function refreshedPlan(library: Library, block: StampedPlace): SheetPlan | undefined {
  if (!isSourceStamp(block.source)) return undefined;
  try {
    return planAgain(library, block, block.source);
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return undefined;
  }
}

function planAgain(
  library: Library,
  { id, language, sheet, address }: StampedPlace,
  { table: tableId, edition, recipe, part, chart, marksColumn = false, rowNaming }: SourceStamp,
): SheetPlan | undefined {
  const table = library.table(tableId, edition);
  const target = { sheet, cell: cellAddress(parseCellAddress(address)) };
  const request = {
    ...blockRequest({ library }, table, language, target),
    blockId: id,
    rowNaming,
  };
  return recipe
    ? replan({ library, table, edition, marksColumn, request }, recipe)
    : planTable(table, { ...request, part, chart, marksColumn });
}
