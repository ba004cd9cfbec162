import { checkShare } from "../../core/checking";
import { typedZeros } from "../cells";
import { calculate } from "../failure";
import { readVerdictLanguage } from "./printed-range";
import { printedVerdicts } from "./printed-verdicts";

/**
 * Whether printed shares in percent agree with the printed values, cell by cell: "exact", "rounding" (they differ, but numbers that round to the print give it) or "impossible" (none do: a misprint). A blank or a dash counts as a printed 0.
 * @customfunction
 * @param part The printed values of the parts.
 * @param total The printed total: one cell, or as many as parts. A blank, a dash or 0 gives #DIV/0! in its cell.
 * @param printed The printed shares in percent: of the same size as part, or one row, column or cell.
 * @param [decimals] Decimals of the printed shares, 0 to 11; when left out, the most that any cell of printed shows. In a cell, 0 is left out as a blank is: write "0" as text there.
 * @param [input_decimals] Decimals of part and total, 0 to 11; when left out, the most that any cell of each shows. In a cell, 0 is left out as a blank is: write "0" as text there.
 * @param [language] "en" (the stable codes, the default) or "id": cocok, pembulatan, tidak mungkin.
 * @param {CustomFunctions.Invocation} invocation Where the arguments come from.
 * @requiresParameterAddresses
 * @returns A verdict, one a cell
 */
export function CHECK_SHARE(
  part: unknown[][],
  total: unknown[][],
  printed: unknown[][],
  decimals?: unknown,
  input_decimals?: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return calculate(() => {
    const words = readVerdictLanguage(language);
    const typed = typedZeros(invocation);
    return printedVerdicts(
      [
        ["part", part],
        ["total", total],
        ["printed", printed],
      ],
      { decimals: typed(decimals, 3), inputDecimals: typed(input_decimals, 4) },
      words,
      checkShare,
    );
  });
}
