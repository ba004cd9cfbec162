import { ntpScenarioRange } from "../../core";
import { turned } from "../cells";
import { calculate } from "../failure";
import { readSide, sidesOf } from "./two-sides";

/**
 * Lowest and highest NTP after percent shocks when the weights are known only within bounds, in one row of two. The weights of each side add up to 1. Items run down; when it_indices is one row, items run across.
 * @customfunction
 * @param it_indices Index of each received item: one column (or one row). Every index must be there.
 * @param it_low Lowest share of each received item, 0 to 1. A blank or a dash is 0.
 * @param it_high Highest share of each received item. A blank or a dash is 0.
 * @param it_shocks Percent change of the price of each received item; above -100. A blank is 0.
 * @param ib_indices Index of each paid item. Every index must be there.
 * @param ib_low Lowest share of each paid item, 0 to 1. A blank or a dash is 0.
 * @param ib_high Highest share of each paid item. A blank or a dash is 0.
 * @param ib_shocks Percent change of the price of each paid item; above -100. A blank is 0.
 * @returns Lowest and highest NTP in points
 */
export function NTP_SCENARIO_RANGE(
  it_indices: unknown[][],
  it_low: unknown[][],
  it_high: unknown[][],
  it_shocks: unknown[][],
  ib_indices: unknown[][],
  ib_low: unknown[][],
  ib_high: unknown[][],
  ib_shocks: unknown[][],
): unknown[][] {
  return calculate(() => {
    const { it, ib, results } = sidesOf(["it_indices", it_indices], ["ib_indices", ib_indices]);
    const received = readSide("it", it, {
      indices: it_indices,
      low: it_low,
      high: it_high,
      shocks: it_shocks,
    });
    const paid = readSide("ib", ib, {
      indices: ib_indices,
      low: ib_low,
      high: ib_high,
      shocks: ib_shocks,
    });
    return [turned(results, () => ntpScenarioRange(received, paid))];
  });
}
