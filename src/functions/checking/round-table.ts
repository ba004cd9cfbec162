import { controlledRounding } from "../../core";
import { asCells, readPanel, readWholeNumber, shapeOf } from "../cells";
import { calculate } from "../failure";

/** As many as ROUND prints of a statistic. */
const decimalsAllowed = [0, 10] as const;

/** The rounded cells. */
export function ROUND_TABLE(values: unknown[][], decimals?: unknown): unknown[][] {
  return calculate(() => {
    const { columns } = shapeOf(asCells(values), "values");
    const { periods, period: row } = readPanel(values, "values", { across: true, items: columns });
    const places = readWholeNumber(decimals, "decimals", decimalsAllowed) ?? 0;
    const rows = Array.from({ length: periods }, (_, index) => row(index));
    return controlledRounding(rows, places).map((rounded) => Array.from(rounded));
  });
}
