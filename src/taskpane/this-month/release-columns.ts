import { headerMonth, inOrder, type HeaderMonth } from "./release-month";
import { releaseRowOf } from "./release-row";

/** Columns of the reader's range. */
export const releaseFields = [
  "subsector",
  "row",
  "item",
  "weight",
  "previous",
  "relative",
  "previousPrice",
  "currentPrice",
  "current",
  "weightOfIt",
  "weightOfIb",
] as const;
export type ReleaseField = (typeof releaseFields)[number];

export interface ReleaseColumns {
  /** Row of the header, from 0. */
  header: number;
  at: ReadonlyMap<ReleaseField, number>;
  /** Where the headers name the months. */
  months?: { previous: HeaderMonth; current: HeaderMonth };
}

/** What people call the columns, in small letters, as far as it is not a month. */
const words: Readonly<Record<ReleaseField, readonly string[]>> = {
  subsector: ["subsektor", "sub sektor", "subsector", "sub sector", "sektor", "sector"],
  row: ["komponen", "component", "baris", "row", "komponen indeks", "jenis indeks", "sisi", "side"],
  item: [
    "rincian",
    "komoditas",
    "komoditi",
    "uraian",
    "barang",
    "nama barang",
    "nama komoditas",
    "jenis barang",
    "kelompok",
    "item",
    "items",
    "commodity",
    "commodities",
    "description",
    "good",
    "goods",
    "group",
  ],
  weight: ["penimbang", "bobot", "timbangan", "nilai konsumsi", "nk", "weight", "weights"],
  previous: [
    "bulan lalu",
    "indeks bulan lalu",
    "bulan sebelumnya",
    "indeks bulan sebelumnya",
    "indeks lalu",
    "indeks sebelumnya",
    "last month",
    "previous month",
    "month before",
    "index last month",
    "last months index",
    "previous index",
  ],
  relative: [
    "relatif",
    "relatif persen",
    "relatif harga",
    "rh",
    "relative",
    "relative percent",
    "price relative",
  ],
  previousPrice: [
    "harga bulan lalu",
    "harga bulan sebelumnya",
    "harga lalu",
    "harga sebelumnya",
    "price last month",
    "last months price",
    "previous price",
  ],
  currentPrice: [
    "harga bulan ini",
    "harga ini",
    "harga sekarang",
    "price this month",
    "this months price",
    "current price",
  ],
  current: [
    "bulan ini",
    "indeks bulan ini",
    "indeks ini",
    "indeks sekarang",
    "this month",
    "current month",
    "index this month",
    "this months index",
    "current index",
  ],
  weightOfIt: [
    "penimbang it",
    "bobot it",
    "penimbang subsektor it",
    "penimbang it subsektor",
    "bobot subsektor it",
    "weight of it",
    "weight it",
    "it weight",
    "subsector weight it",
  ],
  weightOfIb: [
    "penimbang ib",
    "bobot ib",
    "penimbang subsektor ib",
    "penimbang ib subsektor",
    "bobot subsektor ib",
    "weight of ib",
    "weight ib",
    "ib weight",
    "subsector weight ib",
  ],
};

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
    const text = plainHeader(cell);
    const field = releaseFields.find((one) => words[one].includes(text));
    if (field === "item") items.push(column);
    if (field && !at.has(field)) at.set(field, column);
    if (field) return;
    const month = headerMonth(cell);
    if (month) (/\b(harga|price)/.test(text) ? prices : indices).push({ column, month });
  });
  const months = lastTwo(indices);
  const priced = lastTwo(prices);
  if (months) {
    at.set("previous", months[0].column);
    at.set("current", months[1].column);
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
  const order = inOrder(columns.map(({ month }) => month));
  const [previous, current] = order.slice(-2).map((place) => columns[place]);
  return previous && current ? [previous, current] : undefined;
}

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

/** Small letters without brackets, units and signs: `Relatif (%)` is `relatif`. */
const plainHeader = (cell: unknown): string =>
  typeof cell === "string"
    ? cell
        .toLowerCase()
        .replace(/\([^)]*\)/g, " ")
        .replace(/['’]/g, "")
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim()
    : "";
