import { provinces } from "./provinces";

/** Longer names first, so that Papua Barat is not Papua. */
const names = provinces
  .flatMap((all) => all.map((name) => [name, all[0]] as const))
  .sort(([a], [b]) => b.length - a.length);
const pattern = new RegExp(
  `(^|[^\\p{L}])(${names.map(([name]) => name.replace(/ /g, "\\s+")).join("|")})(?!\\p{L})`,
  "gu",
);
const provinceOf = new Map<string, string>(names);
/** The whole country, and regencies and cities, which have figures of their own. */
const country = /(^|[^\p{L}])(indonesia|nasional|national)(?!\p{L})/gu;
const regency = /(^|[^\p{L}])((?:Kabupaten|Kota|KABUPATEN|KOTA)\s+\p{Lu}\p{L}+)(?!\p{L})/gu;

/** A place that a text names, provinces by their full names. */
export interface PlaceMention {
  place: string;
  start: number;
  end: number;
}

/** The places that a text names, in its order. */
export function placeMentions(text: string): PlaceMention[] {
  const plain = text.toLowerCase();
  // Letters that change their length are none of a place's name, but would shift the others.
  const searched = plain.length === text.length ? plain : text;
  return [...searched.matchAll(pattern), ...searched.matchAll(country), ...text.matchAll(regency)]
    .map(({ index, 1: lead = "", 2: found = "" }) => ({
      place: placeName(found),
      start: index + lead.length,
      end: index + lead.length + found.length,
    }))
    .sort((a, b) => a.start - b.start);
}

function placeName(found: string): string {
  const plain = found.toLowerCase().replace(/\s+/g, " ");
  if (plain === "nasional" || plain === "national") return "indonesia";
  return provinceOf.get(plain) ?? plain;
}

/** The place that a label or a title names first. */
export const placeOf = (text: string): string | undefined => placeMentions(text)[0]?.place;

/** A text without its places. */
export const withoutPlaces = (text: string): string =>
  placeMentions(text)
    .reverse()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
