import { checkSum, figureOf } from "../../core/checking";
import { verdictWord } from "../../language";
import { asCells, cellAt, readRange, single, typedZeros } from "../cells";
import { calculate } from "../failure";
import { printedDecimals, readVerdictLanguage } from "./printed-range";

/**
 * Whether a printed total agrees with its printed parts: "exact", "rounding" (it differs, but numbers that round to the print give it) or "impossible" (none do: a misprint). One verdict for all parts together. A blank or a dash counts as a printed 0.
 * @customfunction
 * @param parts The printed parts, without their total.
 * @param total The printed total: one cell.
 * @param [decimals] Decimals of the total, 0 to 11; when left out, as many as it shows. In a cell, 0 is left out as a blank is: write "0" as text there.
 * @param [input_decimals] Decimals of the parts, 0 to 11; when left out, the most that any of them shows. In a cell, 0 is left out as a blank is: write "0" as text there.
 * @param [language] "en" (the stable codes, the default) or "id": cocok, pembulatan, tidak mungkin.
 * @param {CustomFunctions.Invocation} invocation Where the arguments come from.
 * @requiresParameterAddresses
 * @returns One verdict
 */
export function CHECK_SUM(
  parts: unknown[][],
  total: unknown,
  decimals?: unknown,
  input_decimals?: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return calculate(() => {
    const words = readVerdictLanguage(language);
    const typed = typedZeros(invocation);
    const whole = single(total);
    const ofParts = printedDecimals([parts, "parts"], [typed(input_decimals, 3), "input_decimals"]);
    const ofTotal = printedDecimals([whole, "total"], [typed(decimals, 2), "decimals"]);
    const figures = Array.from(readRange(asCells(parts), "parts"), (part) =>
      figureOf(part, ofParts),
    );
    const printed = figureOf(cellAt(whole, "total", 0, 0), ofTotal);
    return [[verdictWord(checkSum(figures, printed), words)]];
  });
}
