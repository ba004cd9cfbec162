import { readPrintedNumber } from "../../core";

/** What a number of a sentence counts. */
export type SentenceUnit = "percent" | "usd" | "kg" | "household" | "none";

/** A number of a text with the sentence around it. */
export interface SentenceNumber {
  /** As written, without its unit. */
  text: string;
  /** In units of `unit`: 15,87 juta is 15870000. */
  value: number;
  /** Half a unit of its last digit. */
  tolerance: number;
  unit: SentenceUnit;
  /** Places in the text. */
  start: number;
  end: number;
  /** The part of the sentence around the number, and all that was said up to its end. */
  near: string;
  sentence: string;
  /** The sentence up to the number. */
  lead: string;
  /** What was said since the number before, and the words right behind. */
  clause: string;
  before: string;
}

const numbers = /(?<![\p{L}\d.,])[-−]?\d[\d.,]*\d|(?<![\p{L}\d.,])[-−]?\d(?![\d.,]*\d)/gu;
/** Letters around a number that can say what it is. */
const reach = 4000;

const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s*(juta|million)/i, 1e6],
  [/^\s*(ribu|thousand)/i, 1e3],
  [/^\s*(miliar|milyar|billion)/i, 1e9],
];

/**
 * The numbers of a text that can be figures of a table: not years, counts of things, HS codes, or numbers of tables, pictures and
 * sections.
 */
export function readNumbers(text: string): SentenceNumber[] {
  const found: SentenceNumber[] = [];
  for (const match of text.matchAll(numbers)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 40);
    if (isReference(raw, before, after)) continue;
    const reading = bestReading(raw);
    if (!reading) continue;
    const scale = scales.find(([word]) => word.test(after))?.[1] ?? 1;
    const unit = unitOf(before, after);
    const mass = /^\s*(ribu\s+|juta\s+)?ton\b/i.test(after) ? 1000 : 1;
    const factor = scale * mass;
    const decimals = reading.split(".")[1]?.length ?? 0;
    const [from, to] = sentenceAround(text, start);
    found.push({
      text: raw,
      value: Number(reading) * factor,
      tolerance: (factor / 10 ** decimals) * 0.5,
      unit,
      start,
      end,
      near: nearText(text, from, start, end, to),
      sentence: text.slice(from, to),
      lead: text.slice(from, start),
      clause: clauseOf(text, from, start, end, to),
      before: text.slice(Math.max(0, to - reach), to),
    });
  }
  return found;
}

function isReference(raw: string, before: string, after: string): boolean {
  if (/^(19|20)\d\d$/.test(raw)) return true;
  if (/(tabel|gambar|lampiran|bab|hs|kode|nomor|no\.|halaman|pasal|hal\.):?\s*\(?$/i.test(before))
    return true;
  if (/(tabel|gambar|lampiran) [\d.]+ (dan|sampai|hingga|s\/d) $/i.test(before)) return true;
  if (
    /^\s*(\(\w+\)\s*)?(=\s*100|digit|provinsi|negara|pelabuhan|bandar|subsektor|komponen|kelompok|tahun|bulan|orang)/i.test(
      after,
    )
  )
    return true;
  if (/=\s*$/.test(before) || /20\d\d\s*[-–]\s*$/.test(before)) return true;
  const small = /^\d{1,2}$/.test(raw);
  return (
    small && !/^\s*(persen|%|juta|ribu|ton)/i.test(after) && !/US\s?\\?\s?\$\s*$/i.test(before)
  );
}

/** Indonesian: the comma sets off decimals; where that cannot be, the regular reading. */
function bestReading(raw: string): string | undefined {
  const plain = raw.replace("−", "-");
  if (/^-?\d{1,3}(\.\d{3})*(,\d+)?$/.test(plain)) return plain.replace(/\./g, "").replace(",", ".");
  return readPrintedNumber(plain)[0]?.text;
}

function unitOf(before: string, after: string): SentenceUnit {
  if (/^\s*\(?(persen|%)/i.test(after)) return "percent";
  if (/US\s*\\?\s*\$?\s*$/.test(before) || /^\s*(juta |ribu )?(US|dolar)/i.test(after))
    return "usd";
  if (/^\s*(ribu\s+|juta\s+)?(ton|kg)\b/i.test(after)) return "kg";
  if (/^\s*(ribu\s+)?(rumah tangga|ruta)/i.test(after)) return "household";
  return "none";
}

function sentenceAround(text: string, place: number): [number, number] {
  const first = Math.max(0, place - reach);
  const window = text.slice(first, place + reach);
  const ends = /[.!?](?=\s+[\p{Lu}"(])|\n\s*\n/gu;
  let [from, to] = [first, first + window.length];
  for (const match of window.matchAll(ends)) {
    const at = first + match.index;
    if (at < place) from = at + 1;
    else {
      to = at + 1;
      break;
    }
  }
  return [from, to];
}

/** From the number before to the words behind: what most likely names this one. */
function nearText(text: string, from: number, start: number, end: number, to: number): string {
  const left = text.slice(from, start);
  const cut = Math.max(
    left.lastIndexOf(","),
    left.lastIndexOf(";"),
    left.search(/\d[^\d]*$/) + 1,
    0,
  );
  const clause = /^[^\d;]{0,90}/.exec(text.slice(end, to))?.[0] ?? "";
  return `${left.slice(cut === left.length ? 0 : cut)} ${clause}`;
}

/** Words that may say whether the number is a rise or a fall. */
function clauseOf(text: string, from: number, start: number, end: number, to: number): string {
  const left = text.slice(from, start);
  const sinceNumber = /[^\d]*$/.exec(left)?.[0] ?? left;
  const behind = /^[^\d;,]{0,40}/.exec(text.slice(end, to))?.[0] ?? "";
  return `${sinceNumber.slice(sinceNumber.lastIndexOf(";") + 1)} ${behind}`;
}
