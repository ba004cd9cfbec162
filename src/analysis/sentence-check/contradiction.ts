import type { Candidate } from "./candidates";
import type { Claim } from "./claim";
import type { Fact } from "./fact";
import { isBalanceLevel, sideOf } from "./turned-direction";
import { verdictAgainst } from "./verdict";

/** From so many digits on, one that differs is a slip of the pen, not another figure. */
export const leastDigits = 4;

/** A turned direction contradicts where the figure is named in full and has the very digits. */
export function isSureTurn(claim: Claim, { fact, named, kind }: Candidate): boolean {
  if (claim.isUnclear || !claim.isSurePeriod || named !== "explicit") return false;
  if (!claim.isOwnDirection) return false;
  const isTurnedSide = isBalanceLevel(fact, kind) && sideOf(claim) !== undefined;
  if (kind === "level" && !isTurnedSide) return claim.isSureAgainst;
  return isPlaceFit(claim, fact) && verdictAgainst(claim.number, fact) === "agrees";
}

const isPlaceFit = ({ place, isSurePlace }: Claim, fact: Fact): boolean =>
  place === undefined || (isSurePlace && (fact.place === place || fact.place === undefined));

/** The only figure that the sentence can mean, where it has another value. */
export function contradicting(claim: Claim, all: readonly Candidate[]): Candidate | undefined {
  if (claim.isUnclear || !claim.isSurePeriod || claim.rank || claim.from) return undefined;
  if (!claim.isOwnDirection) return undefined;
  const [kind] = claim.kinds;
  if (kind === "share" || kind === "sum" || kind === "mean") return undefined;
  if (kind === "change" && !claim.isSureAgainst) return undefined;
  if (kind === "level" && claim.kinds.length > 1) return undefined;
  const meant = all.filter((one) => one.kind === kind && one.isSureAgainst);
  const explicit = meant.filter(({ named }) => named === "explicit");
  const [first] = explicit;
  if (!first || meant.some(({ named }) => named !== "explicit")) return undefined;
  const isOne = explicit.every(
    ({ fact }) => Math.abs(fact.value - first.fact.value) <= fact.tolerance + first.fact.tolerance,
  );
  if (!isOne || !isPlaceFit(claim, first.fact)) return undefined;
  if (kind !== "level" && first.fact.isComputed && claim.direction === undefined) return undefined;
  const isCertain = claim.place !== undefined && first.fact.place === claim.place;
  return isCertain || isSlip(claim, first.fact) ? first : undefined;
}

/** One digit differs, two neighbours are exchanged, or the last digit is off by one. */
function isSlip({ number }: Claim, fact: Fact): boolean {
  const unit = number.tolerance * 2;
  const a = String(Math.round(Math.abs(number.value) / unit));
  const b = String(Math.round(Math.abs(fact.value) / unit));
  if (a.length !== b.length || a.length < leastDigits) return false;
  const differing = [...a].flatMap((digit, place) => (digit === b[place] ? [] : [place]));
  if (differing.length === 1) return true;
  const [first = 0, second = 0] = differing;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    a[first] === b[second] &&
    a[second] === b[first]
  );
}
