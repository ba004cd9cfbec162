import { type Candidate, candidatesOf } from "./candidates";
import type { Claim } from "./claim";
import type { Fact } from "./fact";
import type { FactIndex } from "./fact-index";
import { holdsRank } from "./claimed-rank";
import { type Named, nameMatcher, order } from "./measure-match";
import { type SentenceVerdict, verdictAgainst } from "./verdict";
import { isTurned } from "./turned-direction";
import { contradicting, isSureTurn, leastDigits } from "./contradiction";

/** Why a number is not recognised. */
export type Unrecognised =
  /** The sentence names nothing that is measured; or what it names is in no table at hand. */
  | "no-measure"
  | "unknown-measure"
  | "no-place"
  | "unknown-place"
  | "no-period"
  | "unknown-period"
  /** The tables do not tell such a figure of it: not a share, not a change from then. */
  | "unknown-kind"
  /** A figure agrees, but is not the highest or lowest, as the sentence says. */
  | "other-rank"
  /** A figure has this size, and the sentence turns its direction; or none agrees, and it is not sure which one is meant. */
  | "unsure";

export interface Judgement {
  verdict: SentenceVerdict;
  fact: Fact | undefined;
  others: Fact[];
  reason?: Unrecognised;
}

const mostOthers = 6;

/** Compares what is said of a number with the available figures. What cannot be told is not recognised, never guessed. */
export function judgeClaim(claim: Claim, index: FactIndex): Judgement {
  if (!claim.period) return unrecognised("no-period");
  const matcher = nameMatcher(claim.names, index.words, index.heads);
  const named: (readonly [fact: Fact, named: Named])[] = [];
  const measured = index.at(claim.period, matcher.heads.keys());
  for (const fact of measured) {
    const how = matcher.match(fact);
    if (how) named.push([fact, how]);
  }
  if (named.length === 0) return unrecognised(missingMeasure(claim, measured.length > 0, index));
  const here = named.filter(([fact]) => isOfPlace(claim, fact, measured));
  if (here.length === 0)
    return unrecognised(claim.place === undefined ? "no-place" : "unknown-place");
  const candidates = candidatesOf(claim, here, index);
  if (candidates.length === 0) return unrecognised("unknown-kind");
  return judgeCandidates(claim, candidates, index);
}

const unrecognised = (reason: Unrecognised, others: Fact[] = []): Judgement => ({
  verdict: "not-recognised",
  fact: undefined,
  others,
  reason,
});

/** Whether it is the period or the measure that no table has. */
function missingMeasure(
  { names }: Claim,
  hasPeriod: boolean,
  { heads: measures }: FactIndex,
): Unrecognised {
  const { heads, headsBefore, own, unknown } = names;
  if (heads.length + headsBefore.length + own.length === 0) return "no-measure";
  if (hasPeriod || unknown.length > 0) return "unknown-measure";
  const head = heads[0] ?? headsBefore[0];
  const isMeasured = head === undefined || head === "inflasi" || measures.has(head);
  return isMeasured ? "unknown-period" : "unknown-measure";
}

/**
 * A figure whose table names no place is of the place that the text is about; a text that names none is about the only one
 * whose measure is known in its period.
 */
function isOfPlace({ place }: Claim, fact: Fact, measured: readonly Fact[]): boolean {
  if (place === undefined) {
    const [head] = fact.name.heads;
    return measured.every((one) => one.name.heads[0] !== head || one.place === fact.place);
  }
  if (fact.place === undefined || fact.place === place) return true;
  const words = place.replace(/^(kota|kabupaten) /, "").split(" ");
  return words.every((word) => fact.name.loose.has(word));
}

function judgeCandidates(claim: Claim, all: readonly Candidate[], index: FactIndex): Judgement {
  const sized = all.filter(
    ({ fact }) => verdictAgainst(claim.number, fact) !== "contradicts" && isTelling(claim, fact),
  );
  const agreeing = sized.filter((one) => !isTurned(claim, one, index));
  const best = bestOf(claim, agreeing);
  if (best) {
    const others = factsOf(agreeing, best.fact);
    if (claim.rank && !holdsRank(claim, best.fact, index)) {
      return unrecognised("other-rank", [best.fact, ...others].slice(0, mostOthers));
    }
    return { verdict: verdictAgainst(claim.number, best.fact), fact: best.fact, others };
  }
  const turned = bestOf(claim, sized);
  const wrong = turned && isSureTurn(claim, turned) ? turned : contradicting(claim, all);
  if (wrong) {
    return { verdict: "contradicts", fact: wrong.fact, others: factsOf(all, wrong.fact) };
  }
  return unrecognised("unsure", nearest(claim, all));
}

/** A figure without a name is known by its digits only: few of them say nothing. */
const isTelling = ({ number }: Claim, { name }: Fact): boolean =>
  name.heads.length + name.parts.length > 0 || number.text.replace(/\D/g, "").length >= leastDigits;

const factsOf = (candidates: readonly Candidate[], but: Fact): Fact[] =>
  [...new Map(candidates.map(({ fact }) => [sameFigure(fact), fact])).values()]
    .filter((fact) => sameFigure(fact) !== sameFigure(but))
    .slice(0, mostOthers);

const sameFigure = ({ table, row, column, kind }: Fact): string =>
  `${table} ${row} ${column} ${kind}`;

const nearest = ({ number }: Claim, candidates: readonly Candidate[]): Fact[] => {
  const [first] = candidates;
  if (!first) return [];
  const miss = (fact: Fact) => Math.abs(Math.abs(fact.value) - Math.abs(number.value));
  const facts = [first.fact, ...factsOf(candidates, first.fact)];
  return facts.sort((a, b) => miss(a) - miss(b)).slice(0, mostOthers);
};

/** The figure that is named most fully, printed before computed, the same digits before rounded ones. */
function bestOf({ number }: Claim, candidates: readonly Candidate[]): Candidate | undefined {
  const rank = ({ fact, named }: Candidate) =>
    order[named] * 4 +
    (verdictAgainst(number, fact) === "agrees" ? 0 : 2) +
    (fact.isComputed ? 1 : 0);
  return [...candidates].sort((a, b) => rank(a) - rank(b))[0];
}
