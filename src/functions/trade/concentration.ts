import { concentration, concentrationMeasures, isConcentrationRatio } from "../../core";
import { eachPeriodOf, readOption, single } from "../cells";
import { calculate } from "../failure";

/** The measure, one a period. */
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
