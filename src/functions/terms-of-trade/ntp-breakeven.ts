import { ntpBreakEven } from "../../core";
import { readNumberOption, turned } from "../cells";
import { calculate } from "../failure";
import { readSide, sidesOf } from "./two-sides";

/** Percent. */
export function NTP_BREAKEVEN(
  it_indices: unknown[][],
  it_weights: unknown[][],
  it_pattern: unknown[][],
  ib_indices: unknown[][],
  ib_weights: unknown[][],
  ib_pattern: unknown[][],
  target?: unknown,
): unknown[][] {
  return calculate(() => {
    const { it, ib, results } = sidesOf(["it_weights", it_weights], ["ib_weights", ib_weights]);
    const received = readSide("it", it, {
      indices: it_indices,
      weights: it_weights,
      pattern: it_pattern,
    });
    const paid = readSide("ib", ib, {
      indices: ib_indices,
      weights: ib_weights,
      pattern: ib_pattern,
    });
    const goal = readNumberOption(target, "target");
    return [[turned(results, () => ntpBreakEven(received, paid, goal))]];
  });
}
