import { CoreError } from "../../core";
import { detectConvention, figureOf, type ConventionCase } from "../../core/checking";
import { conventionWords } from "../../language";
import { asCells, readOption, readPanel, shapeOf, typedZeros } from "../cells";
import { calculate } from "../failure";
import { printedDecimals, readVerdictLanguage } from "./printed-range";

const offsets = { change: -100, share: 0, ratio: 0 } as const;
const measures = ["change", "share", "ratio"] as const;

/**
 * By which convention printed changes, shares or ratios were computed: from the rounded levels beside them or from unrounded ones, with halves rounded away from zero (as Excel does) or to even, and on which of several denominators. One row a convention, the best first: levels, halves, number of the denominator, figures explained, figures in all.
 * @customfunction
 * @param numerators The printed current levels or parts: one column.
 * @param denominators The printed previous levels or totals: one column a candidate, as long as numerators.
 * @param printed The printed changes, shares or ratios in percent: one column.
 * @param [measure] "change" (percent change, the default), "share" or "ratio" (x 100).
 * @param [decimals] Decimals of printed, 0 to 11; when left out, the most that any cell of it shows. In a cell, 0 is left out as a blank is: write "0" as text there.
 * @param [input_decimals] Decimals of the levels, 0 to 11; when left out, the most that any cell of each range shows. In a cell, 0 is left out as a blank is: write "0" as text there.
 * @param [language] "en" (the stable codes, the default) or "id": dibulatkan, belum dibulatkan; menjauhi nol, ke genap, tidak diketahui.
 * @param {CustomFunctions.Invocation} invocation Where the arguments come from.
 * @requiresParameterAddresses
 * @returns Levels, halves, denominator, explained, of; one row a convention
 */
export function DETECT_CONVENTION(
  numerators: unknown[][],
  denominators: unknown[][],
  printed: unknown[][],
  measure?: unknown,
  decimals?: unknown,
  input_decimals?: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return calculate(() => {
    const words = readVerdictLanguage(language);
    const offset = offsets[readOption(measure, "measure", measures)];
    const typed = typedZeros(invocation);
    const inputs = [typed(input_decimals, 5), "input_decimals"] as const;
    const ofTops = printedDecimals([numerators, "numerators"], inputs);
    const ofBottoms = printedDecimals([denominators, "denominators"], inputs);
    const ofPrinted = printedDecimals([printed, "printed"], [typed(decimals, 4), "decimals"]);
    const { rows: items } = shapeOf(asCells(numerators), "numerators");
    const column = { across: false, items };
    const tops = readPanel(numerators, "numerators", column, 1).period(0);
    const bottoms = readPanel(denominators, "denominators", column);
    const results = readPanel(printed, "printed", column, 1).period(0);
    const cases = Array.from(tops, (top, row): ConventionCase => ({
      numerator: figureOf(top, ofTops),
      printed: figureOf(results[row] as number, ofPrinted),
      denominators: Object.fromEntries(
        Array.from({ length: bottoms.periods }, (_, candidate) => [
          String(candidate + 1),
          figureOf(bottoms.period(candidate)[row] as number, ofBottoms),
        ]),
      ),
    }));
    const fits = detectConvention(cases, 100, offset);
    if (!fits[0]?.explained) throw new CoreError("no-solution", { argument: "printed" });
    return fits.map(({ inputs: levels, halves, denominator, explained, of }) => [
      conventionWords[levels]?.[words] ?? levels,
      conventionWords[halves]?.[words] ?? halves,
      Number(denominator),
      explained,
      of,
    ]);
  });
}
