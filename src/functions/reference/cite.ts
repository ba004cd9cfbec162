import { cellCitation, citationStyles } from "../../library";
import { readOption } from "../cells";
import { calculate } from "../failure";
import { aboutCell } from "./about-cell";

/** The citation as text. */
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
