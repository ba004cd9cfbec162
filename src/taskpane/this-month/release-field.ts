/** Columns of the reader's range. */
export type ReleaseField =
  | "subsector"
  | "row"
  | "item"
  | "english"
  | "weight"
  | "previous"
  | "relative"
  | "previousPrice"
  | "currentPrice"
  | "current"
  | "december"
  | "yearBefore"
  | "weightOfIt"
  | "weightOfIb"
  | "weightOfSubsector";

export const words = (list: string) => new RegExp(`\\b(?:${list})\\b`, "g");
const weight = words("penimbang|bobot|timbang|timbangan|nilai konsumsi|nk|weights?");
const subsector = words("sub ?sektor|sektor|sub ?sector|sector");
export const price = words("harga|prices?");
const before = words("lalu|sebelumnya|sebelum|kemarin|last|previous|before|ago|earlier");
const now = words("ini|sekarang|berjalan|this|current");
const year = words("setahun|tahun|year");
const december = words("des|desember|dec|december");
const component = words("komponen|component|baris|row|jenis indeks|sisi|side");
const goods = words(
  "rincian|komoditas|komoditi|uraian|barang|kelompok|items?|commodity|commodities|description|goods?|group",
);
const english = words("inggris|english");

/** Words that may be next to those that tell what a column holds. */
const filling = words(
  "indeks|index|ih|bulan|months?|periode|period|yang|sama|same|pada|dalam|bahasa|nama|name|jenis|sub|atau|or|per|the|an?|of|in",
);

const anything = /\S+/g;

interface TellTale {
  field: ReleaseField;
  needs: readonly RegExp[];
  /** What may be next to it; other words make it a header of something else. */
  allows?: readonly RegExp[];
}

/** What tells a column by its header in small letters; the first that fits. */
const tellTales: readonly TellTale[] = [
  { field: "weightOfIt", needs: [weight, words("it")], allows: [anything] },
  { field: "weightOfIb", needs: [weight, words("ib")], allows: [anything] },
  { field: "weightOfSubsector", needs: [weight, subsector], allows: [anything] },
  { field: "weight", needs: [weight], allows: [anything] },
  { field: "relative", needs: [words("relatif|relative|rh")], allows: [anything] },
  { field: "previousPrice", needs: [before, price] },
  { field: "currentPrice", needs: [now, price] },
  { field: "december", needs: [before, december], allows: [year] },
  { field: "yearBefore", needs: [before, year] },
  { field: "yearBefore", needs: [words("setahun")], allows: [before] },
  { field: "previous", needs: [before] },
  { field: "current", needs: [now] },
  { field: "subsector", needs: [subsector] },
  { field: "english", needs: [english], allows: [goods] },
  { field: "row", needs: [component] },
  { field: "item", needs: [goods] },
];

/** The field that a header names; words in brackets count where they help, and stand for units otherwise. */
export function headerField(cell: unknown): ReleaseField | undefined {
  if (typeof cell !== "string") return undefined;
  const inFull = plainWords(cell);
  const withoutBrackets = plainWords(cell.replace(/\([^)]*\)/g, " "));
  return fieldOf(inFull) ?? fieldOf(withoutBrackets);
}

const fieldOf = (text: string): ReleaseField | undefined =>
  tellTales.find(
    ({ needs, allows = [] }) =>
      needs.every((need) => text.replace(need, "") !== text) && isOnly(text, [...needs, ...allows]),
  )?.field;

export const isOnly = (text: string, allowed: readonly RegExp[]): boolean =>
  [filling, ...allowed].reduce((rest, one) => rest.replace(one, ""), text).trim() === "";

/** Small letters without digits, signs and apostrophes. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
