import { bundledLibrary } from "../../bundled";
import { currentLanguage } from "../../language";
import { citation, sourceOfCell } from "../../library";
import { aboutCell } from "./about-cell";

/**
 * The source of a cell that Timbang inserted: publisher, publication or table, page, edition, last change, day of reading. Or the citation of a table of a BPS publication by its id.
 * @customfunction
 * @param id Cell of an inserted block, or a table id, e.g. "trade-ntt-2020.t8".
 * @param {CustomFunctions.Invocation} invocation Where the argument comes from.
 * @requiresParameterAddresses
 * @returns One line of text
 */
export function SOURCE(id: unknown, invocation?: CustomFunctions.Invocation): unknown[][] {
  return aboutCell(id, "id", invocation?.parameterAddresses?.[0], (cell, tableId) =>
    tableId === undefined
      ? sourceOfCell(cell, currentLanguage())
      : citation(bundledLibrary.bookOf(tableId), tableId),
  );
}
