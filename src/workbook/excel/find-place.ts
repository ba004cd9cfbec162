import { localAddress } from "../plan";
import { blockName } from "./block-record";
import { passing } from "./passing-ranges";
import { mostReadCells } from "./requests";

/** Where a block stands. */
export interface BlockPlace {
  sheet: string;
  /** Without sheet name. */
  address: string;
}

/** A block's place as it was found. */
export interface FoundPlace extends BlockPlace {
  rows: number;
  columns: number;
  /** Whether its sheet is. */
  isVisible: boolean;
}

/** Where a block stands now, by its hidden name; undefined when its cells are gone. */
export async function findPlace(
  context: Excel.RequestContext,
  blockId: string,
): Promise<FoundPlace | undefined> {
  const range = loadPlace(context, blockId);
  await context.sync();
  return placeOf(range);
}

/** Queues the reading of a block's place. Its cells are not read: a name from elsewhere may mean a whole sheet. */
export function loadPlace({ workbook }: Excel.RequestContext, blockId: string): Excel.Range {
  const name = workbook.names.getItemOrNullObject(blockName(blockId));
  const range = passing(name.getRangeOrNullObject());
  return range.load("address,rowCount,columnCount,worksheet/name,worksheet/visibility");
}

/**
 * The place that was loaded; undefined when the cells are gone, and when the name means more cells than any block has: then it
 * is not where a block stands, and its cells are somebody else's.
 */
export function placeOf(range: Excel.Range): FoundPlace | undefined {
  if (range.isNullObject) return undefined;
  const { address, rowCount, columnCount, worksheet } = range;
  if (rowCount * columnCount > mostReadCells) return undefined;
  return {
    sheet: worksheet.name,
    address: localAddress(address),
    rows: rowCount,
    columns: columnCount,
    isVisible: worksheet.visibility === "Visible",
  };
}
