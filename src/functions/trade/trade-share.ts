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

/** Percent, one a cell. */
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
