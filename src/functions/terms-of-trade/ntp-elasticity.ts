import { ntpElasticities } from "../../core";
import { eachItemAndPeriod } from "../cells";
import { calculate } from "../failure";
import { joined, readSide, sidesOf } from "./two-sides";

/** Percent for one percent: received items, then paid items. */
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
