import { ntpElasticities } from "../../core";
import { eachItemAndPeriod } from "../cells";
import { calculate } from "../failure";
import { joined, readSide, sidesOf } from "./two-sides";

/**
 * Percent change of NTP when the price of one item changes by one percent: received items, then paid items (negative). Items run down; when it_weights is one row, items run across.
 * @customfunction
 * @param it_indices Index of each received item. Every index must be there.
 * @param it_weights Weight of each received item: one column (or one row), of any positive sum. A blank or a dash is 0.
 * @param ib_indices Index of each paid item. Every index must be there.
 * @param ib_weights Weight of each paid item, of any positive sum. A blank or a dash is 0.
 * @returns Percent for one percent: received items, then paid items
 */
export function NTP_ELASTICITY(
  it_indices: unknown[][],
  it_weights: unknown[][],
  ib_indices: unknown[][],
  ib_weights: unknown[][],
): unknown[][] {
  return calculate(() => {
    const { it, ib, results } = sidesOf(["it_weights", it_weights], ["ib_weights", ib_weights]);
    const received = readSide("it", it, { indices: it_indices, weights: it_weights });
    const paid = readSide("ib", ib, { indices: ib_indices, weights: ib_weights });
    return eachItemAndPeriod(1, results, [], () => {
      const elasticities = ntpElasticities(received, paid);
      return joined(elasticities.received, elasticities.paid);
    });
  });
}
