import { locales, type Language } from "./language";

const en = {
  heading: "Step by step",
  summary: (count: number) => (count === 1 ? "1 step" : `${count} steps`),
  insert: "Insert the steps as a new sheet",
  title: (name: string) => `${name} step by step`,
  how: "Each value is computed by the formula next to it, from the numbers your cells held when the sheet was made.",
  columns: { step: "Step", arithmetic: "Arithmetic", value: "Value" },
  stepResult: (number: number) => `[${number}]`,
  placed: (name: string, place: number) => `${name}, ${place}`,
  names: {
    "base-values": "Value in the base period",
    "current-values": "Value at the current prices",
    total: "Total",
    weights: "Sum of the weights",
    "weighted-sum": "Indices times weights",
    "values-of-month": "Value of the month: last month's times the relative",
    "old-mean": "Mean of the old series over the common periods",
    "new-mean": "Mean of the new series over the common periods",
    factor: "Factor between the two series",
    result: "Result",
  },
};

const id: typeof en = {
  heading: "Langkah demi langkah",
  summary: (count) => `${count} langkah`,
  insert: "Sisipkan langkah-langkahnya sebagai lembar baru",
  title: (name) => `${name} langkah demi langkah`,
  how: "Setiap nilai dihitung dengan rumus di sampingnya. Angkanya adalah isi sel Anda ketika lembar dibuat.",
  columns: { step: "Langkah", arithmetic: "Hitungan", value: "Nilai" },
  stepResult: (number) => `[${number}]`,
  placed: (name, place) => `${name}, ${place}`,
  names: {
    "base-values": "Nilai pada periode dasar",
    "current-values": "Nilai pada harga berjalan",
    total: "Jumlah",
    weights: "Jumlah penimbang",
    "weighted-sum": "Indeks kali penimbang",
    "values-of-month": "Nilai bulan itu: nilai bulan lalu kali relatif",
    "old-mean": "Rata-rata deret lama pada periode bersama",
    "new-mean": "Rata-rata deret baru pada periode bersama",
    factor: "Faktor antara kedua deret",
    result: "Hasil",
  },
};

/** Words of explained steps, in the pane and on the sheet. */
export const explanationTexts: Readonly<Record<Language, typeof en>> = { en, id };

/** Arithmetic as the language writes it: `5.200 × 40 + [1]`. Steps are counted from 1. */
export function arithmeticText(
  parts: readonly (number | string | { step: number })[],
  language: Language,
): string {
  const format = new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 12 });
  const words = parts.map((part) => {
    if (typeof part === "number")
      return part < 0 ? `(${format.format(part)})` : format.format(part);
    return typeof part === "string" ? part : explanationTexts[language].stepResult(part.step + 1);
  });
  return words.join(" ").replace(/\( /g, "(").replace(/ \)/g, ")");
}
