import { CoreError, shapeText, tradeShare } from "../../core";
import {
  asCells,
  eachItemAndPeriod,
  orientationOfPanel,
  readNumberOption,
  readPanel,
  readRange,
  readWholeNumber,
  shapeOf,
  single,
  typedZeros,
} from "../cells";
import { calculate } from "../failure";

/** More decimals than a percentage is ever printed with; the rounded units stay whole numbers well below 2^53. */
const decimalsAllowed = [0, 10] as const;

/**
 * Share of each value in percent of the sum of its column, or of total; several columns are several periods, and a single row is one. With decimals and no total the rounded shares of a period add up to exactly 100 (largest remainder, ties to the first); BPS rounds each share by itself.
 * @customfunction
 * @param values Values in one unit. A blank or a dash is nil; a negative value is refused.
 * @param [total] What the shares are taken of: one number, or a row with one for each column; the sum of each column when left out. In a cell, 0 is left out as a blank is.
 * @param [decimals] Decimals of the rounded shares, 0 to 10; not rounded when left out. In a cell, 0 is left out as a blank is: write "0" as text there.
 * @param {CustomFunctions.Invocation} invocation Where the arguments come from.
 * @requiresParameterAddresses
 * @returns Percent, one a cell
 */
export function TRADE_SHARE(
  values: unknown[][],
  total?: unknown[][],
  decimals?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return calculate(() => {
    const orientation = orientationOfPanel(values, "values");
    const panel = readPanel(values, "values", orientation);
    const typed = typedZeros(invocation);
    const wholes = totalsOf(typed(total, 1), panel.periods);
    const places = readWholeNumber(typed(decimals, 2), "decimals", decimalsAllowed);
    return eachItemAndPeriod(panel.periods, orientation, ["values", "total"], (period) =>
      tradeShare(panel.period(period), { total: wholes[period], decimals: places }),
    );
  });
}

/** One total a period; none where it is left out. */
function totalsOf(total: unknown, periods: number): readonly (number | undefined)[] {
  if (!Array.isArray(single(total))) {
    return new Array<number | undefined>(periods).fill(readNumberOption(total, "total"));
  }
  const cells = asCells(total);
  const shape = shapeOf(cells, "total");
  if (shape.rows === 1 && shape.columns === periods) return Array.from(readRange(cells, "total"));
  throw new CoreError("shape", {
    argument: "total",
    found: shapeText(shape),
    expected: `1 x ${periods}`,
  });
}
