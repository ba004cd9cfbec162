import { CoreError } from "../../core";
import { detectConvention, figureOf, type ConventionCase } from "../../core/checking";
import { conventionWords } from "../../language";
import { asCells, readOption, readPanel, shapeOf, typedZeros } from "../cells";
import { calculate } from "../failure";
import { printedDecimals, readVerdictLanguage } from "./printed-range";

const offsets = { change: -100, share: 0, ratio: 0 } as const;
const measures = ["change", "share", "ratio"] as const;

/** Levels, halves, denominator, explained, of; one row a convention. */
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
