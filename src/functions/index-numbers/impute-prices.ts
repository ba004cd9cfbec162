import { imputationMethods, imputePrices } from "../../core";
import { asCells, lay, readItemRows, readOption, shapeOf } from "../cells";
import { calculate } from "../failure";

const views = ["prices", "flags"] as const;

/** Prices, or TRUE and FALSE, one an item and period. */
export function IMPUTE_PRICES(prices: unknown[][], method?: unknown, show?: unknown): unknown[][] {
  return calculate(() => {
    const way = readOption(method, "method", imputationMethods);
    const view = readOption(show, "show", views);
    const { rows: items } = shapeOf(asCells(prices), "prices");
    const orientation = { across: false, items };
    const given = readItemRows(prices, "prices", orientation)
      .numbers()
      .map((row) => Array.from(row));
    const filled = imputePrices(given, way);
    if (view === "prices") return lay(filled, orientation);
    return given.map((row) => row.map((price) => price === 0));
  });
}
