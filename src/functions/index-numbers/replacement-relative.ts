import { replacement, replacementMethods } from "../../core";
import { broadcast, readOption, type NamedCells } from "../cells";
import { calculate } from "../failure";

const results = ["relative", "quality"] as const;

/**
 * Price relative of an item that was replaced by another one (100 = no change), cell by cell: the part of the difference between their prices that is price; or the rest, which is quality.
 * @customfunction
 * @param old_price The old item's last price.
 * @param new_price The new item's current price, of the same size, or one row, column or cell.
 * @param [method] "overlap" (against the new item's own price then, the default), "direct" (all of the difference is price), "class-mean" (the new item moves as those like it), "option-cost" (the old price with the cost of what was added) or "quantity" (another size).
 * @param [adjustment] What the method needs: the new item's price when the old one was last priced; the relative of the class; the cost of what was added (negative where something was lost); units of the new item for each of the old. "direct" needs none.
 * @param [result] "relative" (the default) or "quality" (the new item's worth for each 100 of the old).
 * @returns Points, one a cell
 */
export function REPLACEMENT_RELATIVE(
  old_price: unknown[][],
  new_price: unknown[][],
  method?: unknown,
  adjustment?: unknown[][],
  result?: unknown,
): unknown[][] {
  return calculate(() => {
    const way = readOption(method, "method", replacementMethods);
    const part = readOption(result, "result", results);
    const prices: NamedCells[] = [
      ["old_price", old_price],
      ["new_price", new_price],
    ];
    if (way === "direct")
      return broadcast(prices, (old, next) => replacement(way, old, next)[part]);
    return broadcast(
      [...prices, ["adjustment", adjustment ?? 0]],
      (old, next, extra) => replacement(way, old, next, extra)[part],
    );
  });
}
