import { ntpContributions } from "../../core";
import { eachItemAndPeriod, readItems, readPanel } from "../cells";
import { calculate } from "../failure";
import { joined, sidesOf } from "./two-sides";

/**
 * Contribution of each received item, then of each paid item, to the change of NTP, in points of NTP; they add up to the change exactly. Items run down; when it_weights is one row, items run across. With several periods, one result an item and period.
 * @customfunction
 * @param it_previous Index of each received item before. Every index must be there.
 * @param it_current Index of each received item now, of the same size.
 * @param it_weights Weight of each received item: one column (or one row), of any positive sum. A blank or a dash is 0.
 * @param ib_previous Index of each paid item before. Every index must be there.
 * @param ib_current Index of each paid item now, of the same size.
 * @param ib_weights Weight of each paid item, of any positive sum. A blank or a dash is 0.
 * @returns Points of NTP: received items, then paid items
 */
export function NTP_CONTRIBUTION(
  it_previous: unknown[][],
  it_current: unknown[][],
  it_weights: unknown[][],
  ib_previous: unknown[][],
  ib_current: unknown[][],
  ib_weights: unknown[][],
): unknown[][] {
  return calculate(() => {
    const { it, ib, results } = sidesOf(["it_weights", it_weights], ["ib_weights", ib_weights]);
    const itPrevious = readPanel(it_previous, "it_previous", it);
    const { periods } = itPrevious;
    const itCurrent = readPanel(it_current, "it_current", it, periods);
    const itWeights = readItems(it_weights, "it_weights", it);
    const ibPrevious = readPanel(ib_previous, "ib_previous", ib, periods);
    const ibCurrent = readPanel(ib_current, "ib_current", ib, periods);
    const ibWeights = readItems(ib_weights, "ib_weights", ib);
    return eachItemAndPeriod(periods, results, panels, (period) => {
      const { received, paid } = ntpContributions(
        {
          previous: itPrevious.period(period),
          current: itCurrent.period(period),
          weights: itWeights,
        },
        {
          previous: ibPrevious.period(period),
          current: ibCurrent.period(period),
          weights: ibWeights,
        },
      );
      return joined(received, paid);
    });
  });
}

const panels = ["it_previous", "it_current", "ib_previous", "ib_current"];
