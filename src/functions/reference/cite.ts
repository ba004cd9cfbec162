import { cellCitation, citationStyles } from "../../library";
import { readOption } from "../cells";
import { calculate } from "../failure";
import { aboutCell } from "./about-cell";

/**
 * The citation of a cell that Timbang inserted, with its number, row, column and source; or of a table of a BPS publication by its id.
 * @customfunction
 * @param cell Cell of an inserted block, or a table id, e.g. "trade-ntt-2020.t8".
 * @param [style] "sentence" (default), "apa" or "bibtex".
 * @param [language] "id" (Indonesian, the default) or "en".
 * @param {CustomFunctions.Invocation} invocation Where the arguments come from.
 * @requiresParameterAddresses
 * @returns The citation as text
 */
export function CITE(
  cell: unknown,
  style?: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return calculate(() => {
    const chosen = readOption(style, "style", citationStyles);
    const words = readOption(language, "language", ["id", "en"]);
    return aboutCell(cell, "cell", invocation?.parameterAddresses?.[0], (found) =>
      cellCitation(found, chosen, words),
    );
  });
}
