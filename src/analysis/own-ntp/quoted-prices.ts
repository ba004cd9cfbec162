import { lastPrice, type OwnItem } from "./own-items";
import type { ItemLine } from "./table-lines";

/** Prices of a good along the months; a second line of it takes over where the first one ends. */
export function quotedPrices(
  quotes: readonly ItemLine[],
  months: readonly string[],
): Pick<OwnItem, "prices" | "replaced" | "overlaps" | "basePrice"> {
  const series = mergedLong(quotes).map((quote) => levelsOf(quote, months));
  const [first = months.map(() => 0), ...others] = series;
  const prices = [...first];
  const replaced = new Set(
    quotes.flatMap(({ marked }) => marked.map((month) => months.indexOf(month))),
  );
  const overlaps: Record<number, number> = {};
  for (const other of others) {
    const from = lastPrice(prices) + 1;
    const at = other.findIndex((price, month) => month >= from && price > 0);
    if (at < 0) continue;
    replaced.add(at);
    const overlap = other[at - 1] ?? 0;
    if (overlap > 0) overlaps[at] = overlap;
    for (let month = at; month < months.length; month++) prices[month] = other[month] ?? 0;
  }
  const base = quotes.find((quote) => quote.base !== undefined)?.base?.price;
  return {
    prices,
    replaced: [...replaced].filter((at) => at > 0).sort((a, b) => a - b),
    overlaps,
    ...(base !== undefined && base > 0 && { basePrice: base }),
  };
}

/** Lines of one good that each hold one month are one series. */
function mergedLong(quotes: readonly ItemLine[]): ItemLine[] {
  const isLong = quotes.length > 1 && quotes.every(({ prices }) => prices.size === 1);
  const [first] = quotes;
  if (!isLong || !first) return [...quotes];
  const prices = new Map<string, number>();
  for (const quote of quotes)
    for (const [month, price] of quote.prices) if (!prices.has(month)) prices.set(month, price);
  return [{ ...first, prices }];
}

/** A price or index a month as given; relatives chained from 100 in the month before the first. */
function levelsOf({ prices, kind }: ItemLine, months: readonly string[]): number[] {
  if (kind !== "relative") return months.map((month) => prices.get(month) ?? 0);
  let level = 100;
  return months.map((month, at) => {
    const relative = prices.get(month) ?? 0;
    if (at === 0) return 100;
    if (!(relative > 0)) return 0;
    level = (level * relative) / 100;
    return level;
  });
}
