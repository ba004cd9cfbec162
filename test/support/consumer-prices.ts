import { randomIntegers } from "../../scripts/checking/random-integers";
import type { OwnTable } from "../../src/table";

export const consumerWeights = { makanan: 0.34, perumahan: 0.41, transportasi: 0.25 };

const periods = Array.from({ length: 18 }, (_, at) => `Bulan ${at + 1}`);
const titled = (text: string) => ({ id: text, en: text });

/** A made-up consumer price index with its groups over 18 months, a blank row and a column of changes. */
export function consumerPrices(): OwnTable {
  const below = randomIntegers(3);
  const levels = Object.keys(consumerWeights).map(() => {
    let level = 100 + below(600) / 100;
    return periods.map(() => (level *= 1 + (below(401) - 180) / 10_000));
  });
  const shares = Object.values(consumerWeights);
  const general = periods.map((_, at) =>
    levels.reduce((sum, own, part) => sum + (own[at] as number) * (shares[part] as number), 0),
  );
  const row = (key: string, label: string, values: readonly number[]) => ({
    ...{ key, label, code: "", parent: "" },
    values: [
      ...periods.map((_, at) => values[at]?.toFixed(2) ?? ""),
      values.length > 0 ? "0.50" : "",
    ],
  });
  return {
    id: "ihk",
    title: titled("Indeks Harga Konsumen"),
    columns: [
      ...periods.map((key) => ({ key, title: titled(key), unit: "point" as const })),
      { key: "change", title: titled("Perubahan (%)"), unit: "percent" as const },
    ],
    rows: [
      row("umum", "Umum", general),
      row("makanan", "Makanan", levels[0] as number[]),
      row("perumahan", "Perumahan", levels[1] as number[]),
      row("transportasi", "Transportasi", levels[2] as number[]),
      row("kosong", "Kosong", []),
    ],
    notes: [],
    source: { file: "ihk.csv" },
  };
}
