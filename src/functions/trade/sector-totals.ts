import { sectorDenominators, sectorSchemes, sectorTotals } from "../../core";
import { sectorWord } from "../../language";
import { lay, orientationOf, readCell, readCode, readList, readOption, turned } from "../cells";
import { calculate } from "../failure";

/**
 * Values added up by sector, with their percent: migas (oil and gas), tambang (mining), pertanian (agriculture), industri (industry), in this order. The split by HS chapter is inferred from one BPS book; see HS_SECTOR.
 * @customfunction
 * @param codes HS code of each value: one column (or one row).
 * @param values Values in one unit, as codes lie, without their total. A blank or a dash is nil; a negative value is refused.
 * @param [denominator] What the percents are taken of: "all" (default), or "nonmigas" for all without migas, whose own percent is then empty.
 * @param [scheme] "ntt-2020" (default), or "ntt-2020-port", which counts chapter 27 as industry, as BPS NTT does for exports by port.
 * @returns Four rows: sector, value, percent
 */
export function SECTOR_TOTALS(
  codes: unknown[][],
  values: unknown[][],
  denominator?: unknown,
  scheme?: unknown,
): unknown[][] {
  return calculate(() => {
    const orientation = orientationOf(codes, "codes");
    const hsCodes = readList(codes, "codes", orientation, readCode);
    const numbers = readList(values, "values", orientation, readCell);
    const whole = readOption(denominator, "denominator", sectorDenominators);
    const chosen = readOption(scheme, "scheme", sectorSchemes);
    const totals = turned(orientation, () => sectorTotals(hsCodes, numbers, whole, chosen));
    const rows = totals.map(({ sector, value, percent }) => [
      sectorWord(sector, "id"),
      value,
      percent ?? "",
    ]);
    return lay(rows, orientation);
  });
}
