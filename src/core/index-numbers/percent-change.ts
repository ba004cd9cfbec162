import { CoreError } from "../errors";
import { finite } from "../numeric";

/**
 * Percent change of a price or an index.
 *
 * change = (x_t - x_(t-1)) / x_(t-1) x 100
 *
 * @param previous price or index before, positive
 * @param current price or index now, positive
 * @returns percent
 * @throws CoreError `zero-denominator` when previous is 0
 * @throws CoreError `missing` when current is 0: a price or index is never 0, a 0 is an empty cell
 * @throws CoreError `not-positive` when one of them is negative
 * @throws CoreError `overflow` when the result is too large
 * @example percentChange(100, 102.5) // 2.5
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, appendix ("Perubahan")
 */
export function percentChange(previous: number, current: number): number {
  if (previous > 0 && current > 0) {
    return finite(((current - previous) / previous) * 100);
  }
  throw changeFault({ previous, current });
}

function changeFault(terms: { previous: number; current: number }): CoreError {
  if (terms.previous === 0) {
    return new CoreError("zero-denominator", { argument: "previous" });
  }
  if (terms.current === 0) {
    return new CoreError("missing", { argument: "current" });
  }
  const argument = terms.previous < 0 ? "previous" : "current";
  const found = String(terms[argument]);
  return new CoreError("not-positive", { argument, found });
}
