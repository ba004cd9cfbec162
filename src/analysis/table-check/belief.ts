import type { RuleFit } from "./rule";

/** Why a rule is looked at: a header states its arithmetic, a word tells its kind, or the numbers alone suggest it. */
export type Origin = "declared" | "named" | "found";

/**
 * Whether the numbers of a table support a rule, so that it may call single ones wrong. It must hold somewhere, and fail in
 * no more numbers than it holds in; where several rules were tried, a single number may follow one of them by chance, and
 * several numbers of few digits may, none of them to its last digit.
 *
 * @param tried rules of which this one fits best
 */
export function isBelieved(
  { holds, exact, checked }: RuleFit,
  origin: Origin,
  tried: number,
): boolean {
  const fails = checked - holds;
  if (origin === "found") return exact >= 1 && holds >= 2 && holds >= 2 * fails;
  const isCoarse = exact === 0 && tried > 2;
  if (fails === 0) return isCoarse ? holds >= 3 : holds > 0;
  if (isCoarse) return false;
  const least = origin === "named" && tried > 2 ? 2 : 1;
  return holds >= least && holds >= fails;
}
