import { numberReader, type NumberReader } from "../../core";
import { printedDecimals } from "../../table";
import { halfUnit, scaleAfter, type SentenceUnit, unitAround } from "./units";

/** A number of a text that can be a figure of a table. */
export interface SentenceNumber {
  /** As written, without its unit. */
  text: string;
  /** In units of `unit`: 15,87 juta is 15870000. */
  value: number;
  /** Half a unit of its last digit. */
  tolerance: number;
  unit: SentenceUnit;
  /** What its word of scale multiplies: 1000000 for juta; 1000 for tons, which are counted in kilograms. */
  scale: number;
  /** Places in the text. */
  start: number;
  end: number;
}

/** What stands before a number, which is no part of it, and the number. No lookbehind: Safari before 16.4 cannot load it. */
const numbers = /(^|[^\p{L}\d.,])([-−–+]?\d(?:[\d.,]*\d)?)/gu;

/**
 * The numbers of a text that can be figures of a table: not years, counts of things, HS codes, or numbers of tables, pictures and
 * sections.
 *
 * @param isTaken tells what is read as something else: the year of a month
 */
export function readNumbers(
  text: string,
  isTaken: (start: number, end: number) => boolean = () => false,
): SentenceNumber[] {
  const figures = [...text.matchAll(numbers)].flatMap(({ index, 1: lead = "", 2: found = "" }) => {
    // A dash between words is none of the number: "Januari –5,2" is, "2019-2020" is not.
    const isSigned = /^[-−–+]/.test(found) && (lead === "" || /[\s(]/.test(lead));
    const raw = isSigned ? found : found.replace(/^[-−–+]/, "");
    const end = index + lead.length + found.length;
    const start = end - raw.length;
    if (isTaken(start, end)) return [];
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 48);
    return isReference(raw, before, after) ? [] : [{ raw, start, end, before, after }];
  });
  const reader = numberReader(figures.map(({ raw }) => raw));
  return figures.flatMap(({ raw, start, end, before, after }) => {
    const reading = likelyReading(raw, reader);
    if (!reading) return [];
    const scale = scaleAfter(after);
    return {
      text: raw,
      value: Number(reading) * scale,
      tolerance: halfUnit(printedDecimals(reading), scale),
      unit: unitAround(before, after),
      scale,
      start,
      end,
    };
  });
}

function isReference(raw: string, before: string, after: string): boolean {
  if (/^(19|20)\d\d$/.test(raw) && !isMeasured(before, after)) return true;
  if (/^\d+([.:]\d+)+\s*(wib|wita|wit)\b/i.test(raw + after)) return true;
  if (
    /(tabel|table|gambar|figure|grafik|lampiran|bab|chapter|hs|kode|nomor|no\.|halaman|page|pasal|hal\.|kolom|baris|ayat|undang undang):?\s*\(?$/i.test(
      before,
    )
  )
    return true;
  if (/(tabel|gambar|lampiran|table|figure) [\d.]+ (dan|and|sampai|hingga|s\/d) $/i.test(before))
    return true;
  if (/^\s*=\s*100|^\s*=/.test(after) || /=\s*$/.test(before)) return true;
  if (/20\d\d\s*[-–]\s*$/.test(before)) return true;
  if (isMeasured(before, after)) return false;
  if (
    /^\s*(\(\w+\)\s*)?(digit|provinsi|province|negara|countr|pelabuhan|port|bandar|subsektor|subsector|komponen|component|kelompok|group|tahun|year|bulan|month|kabupaten|kota|komoditas|commodit|kali\b|times\b)/i.test(
      after,
    )
  )
    return true;
  return /^\d{1,2}$/.test(raw);
}

/** A unit or a currency says that a number counts something. */
const isMeasured = (before: string, after: string): boolean =>
  unitAround(before, after) !== "none" || scaleAfter(after) !== 1;

/** What all numbers of the text leave open is read as Indonesian: the comma sets off decimals. */
function likelyReading(raw: string, reader: NumberReader): string | undefined {
  const readings = reader.readings(raw);
  return (readings.find(({ decimalMark }) => decimalMark === ",") ?? readings[0])?.text;
}
