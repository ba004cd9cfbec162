import { bundledLibrary } from "../../bundled";
import { currentLanguage } from "../../language";
import { citation, sourceOfCell } from "../../library";
import { aboutCell } from "./about-cell";

/** One line of text. */
export function SOURCE(id: unknown, invocation?: CustomFunctions.Invocation): unknown[][] {
  return aboutCell(id, "id", invocation?.parameterAddresses?.[0], (cell, tableId) =>
    tableId === undefined
      ? sourceOfCell(cell, currentLanguage())
      : citation(bundledLibrary.bookOf(tableId), tableId),
  );
}
