import { CoreError, restated } from "../errors";
import { finite, requireNonNegative, requireSameItems, sum } from "../numeric";
import { hsSector, tradeSectors, type SectorScheme, type TradeSector } from "./hs-sector";
import { requireDivisor } from "./trade-values";

export const sectorDenominators = ["all", "nonmigas"] as const;
export type SectorDenominator = (typeof sectorDenominators)[number];

export interface SectorTotal {
  sector: TradeSector;
  value: number;
  /** Percent of the denominator; oil and gas has none when the denominator leaves it out. */
  percent?: number;
}

/**
 * Values summed by sector, with their percent of all trade or of trade without oil and gas.
 *
 * @param codes HS code of each value
 * @param values non-negative, one unit
 * @param denominator `all`, or `nonmigas` for the three other sectors
 * @returns four rows: oil and gas, mining, agriculture, industry
 * @throws CoreError `empty`, `shape`, `negative`, and those of hsSector with the row
 * @throws CoreError `zero-denominator` when the denominator is 0, `overflow`
 * @example sectorTotals(["08", "25"], [75, 25])[1] // { sector: "mining", value: 25, percent: 25 }
 * @source BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, ch. 1c, 2c, 3b
 */
export function sectorTotals(
  codes: readonly (number | string)[],
  values: ArrayLike<number>,
  denominator: SectorDenominator = "all",
  scheme: SectorScheme = "ntt-2020",
): SectorTotal[] {
  if (codes.length === 0) {
    throw new CoreError("empty", { argument: "codes" });
  }
  requireSameItems("values", values, codes.length);
  requireNonNegative("values", values);
  const sectors = codes.map((code, i) => sectorAt(code, i, scheme));
  const totals = tradeSectors.map((sector) => ({
    sector,
    value: sum(Array.from(values).filter((_, i) => sectors[i] === sector)),
  }));
  const counts = ({ sector }: SectorTotal) => denominator === "all" || sector !== "oil-and-gas";
  const whole = sum(totals.filter(counts).map(({ value }) => value));
  requireDivisor("values", whole);
  return totals.map((total) =>
    counts(total) ? { ...total, percent: finite((total.value / whole) * 100) } : total,
  );
}

function sectorAt(code: number | string, index: number, scheme: SectorScheme): TradeSector {
  try {
    return hsSector(code, scheme);
  } catch (error) {
    throw restated(error, { argument: "codes", position: { row: index + 1, column: 1 } });
  }
}
