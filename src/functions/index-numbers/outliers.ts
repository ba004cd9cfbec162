import { outlierMethods, outliers, requirePositive } from "../../core";
import { eachCell, readCell, readNumberOption, readOption } from "../cells";
import { calculate } from "../failure";

/**
 * TRUE for each price relative that lies far from the others of the range, FALSE for the rest; the result lies as the relatives lie. A blank, a dash, a 0 or an error is #N/A in its cell, and the others are judged without it.
 * @customfunction
 * @param relatives Price relatives (100 = no change).
 * @param [method] "quartile" (2.5 times the distance of median and quartile, the default), "tukey" (trimmed semi-means), "hb" (Hidiroglou-Berthelot: rises and falls alike) or "robust-z" (median absolute deviation).
 * @param [minimum_distance] Least distance, as a part of the median, that is multiplied by 2.5 (A of Hidiroglou and Berthelot, e.g. 0.05), for ranges in which most prices do not change; none when left out.
 * @returns TRUE or FALSE, one a cell
 */
export function OUTLIERS(
  relatives: unknown[][],
  method?: unknown,
  minimum_distance?: unknown,
): unknown[][] {
  return calculate(() => {
    const rule = readOption(method, "method", outlierMethods);
    const distance = readNumberOption(minimum_distance, "minimum_distance");
    const known: number[] = [];
    const cells = eachCell(relatives, "relatives", (cell) => known.push(readRelative(cell)));
    const flags = known.length > 0 ? outliers(known, rule, distance) : [];
    let next = 0;
    return cells.map((row) => row.map((cell) => (typeof cell === "number" ? flags[next++] : cell)));
  });
}

function readRelative(cell: unknown): number {
  const relative = readCell(cell, "relatives");
  requirePositive("relatives", [relative]);
  return relative;
}
