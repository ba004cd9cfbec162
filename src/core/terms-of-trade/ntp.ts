import { CoreError } from "../errors";
import { positiveResult } from "../numeric";

/**
 * Farmers' terms of trade (Nilai Tukar Petani): what farmers receive against what they pay.
 *
 * NTP = It / Ib x 100
 *
 * @param it index of prices received by farmers (points), positive
 * @param ib index of prices paid by farmers (points), positive
 * @returns NTP in points; above 100 farmers gain compared with the base year, below 100 they lose
 * @throws CoreError `zero-denominator` when ib is 0
 * @throws CoreError `missing` when it is 0: a price index is never 0, a 0 is an empty cell
 * @throws CoreError `not-positive` when one of them is negative
 * @throws CoreError `overflow` when the result is too large or too small
 * @example ntp(116.56, 107.04) // 108.893...
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. III (2018=100)
 */
export function ntp(it: number, ib: number): number {
  if (it > 0 && ib > 0) return positiveResult((it / ib) * 100);
  throw ratioFault(["it", it], ["ib", ib]);
}

/**
 * Terms of trade of the farm business (Nilai Tukar Usaha Pertanian): what farmers receive against the prices of
 * production costs and capital goods alone, without household consumption.
 *
 * NTUP = It / BPPBM x 100
 *
 * @param it index of prices received by farmers (points), positive
 * @param bppbm index of production costs and additions to capital goods (points), positive
 * @returns NTUP in points
 * @throws CoreError as ntp does, with bppbm in the place of ib
 * @example ntup(116.56, 104.5) // 111.540...
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. III (2018=100)
 */
export function ntup(it: number, bppbm: number): number {
  if (it > 0 && bppbm > 0) return positiveResult((it / bppbm) * 100);
  throw ratioFault(["it", it], ["bppbm", bppbm]);
}

type Term = readonly [argument: string, value: number];

function ratioFault(numerator: Term, denominator: Term): CoreError {
  if (denominator[1] === 0) {
    return new CoreError("zero-denominator", { argument: denominator[0] });
  }
  if (numerator[1] === 0) {
    return new CoreError("missing", { argument: numerator[0] });
  }
  const [argument, value] = numerator[1] < 0 ? numerator : denominator;
  return new CoreError("not-positive", { argument, found: String(value) });
}
