import type { TextPair } from "./types";

/** Every unit that a field of the data package may have. */
export const units = {
  none: { id: "tanpa satuan", en: "no unit" },
  point: { id: "poin (2018=100)", en: "points (2018=100)" },
  percent: { id: "persen", en: "percent" },
  household: { id: "rumah tangga", en: "households" },
  usd: { id: "dolar AS", en: "US dollars" },
  million_usd: { id: "juta dolar AS", en: "million US dollars" },
  kg: { id: "kg (bersih)", en: "kg (net)" },
} as const satisfies Record<string, TextPair>;

export const unitCodes: readonly string[] = Object.keys(units);
