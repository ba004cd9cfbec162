import { dataVersion, type Library } from "../../library";
import type { BlockSummary } from "../../workbook/contract";
import type { SourceStamp } from "../../workbook/plan";

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

/** What a block holds, as a key of its texts: an edition of a book; nothing to say for a table of the reader, which has none. */
export function blockContent({
  source,
  hasFormulas,
}: Pick<BlockSummary, "source" | "hasFormulas">):
  SourceStamp["edition"] | "formula" | "ownValues" | undefined {
  if (!source) return hasFormulas ? "formula" : "ownValues";
  return source.own || source.ownIsLeftOut ? undefined : source.edition;
}
