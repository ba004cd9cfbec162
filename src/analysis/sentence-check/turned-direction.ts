import type { Candidate } from "./candidates";
import type { Claim } from "./claim";
import type { Fact } from "./fact";
import type { FactIndex } from "./fact-index";
import { stepBack, yearBefore } from "./steps";

/** Whether the sentence says that it rose where the figure fell, or the other way. */
export function isTurned(claim: Claim, { fact, kind }: Candidate, index: FactIndex): boolean {
  const { number } = claim;
  if (isBalanceLevel(fact, kind)) {
    const side = sideOf(claim);
    if (side) return fact.value !== 0 && (side === "up") !== fact.value > 0;
  }
  // "Inflasi -0,63 persen": the sign says more than the word.
  const direction = number.value < 0 && claim.direction === "up" ? undefined : claim.direction;
  if (kind === "change" || kind === "difference") {
    if (Math.abs(fact.value) <= fact.tolerance * (fact.isComputed ? 1 : 0) || fact.value === 0)
      return false;
    if (direction) return (direction === "up") !== fact.value > 0;
    return isSigned(number) && number.value < 0 !== fact.value < 0;
  }
  if (!direction || kind !== "level" || !fact.period) return false;
  const bases = claim.isSureAgainst
    ? claim.against
    : [stepBack(fact.period), yearBefore(fact.period)];
  const before = bases.flatMap((base) => index.levelAt(fact, base) ?? []);
  return (
    before.length > 0 &&
    before.every(
      (one) => one.value !== fact.value && (direction === "up") !== fact.value > one.value,
    )
  );
}

const isSigned = ({ text }: Claim["number"]): boolean => /^[-−–+]/.test(text);

export const isBalanceLevel = (fact: Fact, kind: Candidate["kind"]): boolean =>
  kind === "level" && fact.name.heads[0] === "neraca";

/** Whether a balance is said to be a surplus or a deficit, by a word or by its sign; its rise or fall is another matter. */
export function sideOf({ balance, number }: Claim): Claim["balance"] {
  if (balance || !isSigned(number)) return balance;
  return number.value < 0 ? "down" : "up";
}
