import { months, valueOf } from "./made-up-data";

export interface TradeRow {
  tahun: string;
  kodehs: string;
  pod: string | null;
  ctr: string | null;
  value: number;
  netweight: number;
  bulan?: string;
}

/** Rows of the trade service; some ports and countries are not stated. */
export function tradeRowsOf(
  flow: string,
  every: string,
  codes: readonly string[],
  year: string,
): TradeRow[] {
  const ports = ["Pelabuhan A", "Pelabuhan B", null];
  const countries = ["Negara X", "Negara Y", null];
  const parts = every === "1" ? months : [undefined];
  return codes.flatMap((code) =>
    parts.flatMap((month) =>
      ports.flatMap((pod) =>
        countries.flatMap((ctr) => {
          const value = valueOf(Number(flow), [
            code,
            pod ?? "",
            ctr ?? "",
            year,
            String(month?.val ?? ""),
          ]);
          if (value === undefined || (pod === null && ctr === null)) return [];
          const row: TradeRow = {
            tahun: year,
            kodehs: `[${code}] Barang buatan ${code}`,
            pod,
            ctr,
            value: Math.abs(value) * 1000,
            netweight: Math.abs(value),
          };
          const number = String(month?.val ?? "").padStart(2, "0");
          return [month ? { ...row, bulan: `[${number}] ${month.label}` } : row];
        }),
      ),
    ),
  );
}
