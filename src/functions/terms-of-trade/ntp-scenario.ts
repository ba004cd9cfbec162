import { ntpScenario } from "../../core";
import { turned } from "../cells";
import { calculate } from "../failure";
import { readSide, sidesOf } from "./two-sides";

/**
 * It, Ib and NTP after percent shocks on single prices, in one row of three. Items run down; when it_weights is one row, items run across.
 * @customfunction
 * @param it_indices Index of each received item. Every index must be there.
 * @param it_weights Weight of each received item: one column (or one row), of any positive sum. A blank or a dash is 0.
 * @param it_shocks Percent change of the price of each received item; above -100. A blank is 0.
 * @param ib_indices Index of each paid item. Every index must be there.
 * @param ib_weights Weight of each paid item, of any positive sum. A blank or a dash is 0.
 * @param ib_shocks Percent change of the price of each paid item; above -100. A blank is 0.
 * @returns It, Ib and NTP in points
 */
export function NTP_SCENARIO(
  it_indices: unknown[][],
  it_weights: unknown[][],
  it_shocks: unknown[][],
  ib_indices: unknown[][],
  ib_weights: unknown[][],
  ib_shocks: unknown[][],
): unknown[][] {
  return calculate(() => {
    const { it, ib, results } = sidesOf(["it_weights", it_weights], ["ib_weights", ib_weights]);
    const received = readSide("it", it, {
      indices: it_indices,
      weights: it_weights,
      shocks: it_shocks,
    });
    const paid = readSide("ib", ib, {
      indices: ib_indices,
      weights: ib_weights,
      shocks: ib_shocks,
    });
    const scenario = turned(results, () => ntpScenario(received, paid));
    return [[scenario.it, scenario.ib, scenario.ntp]];
  });
}
