import { datedLabel } from "../../core";
import { headerMonth, inOrder, type HeaderMonth } from "./release-month";
import { releaseRowOf } from "./release-row";

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

export interface ReleaseColumns {
  /** Row of the header, from 0. */
  header: number;
  at: ReadonlyMap<ReleaseField, number>;
  /** Where the headers name the months. */
  months?: { previous: HeaderMonth; current: HeaderMonth };
}

const words = (list: string) => new RegExp(`\\b(?:${list})\\b`, "g");
const weight = words("penimbang|bobot|timbang|timbangan|nilai konsumsi|nk|weights?");
const subsector = words("sub ?sektor|sektor|sub ?sector|sector");
const price = words("harga|prices?");
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
function headerField(cell: unknown): ReleaseField | undefined {
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

const isOnly = (text: string, allowed: readonly RegExp[]): boolean =>
  [filling, ...allowed].reduce((rest, one) => rest.replace(one, ""), text).trim() === "";

/** Small letters without digits, signs and apostrophes. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();

/** Rows above the header that may hold a title. */
const mostTitleRows = 5;

/** Where the columns stand, by the first row that reads as a header; undefined where none does. */
export function releaseColumns(cells: readonly (readonly unknown[])[]): ReleaseColumns | undefined {
  for (let header = 0; header < Math.min(cells.length, mostTitleRows + 1); header++) {
    const found = columnsOf(cells, header);
    if (found) return found;
  }
  return undefined;
}

function columnsOf(
  cells: readonly (readonly unknown[])[],
  header: number,
): ReleaseColumns | undefined {
  const row = cells[header] ?? [];
  const at = new Map<ReleaseField, number>();
  const items: number[] = [];
  const indices: MonthColumn[] = [];
  const prices: MonthColumn[] = [];
  row.forEach((cell, column) => {
    const field = headerField(cell);
    if (field === "item") items.push(column);
    if (field && !at.has(field)) at.set(field, column);
    if (field) return;
    const month = headerMonth(cell);
    const beside = typeof cell === "string" ? plainWords(datedLabel(cell).measure) : "";
    // A change, an andil or an inflation of a month is not an index of it.
    if (month && isOnly(beside, [price, words("rp|kg|idr")]))
      (beside.replace(price, "") === beside ? indices : prices).push({ column, month });
  });
  const months = lastTwo(indices);
  const priced = lastTwo(prices);
  if (months) {
    at.set("previous", months[0].column);
    at.set("current", months[1].column);
    placeBases(indices, months, at);
  }
  if (priced) {
    at.set("previousPrice", priced[0].column);
    at.set("currentPrice", priced[1].column);
  }
  if (!at.has("weight") || !at.has("previous")) return undefined;
  placeComponents(cells.slice(header + 1), at, items);
  if (!at.has("row")) return undefined;
  const named = months ?? priced;
  return {
    header,
    at,
    ...(named && { months: { previous: named[0].month, current: named[1].month } }),
  };
}

interface MonthColumn {
  column: number;
  month: HeaderMonth;
}

/** The two latest months of those above the columns. */
function lastTwo(columns: readonly MonthColumn[]): [MonthColumn, MonthColumn] | undefined {
  // Of two columns of one month the first holds it.
  const single = columns.filter(
    ({ month }, place) => columns.findIndex((other) => isSame(other.month, month)) === place,
  );
  const order = inOrder(single.map(({ month }) => month));
  const [previous, current] = order.slice(-2).map((place) => single[place]);
  return previous && current ? [previous, current] : undefined;
}

/** December before and the same month a year before, where headers name them and neither is the month before itself. */
function placeBases(
  columns: readonly MonthColumn[],
  [previous, current]: readonly [MonthColumn, MonthColumn],
  at: Map<ReleaseField, number>,
): void {
  const { month, year: thisYear } = current.month;
  if (thisYear === undefined) return;
  const place = (field: ReleaseField, ofYear: number) => {
    const wanted = { month: ofYear, year: thisYear - 1 };
    const found = columns.find((column) => isSame(column.month, wanted));
    if (found && found !== previous && !at.has(field)) at.set(field, found.column);
  };
  place("yearBefore", month);
  if (month !== 11) place("december", 11);
}

const isSame = (a: HeaderMonth, b: HeaderMonth): boolean =>
  a.month === b.month && a.year === b.year;

/** Words such as `Uraian` head components as well as items: the column that holds It, IKRT and BPPBM is the components'. */
function placeComponents(
  body: readonly (readonly unknown[])[],
  at: Map<ReleaseField, number>,
  items: readonly number[],
): void {
  const taken = [...at].filter(([field]) => field !== "row" && field !== "item");
  const width = Math.max(0, ...body.map((row) => row.length));
  const counts = Array.from({ length: width }, (_, column) =>
    taken.some(([, place]) => place === column)
      ? 0
      : body.filter((row) => releaseRowOf(row[column]) !== undefined).length,
  );
  const most = Math.max(0, ...counts);
  if (most === 0) return;
  const component = counts.indexOf(most);
  const names = [...items, at.get("row")].find((column) => column !== component);
  at.set("row", component);
  at.delete("item");
  if (names !== undefined) at.set("item", names);
}
