import type { Row } from "../../table";
import type { ItemColumns } from "./column-fields";
import { monthOf } from "./row-head";

const qualityWords = /ganti|kualitas|spesifikasi|merek|quality|replac|substitu/i;

/** What the figures of a row say of its good. */
export interface RowFigures {
  weights: { period: string | undefined; weight: number }[];
  subsectorWeights: { it?: number; ib?: number };
  base: { price: number; period: string | undefined } | undefined;
  prices: ReadonlyMap<string, number>;
  kind: "price" | "relative" | "index";
  /** Months with a mark of another quality. */
  marked: string[];
}

/** Weights, prices and base of a row, by what its columns are taken for. */
export function rowFigures(
  row: Row,
  { figures, words }: ItemColumns,
  month: string | undefined,
): RowFigures {
  const prices = new Map<string, number>();
  const weights: RowFigures["weights"] = [];
  const subsectorWeights: RowFigures["subsectorWeights"] = {};
  let base: RowFigures["base"];
  const kinds = figures.filter(({ field }) => ["price", "relative", "index"].includes(field));
  const kind = (["price", "index", "relative"] as const).find((one) =>
    kinds.some(({ field }) => field === one),
  );
  const isLong = words.some(({ field }) => field === "month");
  const marked: string[] = [];
  figures.forEach(({ field, period, key }, at) => {
    const value = figureOf(row.values[at]);
    const ofPrice = isLong ? month : period;
    if (field === kind && ofPrice !== undefined) {
      prices.set(ofPrice, value ?? 0);
      if (row.marks?.[key] !== undefined && qualityWords.test(row.marks[key])) marked.push(ofPrice);
      return;
    }
    if (value === undefined) return;
    if (field === "weight") weights.push({ period, weight: value });
    else if (field === "base") base ??= { price: value, period };
    else if (field === "subsectorWeight") Object.assign(subsectorWeights, { it: value, ib: value });
    else if (field === "subsectorWeightIt") subsectorWeights.it = value;
    else if (field === "subsectorWeightIb") subsectorWeights.ib = value;
  });
  const noted = row.words?.find(
    (text, at) => words[at]?.field === "note" && qualityWords.test(text),
  );
  const month_ = noted === undefined ? undefined : monthIn(noted);
  if (month_ !== undefined) marked.push(month_);
  return { weights, subsectorWeights, base, prices, kind: kind ?? "price", marked };
}

/** The month that a note names somewhere: "ganti merek sejak Maret 2024". */
function monthIn(note: string): string | undefined {
  const words = note.split(/\s+/);
  return words
    .flatMap((word, at) => [`${word} ${words[at + 1] ?? ""}`, word])
    .map((text) => monthOf(text.replace(/[();,]/g, " ").trim()))
    .find((month) => month !== undefined);
}

const figureOf = (cell: string | undefined): number | undefined => {
  if (cell === undefined || cell === "" || cell === "-") return undefined;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
};
