import type { Bilingual } from "../../library";
import type { Period } from "../../core";
import type { Lag } from "../table-check";
import { isGroup, isHead } from "./concepts";
import type { SentenceUnit } from "./units";
import { placeOf, withoutPlaces } from "./places";
import { namesOf } from "./words";

/** A figure that a sentence may speak of. */
export interface Fact {
  /** Table, row and column where it stands; two columns for what is computed of both. */
  table: string;
  row: string;
  column: string;
  /** `change` and `share` are in percent; a `sum` runs from January. */
  kind: "level" | "change" | "difference" | "share" | "sum" | "mean";
  /** Computed of printed figures. */
  isComputed: boolean;
  name: FactName;
  /** Province or other place; undefined where its table names none. */
  place: string | undefined;
  period: Period | undefined;
  /** Of a change: what it is measured from; undefined where the table does not say it. */
  against?: Period | Lag;
  /** Of a share: the total is not the whole, but what this word says of it. */
  whole?: string;
  unit: SentenceUnit;
  value: number;
  /** Half a unit of the last digit of the print, or the reach of what is computed. */
  tolerance: number;
  source: FactSource;
}

/** Where a figure comes from, as the reader is told. */
export interface FactSource {
  origin: "book" | "selection" | "block";
  /** Number or title of the table, or its address in the workbook. */
  table: Bilingual;
  row: string;
  column: Bilingual;
  /** Address of its cell in the workbook. */
  cell?: string;
}

/** What a figure is called. */
export interface FactName {
  /** What is measured; empty where nothing at hand says it. */
  heads: readonly string[];
  /** Each must be said: a subsector, a commodity, a country. Any of its names will do. */
  parts: readonly (readonly (readonly string[])[])[];
  /** Further words that may be said of it. */
  loose: ReadonlySet<string>;
  /** Tells figures of one series from others. */
  key: string;
}

/** The texts that name a figure, from the most particular one to the most general. */
export interface NamedBy {
  row: string;
  /** Other names of the row: its code, its English name. */
  rowNames?: readonly string[];
  /** Rows above that it belongs to, the nearest first. */
  above: readonly string[];
  /** Whether they must be said, as the port of a commodity must. */
  needsAbove: boolean;
  column: string;
  /** Title and other texts of the table. */
  title: string;
}

/** Words of totals, which need not be said. */
const whole =
  /^\W*(?:[a-z0-9]{1,3}[.)]\s*)?(jumlah|total|grand total|gabungan|umum|keseluruhan|seluruh|semua|all|general|combined|headline)\b/i;
const shortName = /\((it|ib|nt[a-z]{1,4}|ikrt|bppbm|ihk|cpi)\)/i;
/** What follows is how the table is divided. */
const division =
  /\b(menurut|berdasarkan|per subsektor|per kelompok|by|(?:dan|serta|and) (?:komponen|perubahan|andil|its components|changes?))\b/i;

/** Names a figure by the labels around it. */
export function factName({
  row,
  rowNames = [],
  above,
  needsAbove,
  column,
  title,
}: NamedBy): FactName {
  const subject = title.slice(0, division.exec(title)?.index ?? title.length);
  const named = [row, ...above, column, subject, title].map((text) => namesOf(withoutPlaces(text)));
  const [ofRow = [], ...rest] = named;
  const ofAbove = rest.slice(0, above.length).flat();
  const [ofColumn = [], ofSubject = []] = rest.slice(above.length);
  const heads = headsOf([ofRow, ofAbove, ofColumn, ofSubject], named.flat());
  // "Indeks yang Diterima (It)": the short name says all.
  const isShort = ofRow.some(isHead) && shortName.test(row);
  const own = ofRow.filter((name) => !isHead(name) && (!isShort || isGroup(name)));
  const isWhole = whole.test(row) || (own.length === 0 && isNamedByHead(row, ofRow));
  const parts: string[][][] = [];
  if (!isWhole) {
    const names = [own, ...rowNames.map(namesOf)].filter((one) => one.length > 0);
    // "Other goods" is a row of its own, which no word of a sentence stands for.
    parts.push(names.length > 0 ? names : [[row.toLowerCase()]]);
  }
  const group = [ofRow, ofAbove, ofColumn, ofSubject]
    .map((names) => names.filter(isGroup))
    .find((names) => names.length > 0);
  if (group && !parts.flat(2).some((name) => group.includes(name))) parts.push([group]);
  if (needsAbove && ofAbove.length > 0) {
    const missing = ofAbove.filter((name) => !isHead(name) && !parts.flat(2).includes(name));
    if (missing.length > 0) parts.push([missing]);
  }
  const ofColumnOnly = ofColumn.filter((name) => !isHead(name) && !isGroup(name));
  if (ofColumnOnly.length > 0 && !whole.test(column)) parts.push([ofColumnOnly]);
  const generic = ofSubject.filter((name) => !isHead(name) && !isGroup(name));
  // A table whose measure has no name of its own here is called by its title.
  if (heads.length === 0 && generic.length > 0) parts.push([generic]);
  const loose = new Set([...named.flat(), ...rowNames.flatMap(namesOf)]);
  for (const head of [...loose].filter(isHead)) loose.delete(head);
  if (heads[0] === "ikrt") loose.add("perdesaan");
  return {
    heads,
    parts,
    loose,
    key: [
      ...heads,
      loose.has("asal") ? "asal |" : "|",
      ...parts.map(([first = []]) => [...first].sort().join("+")).sort(),
    ].join(" "),
  };
}

const isNamedByHead = (row: string, names: readonly string[]): boolean =>
  names.length > 0 || !/\p{L}{2}/u.test(row) || placeOf(row) !== undefined;

/** The nearest text that says what is measured counts; rural inflation is a change of the households' consumption index. */
function headsOf(texts: readonly (readonly string[])[], all: readonly string[]): string[] {
  const found = texts.map((names) => names.filter(isHead)).find((names) => names.length > 0) ?? [];
  const [first] = found;
  if (first === undefined) return [];
  if (first !== "inflasi") return [first];
  return [all.includes("perdesaan") || all.includes("ikrt") ? "ikrt" : "ihk"];
}

/** A number with half a unit of its last digit. */
export interface Figure {
  value: number;
  tolerance: number;
}

/** How far a / b x 100 may be off by the rounding of both. */
export const reach = (a: Figure, b: Figure): number =>
  Math.abs(a.value / b.value) *
  100 *
  (a.tolerance / Math.max(Math.abs(a.value), a.tolerance) + b.tolerance / Math.abs(b.value));
