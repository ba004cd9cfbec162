import type { Unit } from "../../table";

/** Words of which a unit consists. */
const unitWord =
  /^(?:%|persen|percent|per|cent|rp\.?|rupiah|idr|us ?\$|usd|dolar|dollars?|as|us|juta|million|miliar|milyar|billion|ribu|thousand|triliun|trillion|ratus|puluh|ton|tons?|tonnes?|kg|kilogram|gram|kuintal|kwintal|ku|kw|ha|hektar|hectares?|km2?|km\u00b2|m2?|m3|m\u00b2|m\u00b3|meter|liter|litres?|orang|jiwa|persons?|people|unit|units|ekor|heads?|butir|buah|batang|pohon|lembar|rumah|tangga|households?|indeks|index|poin|points?|hari|days?|malam|nights?|jam|hours?|tahun|years?|bulan|mm|mm\/hari|\u00b0?c|mw|kwh|mwh|gwh|watt|teu|barel|barrels?|mbtu|mmbtu|kapita|capita|satuan|kali|times|rasio|paket|desa|kelurahan|sekolah|usaha|perusahaan|industri|bersih|net|cif|fob|000|1000|1\.000|berlaku|konstan|hb|hk)$/i;
const base = /\(?\s*((?:19|20)\d\d)\s*=\s*100\s*\)?/;
const codes: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|persen|percent|per cent)$/i, "percent"],
  [/^(?:us ?\$|usd|us dollars?|dolar as|dolar|dollars?)$/i, "usd"],
  [/^(?:juta|million) (?:us ?\$|usd|us dollars?|dolar as|dollars?)$/i, "million_usd"],
  [/^(?:kg|kilogram|kg \(?net\)?|kg bersih)$/i, "kg"],
  [/^(?:poin|points?|indeks|index)$/i, "point"],
  [/^(?:rumah tangga|households?)$/i, "household"],
];

/**
 * The unit that a title or a header names, in brackets or alone: `(Juta US$)`, `% Perubahan`, `(2018=100)`; undefined when it
 * names none.
 *
 * @example unitIn("Nilai FOB (USD)") // { unit: "usd" }
 */
export function unitIn(text: string): Unit | undefined {
  const year = base.exec(text);
  const bracketed = [...text.matchAll(/[([]([^()[\]]{1,40})[)\]]/g)].map(([, words = ""]) => words);
  for (const words of bracketed.reverse()) {
    if (isUnit(words) || isTimeUnit(words, text)) return unitOf(words);
  }
  if (year) return { unit: "point", baseYear: Number(year[1]) };
  if (/^\s*(?:%|persen\b|percent\b)|%\s*$|\b(?:persentase|percentage|persen)\b/i.test(text))
    return { unit: "percent" };
  const behind = /[,:]\s*(?:satuan|unit|dalam|in)?\s*:?\s*([^,:()]{1,30})$/i.exec(text)?.[1];
  if (behind && isUnit(behind)) return unitOf(behind);
  return isUnit(text) && text.length <= 30 ? unitOf(text) : undefined;
}

/** Whether a line is nothing but a unit: `(Ribu Ton)`, `Satuan: Orang`, `(2018=100)`. */
export function isUnitLine(text: string): boolean {
  const line = text.trim();
  if (base.test(line) && line.replace(base, "").trim() === "") return true;
  const inner =
    /^[([](.{1,40})[)\]]$/.exec(line)?.[1] ?? /^(?:satuan|unit)\s*:\s*(.{1,40})$/i.exec(line)?.[1];
  return inner !== undefined && isUnit(inner);
}

/** A mean in years; `Kelompok Umur (Tahun)` says what its labels are. */
const isTimeUnit = (words: string, text: string): boolean =>
  /^(?:tahun|years?|bulan|months?)$/i.test(words.trim()) &&
  !/\b(?:umur|usia|age|ages)\s*[([][^([]*$/i.test(text);

function isUnit(words: string): boolean {
  const plain = words.replace(/^(?:dalam|in|satuan|unit)\b:?\s*/i, "").trim();
  if (plain === "") return false;
  const parts = plain.replace(/us \$/gi, "us$").split(/[\s/]+/);
  // What is measured is after its unit in short: `ton GKG`, `ton CPO`.
  const isShort = parts.length > 1 && /^[A-Z]{3,5}$/.test(parts.at(-1) ?? "");
  return (
    parts.length <= 6 &&
    (isShort ? parts.slice(0, -1) : parts).every((part) => unitWord.test(part)) &&
    !/^(?:tahun|bulan|as|us|\d+|1\.000)$/i.test(plain)
  );
}

function unitOf(words: string): Unit {
  const plain = words
    .replace(/^(?:dalam|in)\s+/i, "")
    .replace(/\s+/g, " ")
    .trim();
  return { unit: codes.find(([pattern]) => pattern.test(plain))?.[1] ?? plain };
}

/** A text without its base year, whose numbers are no period of it. */
export const withoutBase = (text: string): string => text.replace(base, " ");
