import { CoreError } from "../errors";
import { positiveResult } from "../numeric";

/** How the price of a replacing item is compared with that of the item it replaces. */
export const replacementMethods = [
  "overlap",
  "direct",
  "class-mean",
  "option-cost",
  "quantity",
] as const;
export type ReplacementMethod = (typeof replacementMethods)[number];

/** A price change in two parts, both for each 100: what is price, and what the new item's quality is worth. */
export interface Replacement {
  relative: number;
  quality: number;
}

/**
 * Price relative of an item that was replaced, and the quality that this leaves to the new one.
 *
 * overlap: p_new,t / p_new,t-1; direct: p_new,t / p_old,t-1; class-mean: R of the others; option-cost:
 * p_new,t / (p_old,t-1 + a); quantity: p_new,t / (p_old,t-1 a); x 100
 *
 * @param oldPrice the old item's last price, positive
 * @param newPrice the new item's current price, positive
 * @param adjustment overlap: the new item's price when the old one was last priced; class-mean: the relative of the items
 *   like it (points); option-cost: what the added quality costs, negative where quality was lost; quantity: units of the new
 *   item for each of the old; direct: not read
 * @throws CoreError `missing` or `not-positive` for a price, or an adjustment that must be positive or leaves no old price
 * @throws CoreError `overflow`
 * @example replacement("overlap", 9000, 12300, 12000) // { relative: 102.5, quality: 133.3... }
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 7 and 8
 */
export function replacement(
  method: ReplacementMethod,
  oldPrice: number,
  newPrice: number,
  adjustment = 0,
): Replacement {
  requirePrice("old_price", oldPrice);
  requirePrice("new_price", newPrice);
  const comparable = comparablePrice(method, oldPrice, newPrice, adjustment);
  return {
    relative: positiveResult((newPrice / comparable) * 100),
    quality: positiveResult((comparable / oldPrice) * 100),
  };
}

/** What the new item would have cost when the old one was last priced. */
function comparablePrice(
  method: ReplacementMethod,
  oldPrice: number,
  newPrice: number,
  adjustment: number,
): number {
  if (method === "direct") return oldPrice;
  if (method !== "option-cost") requirePrice("adjustment", adjustment);
  switch (method) {
    case "overlap":
      return adjustment;
    case "class-mean":
      return positiveResult((newPrice / adjustment) * 100);
    case "option-cost":
      if (oldPrice + adjustment > 0) return oldPrice + adjustment;
      throw new CoreError("out-of-range", {
        argument: "adjustment",
        found: String(adjustment),
        expected: `> ${-oldPrice}`,
      });
    case "quantity":
      return positiveResult(oldPrice * adjustment);
  }
}

function requirePrice(argument: string, price: number): void {
  if (price > 0) return;
  throw new CoreError(price === 0 ? "missing" : "not-positive", { argument, found: String(price) });
}
