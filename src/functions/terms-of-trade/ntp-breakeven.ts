import { ntpBreakEven } from "../../core";
import { readNumberOption, turned } from "../cells";
import { calculate } from "../failure";
import { readSide, sidesOf } from "./two-sides";

/**
 * Percent shock, applied in proportion to the patterns (1 = in full), that brings NTP to a target; 0 when it is there already. #N/A when no shock does it that leaves every price positive. Items run down; when it_weights is one row, items run across.
 * @customfunction
 * @param it_indices Index of each received item. Every index must be there.
 * @param it_weights Weight of each received item: one column (or one row), of any positive sum. A blank or a dash is 0.
 * @param it_pattern Part of the shock that the price of each received item takes: 1 in full, -1 the other way. A blank is 0.
 * @param ib_indices Index of each paid item. Every index must be there.
 * @param ib_weights Weight of each paid item, of any positive sum. A blank or a dash is 0.
 * @param ib_pattern Part of the shock that the price of each paid item takes. A blank is 0.
 * @param [target] NTP in points; 100 when left out.
 * @returns Percent
 */
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
