import { finishSteps, type Library } from "../../library";
import { bookFacts } from "./book-facts";
import type { Fact } from "./fact";
import { type FactIndex, indexFacts } from "./fact-index";
import { judgeClaim, type Judgement } from "./judge-claim";
import { readClaims } from "./read-claims";
import type { SentenceNumber } from "./read-numbers";

/** A number of a text with its verdict. */
export interface CheckedNumber extends Judgement {
  number: SentenceNumber;
}

/**
 * Matches the numbers of a paragraph with figures, by what the words around them say of measure, place, period and direction.
 * What cannot be told is not recognised, never guessed.
 *
 * @param library the books whose figures are meant where no others are given
 * @param text a paragraph in Indonesian or English
 * @param facts the figures to compare with; those of the books where they are left out
 * @returns its numbers in order, each with a verdict
 */
export function checkSentences(
  library: Library,
  text: string,
  facts?: readonly Fact[],
): CheckedNumber[] {
  return finishSteps(sentenceSteps(library, text, facts));
}

/** The same in steps, at first one table after the other, then one number; yields how far it is, from 0 to 1. */
export function* sentenceSteps(
  library: Library,
  text: string,
  facts?: readonly Fact[],
): Generator<{ done: number }, CheckedNumber[]> {
  const index: FactIndex = facts ? indexFacts(facts) : yield* half(bookFacts(library));
  const checked: CheckedNumber[] = [];
  for (const claim of readClaims(text, index.words)) {
    checked.push({ number: claim.number, ...judgeClaim(claim, index) });
    yield { done: 0.5 + (0.5 * claim.number.end) / text.length };
  }
  return checked;
}

function* half<Result>(
  steps: Generator<{ done: number }, Result>,
): Generator<{ done: number }, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: step.value.done / 2 };
  }
}
