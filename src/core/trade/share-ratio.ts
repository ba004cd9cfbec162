import { finite } from "../numeric";
import { requireDivisor, requireNonNegativeTerm } from "./trade-values";

/** A part and the whole that it belongs to, by the names of the arguments. */
export type Part = readonly [[part: string, value: number], [whole: string, value: number]];

/** One share over another: (part / whole) / (reference part / reference whole). */
export function shareRatio([part, whole]: Part, [refPart, refWhole]: Part): number {
  requireNonNegativeTerm(...part);
  requireNonNegativeTerm(...whole);
  requireNonNegativeTerm(...refPart);
  requireNonNegativeTerm(...refWhole);
  requireDivisor(...whole);
  requireDivisor(...refWhole);
  requireDivisor(...refPart);
  return finite(part[1] / whole[1] / (refPart[1] / refWhole[1]));
}
