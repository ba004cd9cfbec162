import { provinces } from "./provinces";

/** Longer names first, so that Papua Barat is not Papua. */
const names = provinces
  .flatMap((all) => all.map((name) => [name, all[0]] as const))
  .sort(([a], [b]) => b.length - a.length);
const pattern = new RegExp(
  `(?:^|[^\\p{L}])(${names.map(([name]) => name).join("|")})(?!\\p{L})`,
  "gu",
);
const provinceOf = new Map<string, string>(names);
/** The whole country, and regencies and cities, which have figures of their own. */
const elsewhere = /(?:^|[^\p{L}])(indonesia|nasional|(?:kabupaten|kota) \p{L}+)(?!\p{L})/gu;

/** Places that a text names, in its order, provinces by their full names. */
export function placesOf(text: string): string[] {
  const plain = text.toLowerCase().replace(/\s+/g, " ");
  return [...plain.matchAll(pattern), ...plain.matchAll(elsewhere)]
    .sort((a, b) => a.index - b.index)
    .map(([, found = ""]) => provinceOf.get(found) ?? found);
}
