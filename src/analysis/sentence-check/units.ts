/** What a number of a sentence or of a table counts. */
export type SentenceUnit =
  | "percent"
  | "points-of-percent"
  | "point"
  | "usd"
  | "rupiah"
  | "kg"
  | "household"
  | "person"
  | "hectare"
  | "none";

const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s*\(?(ribu|rb|thousand)\b/i, 1e3],
  [/^\s*\(?(juta|jt|million|mn)\b/i, 1e6],
  [/^\s*\(?(miliar|milyar|billion|bn)\b/i, 1e9],
  [/^\s*\(?(triliun|trilyun|trillion)\b/i, 1e12],
];
const scaleWord =
  "(?:(?:ribu|rb|juta|jt|miliar|milyar|triliun|thousand|million|billion|trillion)\\s+)?";
const after: readonly (readonly [RegExp, SentenceUnit])[] = [
  [
    /^\s*\(?(persen[- ]?poin|poin[- ]persen|percentage[- ]points?|poin persentase)/i,
    "points-of-percent",
  ],
  [/^\s*\)?\s*\(?(persen|%|percent|per cent)/i, "percent"],
  [/^\s*(poin|points?|indeks poin)\b/i, "point"],
  [new RegExp(`^\\s*${scaleWord}(US\\b|US\\s?\\$|dolar|usd\\b|dollars?)`, "i"), "usd"],
  [new RegExp(`^\\s*${scaleWord}(rupiah)`, "i"), "rupiah"],
  [new RegExp(`^\\s*${scaleWord}(ton|tons|tonnes?|kg|kilogram)\\b`, "i"), "kg"],
  [new RegExp(`^\\s*${scaleWord}(rumah tangga|rumahtangga|ruta|households?)`, "i"), "household"],
  [
    new RegExp(`^\\s*${scaleWord}(orang|jiwa|people|persons?|penumpang|passengers?|tamu)`, "i"),
    "person",
  ],
  [new RegExp(`^\\s*${scaleWord}(hektare?|ha|hectares?)\\b`, "i"), "hectare"],
];

const tons = new RegExp(`^\\s*${scaleWord}(ton|tons|tonnes?)\\b`, "i");

/** The unit of a number by the texts before and behind it. */
export function unitAround(before: string, behind: string): SentenceUnit {
  if (/(US\s*\\?\s*\$|USD|US\s?dollars?|\bUS)\s*$/i.test(before)) return "usd";
  if (/\bRp\.?\s*$/i.test(before)) return "rupiah";
  return after.find(([pattern]) => pattern.test(behind))?.[1] ?? "none";
}

/** What the words of scale behind a number multiply it by; tons are counted in kilograms. */
export function scaleAfter(behind: string): number {
  const scale = scales.find(([word]) => word.test(behind))?.[1] ?? 1;
  return tons.test(behind) ? scale * 1000 : scale;
}

/** Half a unit of the last digit of a print with so many decimals. */
export const halfUnit = (decimals: number, scale = 1): number => (scale / 10 ** decimals) * 0.5;

const inLabels: readonly (readonly [RegExp, SentenceUnit])[] = [
  [/us\s?\$|\busd\b|dola?ra?\s*(as|amerika)?\b|dollars?/i, "usd"],
  [/\brp\b|rupiah/i, "rupiah"],
  [/\b(ton|tons|tonnes?|kg|kilogram)\b/i, "kg"],
  [/%|\bpersen\b|\bpercent\b|persentase|percentage/i, "percent"],
  [/\b(orang|jiwa|people|persons?)\b/i, "person"],
  [/\bhektare?\b|\(ha\)|hectares?/i, "hectare"],
];
const inLabelScales: readonly (readonly [RegExp, number])[] = [
  [/\b(juta|million)\b/i, 1e6],
  [/\b(ribu|thousand|000)\b/i, 1e3],
  [/\b(miliar|milyar|billion)\b/i, 1e9],
  [/\b(triliun|trillion)\b/i, 1e12],
];

/** The unit that a header or a title gives, with what one unit of its figures counts; undefined where it gives none. */
export function unitOfLabel(label: string): { unit: SentenceUnit; scale: number } | undefined {
  const unit = inLabels.find(([pattern]) => pattern.test(label))?.[1];
  if (!unit) return undefined;
  const scale = inLabelScales.find(([pattern]) => pattern.test(label))?.[1] ?? 1;
  const mass = unit === "kg" && /\b(ton|tons|tonnes?)\b/i.test(label) ? 1000 : 1;
  return { unit, scale: unit === "percent" ? 1 : scale * mass };
}
