import { ntpScenario } from "../../core";
import { turned } from "../cells";
import { calculate } from "../failure";
import { readSide, sidesOf } from "./two-sides";

/** It, Ib and NTP in points. */
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
