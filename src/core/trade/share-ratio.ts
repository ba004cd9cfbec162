import { finite } from "../numeric";
import { requireDivisor, requireNonNegativeTerm } from "./trade-values";

/** A part and the whole that it belongs to, by the names of the arguments. */
export type Part = readonly [[part: string, value: number], [whole: string, value: number]];

/** One share over another: (part / whole) / (reference part / reference whole). */
export function shareRatio(caller: string, [part, whole]: Part, [refPart, refWhole]: Part): number {
  requireNonNegativeTerm(caller, ...part);
  requireNonNegativeTerm(caller, ...whole);
  requireNonNegativeTerm(caller, ...refPart);
  requireNonNegativeTerm(caller, ...refWhole);
  requireDivisor(caller, ...whole);
  requireDivisor(caller, ...refWhole);
  requireDivisor(caller, ...refPart);
  return finite(part[1] / whole[1] / (refPart[1] / refWhole[1]), caller);
}
