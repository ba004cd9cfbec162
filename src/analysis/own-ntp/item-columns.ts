import { datedLabel } from "../../core";
import type { Column, Table } from "../../table";
import { plain } from "./ntp-words";

/** What a column of words says of its rows. */
export const wordFields = [
  "subsector",
  "component",
  "class",
  "item",
  "code",
  "unit",
  "month",
  "note",
  "ignored",
] as const;
export type WordField = (typeof wordFields)[number];

/** What a column of figures holds. */
export const figureFields = [
  "price",
  "relative",
  "index",
  "base",
  "weight",
  "subsectorWeight",
  "subsectorWeightIt",
  "subsectorWeightIb",
  "ignored",
] as const;
export type FigureField = (typeof figureFields)[number];

export interface FigureColumn {
  field: FigureField;
  /** `2024-01` of a month, `2018` of a base or of a weighting diagram. */
  period?: string;
}

/** What the reader corrected of how a table is understood. */
export interface ItemTableChoice {
  words?: Readonly<Record<number, WordField>>;
  figures?: Readonly<Record<string, FigureField>>;
  subsector?: string;
  component?: "it" | "ib" | "ikrt" | "bppbm";
  /** Of months that the table names without one. */
  year?: string;
}

const weight =
  /bobot|penimbang|timbang|\bnk\b|\bnt\b|nilai konsumsi|nilai produksi|\bweights?\b|share/;
const subsector = /sub ?sektor|subsector|\bsektor\b|\bsector\b/;

const wordTells: readonly (readonly [WordField, RegExp])[] = [
  ["code", /^(?:kode|code|kd|id|no kode)\b/],
  ["unit", /^(?:satuan|unit|sat)\b/],
  ["note", /^(?:keterangan|catatan|ket|notes?|remarks?|kualitas|quality|status)\b/],
  ["month", /^(?:bulan|tahun|tanggal|periode|waktu|month|year|date|period)\b/],
  ["subsector", subsector],
  ["component", /^(?:komponen|component|jenis indeks|sisi|side|indeks)\b/],
  ["class", /^(?:kelompok|sub ?kelompok|golongan|class|group|category|kategori|kel)\b/],
  [
    "item",
    /komoditas|komoditi|uraian|rincian|barang|jenis|commodit|item|description|goods|nama|label/,
  ],
];

/** What a column of words holds by its header. */
export const wordField = (title: string): WordField | undefined =>
  wordTells.find(([, words]) => words.test(withoutBrackets(title)))?.[0];

const withoutBrackets = (text: string): string => plain(text.replace(/\([^)]*\)/g, " "));

/**
 * What a column of figures holds, by its header and by the table's title.
 *
 * @param year of months that the headers name without one
 */
export function figureColumn(
  column: Column,
  table: Pick<Table, "title">,
  year?: string,
): FigureColumn {
  const header = column.title.id;
  const words = `${withoutBrackets(header)} ${column.measure ?? ""}`.trim();
  const title = withoutBrackets(table.title.id);
  const period = monthOfColumn(column, year) ?? column.period ?? yearIn(header);
  const dated = period === undefined ? {} : { period };
  if (weight.test(words)) return { field: weightField(words), ...dated };
  if (/perubahan|change|inflasi|andil|kuantitas|quantity|volume|produksi/.test(words))
    return { field: "ignored" };
  if (/dasar|\bp ?0\b|\bbase\b|awal/.test(words)) return { field: "base", ...dated };
  if (period === undefined) {
    if (/^(?:harga|price|nilai|value)\b/.test(words)) return { field: "price" };
    if (/^(?:relatif|relative|rh)\b/.test(words)) return { field: "relative" };
    if (/^(?:indeks|index|ih)\b/.test(words)) return { field: "index" };
    return weight.test(title) ? { field: "weight" } : { field: "ignored" };
  }
  if (!/^\d{4}-\d{2}$/.test(period)) {
    if (weight.test(title)) return { field: "weight", period };
    return /^\d{4}$/.test(period) && !/rata/.test(words)
      ? { field: "base", period }
      : { field: "ignored" };
  }
  return { field: kindOf(words, title, column), period };
}

function weightField(words: string): FigureField {
  const of = words.replace(weight, " ");
  if (/\bit\b/.test(of)) return "subsectorWeightIt";
  if (/\bib\b/.test(of)) return "subsectorWeightIb";
  return subsector.test(of) ? "subsectorWeight" : "weight";
}

/** Prices, unless header, title or unit say otherwise. */
function kindOf(words: string, title: string, { unit }: Column): FigureField {
  const tell = (text: string): FigureField | undefined => {
    if (/relatif|relative|\brh\b/.test(text)) return "relative";
    if (/\bharga\b|\bprices?\b/.test(text) && !/indeks|index/.test(text)) return "price";
    return /indeks|index|\bih\b/.test(text) ? "index" : undefined;
  };
  return tell(words) ?? tell(title) ?? (unit === "point" ? "index" : "price");
}

/** `2024-01` of a header such as `Jan`, `2024 1`, `2024M01` or `01`. */
function monthOfColumn({ title, period }: Column, year: string | undefined): string | undefined {
  if (period !== undefined && /^\d{4}-\d{2}$/.test(period)) return period;
  const header = title.id.trim();
  const { month } = datedLabel(header);
  if (month !== undefined && year !== undefined) return monthText(Number(year), month + 1);
  const numbered = /^(?:bulan\s*)?(?:(\d{4})[\s.\-/mM]+)?(\d{1,2})$/.exec(header);
  const [, named = year, number] = numbered ?? [];
  if (named === undefined || number === undefined) return undefined;
  const ofYear = Number(number);
  return ofYear >= 1 && ofYear <= 12 ? monthText(Number(named), ofYear) : undefined;
}

const yearIn = (header: string): string | undefined =>
  /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(header)?.[1];

/** Whether a text is a month of any year. */
export const isMonthAlone = (text: string): boolean => datedLabel(text).month !== undefined;

/** The one year that the title of a table names, or else the name of its sheet. */
export const yearOfTable = ({ title, source }: Pick<Table, "title" | "source">) =>
  onlyYearIn(title.id) ?? onlyYearIn(source.sheet ?? "");

function onlyYearIn(title: string): string | undefined {
  const years = new Set(
    [
      ...title.replace(/\(?\d{4}\s*=\s*100\)?/g, " ").matchAll(/(?:^|\D)((?:19|20)\d\d)(?!\d)/g),
    ].map((found) => found[1]),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

export const monthText = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, "0")}`;

/** The month after or before one, by so many. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, ofYear = 1] = month.split("-").map(Number);
  const at = year * 12 + ofYear - 1 + by;
  return monthText(Math.floor(at / 12), (((at % 12) + 12) % 12) + 1);
}

/** From the first of some months to the last, each. */
export function monthsBetween(months: readonly string[]): string[] {
  const sorted = [...months].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  for (let month = first; month <= last; month = shiftMonth(month, 1)) all.push(month);
  return all;
}
