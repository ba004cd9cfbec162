import { CoreError } from "../errors";
import { sum } from "../numeric";

/** What to do with a price or relative that is not there. */
export const missingMethods = ["refuse", "carry", "class", "class-linked"] as const;
export type MissingMethod = (typeof missingMethods)[number];

/**
 * Total value of a class in each period where some items have gaps: an item that is missing moves with the value of
 * those that are there. When it returns, it comes back to its own level or is linked to the value carried for it.
 *
 * @param relatives one row an item, none negative; after a gap a relative is for each 100 of the last period that is known; 0 = missing
 * @param baseValues value of each item in the base period
 * @param linked whether a returning item is linked to the carried value
 * @param nothingKnown the failure of a period in which no item with a value is there; it gets the place (from 0) of a gap
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 9 (temporarily missing prices)
 */
export function classValues(
  relatives: readonly ArrayLike<number>[],
  baseValues: ArrayLike<number>,
  linked: boolean,
  nothingKnown: (item: number, period: number) => CoreError,
): Float64Array {
  const carried = Float64Array.from(baseValues);
  const own = Float64Array.from(baseValues);
  const before = new Float64Array(carried.length);
  const now = new Float64Array(carried.length);
  const periods = relatives[0]?.length ?? 0;
  return Float64Array.from({ length: periods }, (_, t) => {
    for (let i = 0; i < carried.length; i++) {
      const relative = (relatives[i] as ArrayLike<number>)[t] as number;
      before[i] = relative > 0 ? (carried[i] as number) : 0;
      own[i] = relative > 0 ? ((own[i] as number) * relative) / 100 : (own[i] as number);
      now[i] =
        relative > 0 ? (linked ? (before[i] as number) * (relative / 100) : (own[i] as number)) : 0;
    }
    const known = sum(before);
    if (!(known > 0))
      throw nothingKnown(
        relatives.findIndex((row) => row[t] === 0),
        t,
      );
    const movement = sum(now) / known;
    for (let i = 0; i < carried.length; i++) {
      const relative = (relatives[i] as ArrayLike<number>)[t] as number;
      carried[i] = relative > 0 ? (now[i] as number) : (carried[i] as number) * movement;
    }
    return sum(carried);
  });
}
