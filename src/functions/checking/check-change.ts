import { checkChange } from "../../core/checking";
import { typedZeros } from "../cells";
import { calculate } from "../failure";
import { readVerdictLanguage } from "./printed-range";
import { printedVerdicts } from "./printed-verdicts";

/**
 * Whether printed percent changes agree with the printed levels, cell by cell: "exact", "rounding" (they differ, but numbers that round to the print give it) or "impossible" (none do: a misprint). A blank or a dash counts as a printed 0.
 * @customfunction
 * @param previous The printed levels of the earlier period. A blank, a dash or 0 gives #DIV/0! in its cell.
 * @param current The printed levels of the later period: of the same size, or one row, column or cell.
 * @param printed The printed changes in percent: of the same size, or one row, column or cell.
 * @param [decimals] Decimals of the printed changes, 0 to 11; when left out, the most that any cell of printed shows. In a cell, 0 is left out as a blank is: write "0" as text there.
 * @param [input_decimals] Decimals of the levels, 0 to 11; when left out, the most that any cell of previous, or of current, shows. In a cell, 0 is left out as a blank is: write "0" as text there.
 * @param [language] "en" (the stable codes, the default) or "id": cocok, pembulatan, tidak mungkin.
 * @param {CustomFunctions.Invocation} invocation Where the arguments come from.
 * @requiresParameterAddresses
 * @returns A verdict, one a cell
 */
export function CHECK_CHANGE(
  previous: unknown[][],
  current: unknown[][],
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
        ["previous", previous],
        ["current", current],
        ["printed", printed],
      ],
      { decimals: typed(decimals, 3), inputDecimals: typed(input_decimals, 4) },
      words,
      checkChange,
    );
  });
}
