import { tradeShare } from "../../core";
import { cellAt, isOmitted, onWholeRange, readWholeNumber, single } from "../cells";
import { calculate } from "../failure";

/** More decimals than a percentage is ever printed with; the rounded units stay whole numbers well below 2^53. */
const decimalsAllowed = [0, 10] as const;

/**
 * Share of each value in percent of the whole range's sum, or of total. With decimals and no total the rounded shares add up to exactly 100 (largest remainder, ties to the first); BPS rounds each share by itself.
 * @customfunction
 * @param values Values in one unit. A blank or a dash is nil; a negative value is refused.
 * @param [total] What the shares are taken of; the sum of values when left out.
 * @param [decimals] Decimals of the rounded shares, 0 to 10; not rounded when left out.
 * @returns Percent, one a cell
 */
export function TRADE_SHARE(values: unknown[][], total?: unknown, decimals?: unknown): unknown[][] {
  return calculate(() => {
    const whole = single(total);
    const options = {
      total: isOmitted(whole) ? undefined : cellAt(whole, "total", 0, 0),
      decimals: readWholeNumber(decimals, "decimals", decimalsAllowed),
    };
    return onWholeRange(values, "values", (numbers) => tradeShare(numbers, options));
  });
}
