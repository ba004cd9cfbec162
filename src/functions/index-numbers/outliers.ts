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
    // A cell that holds a relative gets its place among the known ones, then in the same row its flag.
    const places = eachCell(relatives, "relatives", (cell) => known.push(readRelative(cell)));
    const flags = known.length > 0 ? outliers(known, rule, distance) : [];
    for (const row of places) {
      for (let i = 0; i < row.length; i++) {
        const place = row[i];
        if (typeof place === "number") row[i] = flags[place - 1];
      }
    }
    return places;
  });
}

function readRelative(cell: unknown): number {
  const relative = readCell(cell, "relatives");
  if (!(relative > 0)) requirePositive("relatives", [relative]);
  return relative;
}
