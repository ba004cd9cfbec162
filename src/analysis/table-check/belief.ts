import type { Rule, RuleFit } from "./rule";

/** Why a rule is looked at: a header states its arithmetic, a word tells its kind, or the numbers alone suggest it. */
export type Origin = "declared" | "named" | "found";

/** Sums of fewer parts agree to the last digit now and then: one that never does is none. */
const manyParts = 4;

/**
 * Whether the numbers of a table support a rule, so that it may call single ones wrong. It must hold somewhere, and fail in
 * no more numbers than it holds in; where several rules were tried, a single number may follow one of them by chance, and so
 * may several that are shares of numbers of few digits, none to its last digit.
 *
 * @param tried rules of which this one fits best
 */
export function isBelieved(
  { kind, of, from }: Pick<Rule, "kind" | "of" | "from">,
  { holds, exact, checked }: RuleFit,
  origin: Origin,
  tried: number,
): boolean {
  const fails = checked - holds;
  // The total of a single line repeats it: where it does not, it is a total of something else.
  if (kind === "sum" && !from && of.length === 1 && fails > 0) return false;
  if (origin === "found") {
    const mayAgree = exact > 0 || of.length >= manyParts;
    return mayAgree && holds >= 2 && holds >= 2 * fails;
  }
  if (kind === "share" && exact === 0 && tried > 2) return fails === 0 && holds >= 3;
  if (fails === 0) return holds > 0;
  const least = origin === "named" && tried > 2 ? 2 : 1;
  return holds >= least && holds >= fails;
}
