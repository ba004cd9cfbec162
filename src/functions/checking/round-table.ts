import { controlledRounding } from "../../core";
import { asCells, readPanel, readWholeNumber, shapeOf } from "../cells";
import { calculate } from "../failure";

/** As many as ROUND prints of a statistic. */
const decimalsAllowed = [0, 10] as const;

/**
 * Rounds a table so that it still adds up: every cell, every row total, every column total and the grand total of the rounded cells is one of the two rounded numbers beside the exact one. Give the table without its totals, and sum the result.
 * @customfunction
 * @param values The cells of the table, without totals. A blank or a dash is nil.
 * @param [decimals] Decimals of the rounded cells, 0 to 10; 0 when left out.
 * @returns The rounded cells
 */
export function ROUND_TABLE(values: unknown[][], decimals?: unknown): unknown[][] {
  return calculate(() => {
    const { columns } = shapeOf(asCells(values), "values");
    const { periods, period: row } = readPanel(values, "values", { across: true, items: columns });
    const places = readWholeNumber(decimals, "decimals", decimalsAllowed) ?? 0;
    const rows = Array.from({ length: periods }, (_, index) => row(index));
    return controlledRounding(rows, places).map((rounded) => Array.from(rounded));
  });
}
