import { datedLabel } from "../../core";
import { headerField, isOnly, plainWords, price, type ReleaseField, words } from "./release-field";
import { headerMonth, inOrder, type HeaderMonth } from "./release-month";
import { releaseRowOf } from "./release-row";

export interface ReleaseColumns {
  /** Row of the header, from 0. */
  header: number;
  at: ReadonlyMap<ReleaseField, number>;
  /** Where the headers name the months. */
  months?: { previous: HeaderMonth; current: HeaderMonth };
}

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
