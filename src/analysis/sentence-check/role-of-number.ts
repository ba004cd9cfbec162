import type { MarkedSentence } from "./marked-sentence";
import { hasCue, isChangeCue } from "./phrases";
import type { Role } from "./spoken-number";

/**
 * Whether a number is the subject's, what it is compared with, or what it rose or fell from or to.
 *
 * @param isFirst no number stands before it in its sentence
 */
export function roleOfNumber(
  sentence: MarkedSentence,
  at: number,
  zone: readonly number[],
  isFirst: boolean,
): Role {
  if (isCompared(sentence, zone, isFirst)) return "against";
  for (let index = at - 1; index >= 0 && zone.includes(index); index--) {
    if (sentence.hasCue(index, "from")) return "from";
    if (sentence.hasCue(index, "to")) return "to";
    if (!sentence.isFiller(index)) break;
  }
  return "subject";
}

function isCompared(sentence: MarkedSentence, zone: readonly number[], isFirst: boolean): boolean {
  const compared = sentence.of("against", zone);
  const [start] = compared;
  const end = compared.at(-1);
  if (start === undefined || end === undefined) return false;
  const after = sentence.marksAt(zone.filter((index) => index > end));
  const stops = after.some(
    (mark) =>
      isChangeCue(mark) || hasCue(mark, "to") || (mark.type === "stop" && mark.mark !== "("),
  );
  const changes = zone.some((index) => index < start && sentence.isChange(index));
  const next = sentence.markAt(end + 1);
  const isClosed = next.type === "stop" && next.mark === ")";
  const relates = after.some((mark) => hasCue(mark, "that"));
  return !stops && !isClosed && (relates || (!isFirst && !changes));
}
