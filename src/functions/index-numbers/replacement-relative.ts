import { replacement, replacementMethods } from "../../core";
import { broadcast, readOption, type NamedCells } from "../cells";
import { calculate } from "../failure";

const results = ["relative", "quality"] as const;

/** Points, one a cell. */
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
