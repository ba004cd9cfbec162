import type { MarkedSentence } from "./marked-sentence";
import type { PairedNumber } from "./paired-lists";
import { hasCue } from "./phrases";

/** Positions of the marks that speak of a number before it: since the number before, or all of a list that it belongs to. */
export function zoneOf(
  sentence: MarkedSentence,
  at: number,
  previous: number,
  paired: PairedNumber | undefined,
): number[] {
  let from = paired ? paired.from : previous + 1;
  for (let index = at - 1; index >= from; index--) {
    const mark = sentence.markAt(index);
    if (mark.type === "stop" && mark.mark === ";") from = index + 1;
  }
  const zone: number[] = [];
  for (let index = from; index < at; index++) {
    const mark = sentence.markAt(index);
    if (mark.type === "number" || paired?.others?.has(index)) continue;
    const isSpent = sentence.spent.has(index) && sentence.isOf("subject", index);
    if (!isSpent || mark.type === "words") zone.push(index);
  }
  return zone;
}

/** Positions of the marks behind a number that speak of it. */
export function trailOf(sentence: MarkedSentence, at: number): number[] {
  const trail: number[] = [];
  for (let index = at + 1; index < sentence.marks.length; index++) {
    const mark = sentence.markAt(index);
    if (mark.type === "number") return withoutNext(sentence, trail);
    if (mark.type === "stop" && mark.mark === "(" && trail.every((one) => sentence.isFiller(one)))
      continue;
    if (mark.type === "stop" && mark.mark === "," && sentence.isOf("against", index + 1)) continue;
    if (mark.type === "stop" || (hasCue(mark, "and") && sentence.isOf("subject", index)))
      return trail;
    trail.push(index);
  }
  return trail;
}

/** What stands right before the next number without a stop belongs to that one, unless a comparison or a period comes first. */
function withoutNext(sentence: MarkedSentence, trail: readonly number[]): number[] {
  const cut = trail.findIndex(
    (index) =>
      sentence.hasCue(index, "up", "down", "change", "to") && sentence.isOf("subject", index),
  );
  return cut < 0 ? trail.filter((index) => !sentence.isOf("subject", index)) : trail.slice(0, cut);
}
