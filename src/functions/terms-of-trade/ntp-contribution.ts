import { ntpContributions } from "../../core";
import { eachItemAndPeriod, readItems, readPanel } from "../cells";
import { calculate } from "../failure";
import { joined, sidesOf } from "./two-sides";

/** Points of NTP: received items, then paid items. */
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
