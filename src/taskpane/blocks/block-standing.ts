import { dataVersion, type Library } from "../../library";
import type { BlockSummary } from "../../workbook/contract";

/** How a block stands: as the workbook says, or older than the data of this version. */
export type BlockStanding = BlockSummary["state"] | "older";

/** An edit tells the reader more than an age; a block without cells is neither. */
export function blockStanding({ state, source }: BlockSummary, library: Library): BlockStanding {
  const isOlder =
    source !== null &&
    library.has(source.table) &&
    source.dataVersion !== dataVersion(library.bookOf(source.table), library.table(source.table));
  return state === "current" && isOlder ? "older" : state;
}
