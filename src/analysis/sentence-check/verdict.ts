import type { Fact } from "./fact";
import type { SentenceNumber } from "./read-numbers";

/** `agrees`: rounded, it is the table's figure. `contradicts`: the table has another one, and no other figure is meant. */
export type SentenceVerdict = "agrees" | "rounding" | "contradicts" | "not-recognised";

/** Floating point alone. */
const noise = 1 + 1e-9;

/** The verdict when the number means this figure, whatever its sign: a fall of 2,52 percent is a change of -2.52. */
export function verdictAgainst(number: SentenceNumber, fact: Fact): SentenceVerdict {
  const miss = missOf(number, fact);
  if (miss <= number.tolerance * noise) return "agrees";
  // The same figure in two places has the same digits, unless one of them shows fewer.
  if (!fact.isComputed && fact.tolerance >= number.tolerance) {
    const rounded = fact.tolerance > number.tolerance && miss <= fact.tolerance * noise;
    return rounded ? "rounding" : "contradicts";
  }
  return miss <= (number.tolerance + fact.tolerance) * noise ? "rounding" : "contradicts";
}

const missOf = ({ value }: SentenceNumber, fact: Fact): number =>
  Math.min(Math.abs(fact.value - value), Math.abs(Math.abs(fact.value) - Math.abs(value)));
