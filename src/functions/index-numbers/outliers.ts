import { outlierMethods, outliers } from "../../core";
import { onWholeRange, readOption } from "../cells";
import { calculate } from "../failure";

/**
 * TRUE for each price relative that lies far from the others of the range, FALSE for the rest; the result lies as the relatives lie.
 * @customfunction
 * @param relatives Price relatives (100 = no change). Every one must be there.
 * @param [method] "quartile" (2.5 times the distance of median and quartile, the default), "tukey" (trimmed semi-means), "hb" (Hidiroglou-Berthelot: rises and falls alike) or "robust-z" (median absolute deviation).
 * @returns TRUE or FALSE, one a cell
 */
export function OUTLIERS(relatives: unknown[][], method?: unknown): unknown[][] {
  return calculate(() => {
    const rule = readOption(method, "method", outlierMethods);
    return onWholeRange(relatives, "relatives", (numbers) => outliers(numbers, rule));
  });
}
