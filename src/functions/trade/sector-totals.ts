import { sectorDenominators, sectorSchemes, sectorTotals, tradeSectors } from "../../core";
import { sectorWord } from "../../language";
import { headedRows, readCode, readOption, readSwitch } from "../cells";
import { calculate } from "../failure";

/** Four rows: sector, then value and percent of each period. */
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
