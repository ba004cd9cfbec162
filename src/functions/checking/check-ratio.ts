import { checkRatio } from "../../core/checking";
import { readWholeNumber, typedZeros } from "../cells";
import { calculate } from "../failure";
import { readVerdictLanguage } from "./printed-range";
import { printedVerdicts } from "./printed-verdicts";

const scalesAllowed = [1, 1_000_000] as const;

/**
 * Whether printed ratios (NTP = It / Ib x 100) agree with their printed parts, cell by cell: "exact", "rounding" (they differ, but numbers that round to the print give it) or "impossible" (none do: a misprint). A blank or a dash counts as a printed 0.
 * @customfunction
 * @param numerator The printed numerators, e.g. It.
 * @param denominator The printed denominators, e.g. Ib: of the same size, or one row, column or cell. A blank, a dash or 0 gives #DIV/0! in its cell.
 * @param printed The printed ratios: of the same size, or one row, column or cell.
 * @param [scale] What the quotient is multiplied by: a whole number, 100 when left out.
 * @param [decimals] Decimals of the printed ratios, 0 to 11; when left out, the most that any cell of printed shows. In a cell, 0 is left out as a blank is: write "0" as text there.
 * @param [input_decimals] Decimals of numerator and denominator, 0 to 11; when left out, the most that any cell of each shows. In a cell, 0 is left out as a blank is: write "0" as text there.
 * @param [language] "en" (the stable codes, the default) or "id": cocok, pembulatan, tidak mungkin.
 * @param {CustomFunctions.Invocation} invocation Where the arguments come from.
 * @requiresParameterAddresses
 * @returns A verdict, one a cell
 */
export function CHECK_RATIO(
  numerator: unknown[][],
  denominator: unknown[][],
  printed: unknown[][],
  scale?: unknown,
  decimals?: unknown,
  input_decimals?: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return calculate(() => {
    const words = readVerdictLanguage(language);
    const typed = typedZeros(invocation);
    const factor = readWholeNumber(scale, "scale", scalesAllowed) ?? 100;
    return printedVerdicts(
      [
        ["numerator", numerator],
        ["denominator", denominator],
        ["printed", printed],
      ],
      { decimals: typed(decimals, 4), inputDecimals: typed(input_decimals, 5) },
      words,
      (top, bottom, ratio) => checkRatio(top, bottom, ratio, factor),
    );
  });
}
