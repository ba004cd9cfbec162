import { sectorDenominators, sectorSchemes, sectorTotals, tradeSectors } from "../../core";
import { sectorWord } from "../../language";
import { headedRows, readCode, readOption, readSwitch } from "../cells";
import { calculate } from "../failure";

/**
 * Values added up by sector, with their percent: migas (oil and gas), tambang (mining), pertanian (agriculture), industri (industry), in this order. Several columns of values are several periods, each with percents of its own. The split by HS chapter is inferred from one BPS book; see HS_SECTOR.
 * @customfunction
 * @param codes HS code of each value: one column (or one row).
 * @param values Values in one unit beside the codes, one column a period, without their total. A blank or a dash is nil; a negative value is refused.
 * @param [denominator] What the percents are taken of: "all" (default), or "nonmigas" for all without migas, whose own percent is then empty.
 * @param [scheme] "ntt-2020" (default), or "ntt-2020-port", which counts chapter 27 as industry, as BPS NTT does for exports by port.
 * @param [headers] TRUE when codes and values begin with a row of headers, which then heads the result; FALSE when left out.
 * @returns Four rows: sector, then value and percent of each period
 */
export function SECTOR_TOTALS(
  codes: unknown[][],
  values: unknown[][],
  denominator?: unknown,
  scheme?: unknown,
  headers?: unknown,
): unknown[][] {
  return calculate(() => {
    const whole = readOption(denominator, "denominator", sectorDenominators);
    const chosen = readOption(scheme, "scheme", sectorSchemes);
    return headedRows(
      ["codes", codes],
      ["values", values],
      readCode,
      readSwitch(headers, "headers", false),
      (hsCodes, eachPeriod) => {
        const periods = eachPeriod((numbers) => sectorTotals(hsCodes, numbers, whole, chosen));
        return tradeSectors.map((sector, place) => [
          sectorWord(sector, "id"),
          ...periods.flatMap((totals) => [totals[place]?.value, totals[place]?.percent ?? ""]),
        ]);
      },
    );
  });
}
