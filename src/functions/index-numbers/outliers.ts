import { outlierMethods, outliers, requirePositive } from "../../core";
import { eachCell, readCell, readNumberOption, readOption } from "../cells";
import { calculate } from "../failure";

/** TRUE or FALSE, one a cell. */
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
