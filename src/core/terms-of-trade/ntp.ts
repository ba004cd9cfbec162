import { CoreError } from "../errors";
import { finite } from "../numeric";

/**
 * Farmers' terms of trade (Nilai Tukar Petani): what farmers receive against what they pay.
 *
 * NTP = It / Ib x 100
 *
 * @param it index of prices received by farmers (points), positive
 * @param ib index of prices paid by farmers (points), positive
 * @returns NTP in points; above 100 farmers gain against the base year, below 100 they lose
 * @throws CoreError `zero-denominator` when ib is 0
 * @throws CoreError `missing` when it is 0: a price index is never 0, a 0 is an empty cell
 * @throws CoreError `not-positive` when one of them is negative
 * @throws CoreError `overflow` when the result is too large
 * @example ntp(116.56, 107.04) // 108.893...
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. III (2018=100)
 */
export function ntp(it: number, ib: number): number {
  if (it > 0 && ib > 0) return finite((it / ib) * 100, "ntp");
  throw ratioFault("ntp", { it, ib });
}

function ratioFault(caller: string, terms: { it: number; ib: number }): CoreError {
  if (terms.ib === 0) return new CoreError("zero-denominator", `${caller} requires ib, found 0`);
  if (terms.it === 0) {
    return new CoreError("missing", `${caller} requires it, found 0`, { argument: "it" });
  }
  const argument = terms.it < 0 ? "it" : "ib";
  return new CoreError(
    "not-positive",
    `${caller} requires a positive index, found ${terms[argument]}`,
    {
      argument,
      found: String(terms[argument]),
    },
  );
}
