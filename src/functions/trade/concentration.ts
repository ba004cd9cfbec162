import { concentration, concentrationMeasures, isConcentrationRatio } from "../../core";
import { eachPeriodOf, readOption, single } from "../cells";
import { calculate } from "../failure";

/**
 * Concentration of a total over its categories. Every category of the range counts, also one of nil: leave it out of the range to exclude it. Categories run down and periods across; one row is categories across.
 * @customfunction
 * @param values Values of the categories in one unit, without their total. A blank or a dash is nil; a negative value is refused.
 * @param [measure] "hhi" (Herfindahl-Hirschman, 1/n to 1; default), "hhi_normalised" (0 to 1), "equivalent" (1/HHI), "cr3", "cr5" or "cr" with any number (share of so many of the largest, to 1), "entropy" (natural logarithm), "theil_t", "theil_l" (needs positive values), "gini" or "unctad" (UNCTAD's concentration index, by the root of HHI, 0 to 1).
 * @returns The measure, one a period
 */
export function CONCENTRATION(values: unknown[][], measure?: unknown): unknown[][] {
  return calculate(() => {
    const chosen = ratioOf(measure) ?? readOption(measure, "measure", concentrationMeasures);
    return eachPeriodOf([["values", values]], (categories) => [concentration(categories, chosen)]);
  });
}

function ratioOf(measure: unknown) {
  const name = String(single(measure)).trim().toLowerCase();
  return isConcentrationRatio(name) ? name : undefined;
}
