import { finite } from "../numeric";

/**
 * Trade balance: exports less imports, in their common unit. BPS takes exports FOB and imports CIF.
 *
 * balance = X - M
 *
 * @param exports value of exports
 * @param imports value of imports, same unit
 * @returns the balance in that unit; positive is a surplus
 * @throws CoreError `overflow` when the result is too large
 * @example tradeBalance(120.5, 100) // 20.5
 * @source BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, table 8
 */
export function tradeBalance(exports: number, imports: number): number {
  return finite(exports - imports);
}
