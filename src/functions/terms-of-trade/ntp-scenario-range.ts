import { ntpScenarioRange } from "../../core";
import { turned } from "../cells";
import { calculate } from "../failure";
import { readSide, sidesOf } from "./two-sides";

/** Lowest and highest NTP in points. */
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
