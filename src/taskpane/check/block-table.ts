import { CoreError } from "../../core";
import type { ReferenceLibrary, ReferenceTable } from "../../library";
import type { SourceStamp } from "../../workbook/plan";

/** The table that a block was made from; undefined when this version does not have it: then its cells are a table like any. */
export function blockTable(
  library: ReferenceLibrary,
  { table, edition }: SourceStamp,
): ReferenceTable | undefined {
  try {
    return library.referenceTable(table, edition);
  } catch (error) {
    if (error instanceof CoreError && error.code === "unknown-id") return undefined;
    throw error;
  }
}
