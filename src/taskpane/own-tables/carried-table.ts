import { type OwnTable, unpackTable } from "../../table";
import type { BlockSummary } from "../../workbook/contract";
import { isSourceStamp } from "../../workbook/plan";

/**
 * The table of the reader's own that a block was made of, as its workbook carries it; undefined where it carries none. A
 * workbook may come from anyone: what it carries is looked at before it is believed.
 */
export function carriedTable({ source, state }: BlockSummary): OwnTable | undefined {
  if (!source?.own || !isSourceStamp(source) || state === "gone") return undefined;
  return unpackTable(source.own);
}
