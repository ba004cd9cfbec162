import type { Cue } from "./cues";
import { isNeutral } from "./neutral-words";
import type { Mark } from "./read-text";

/** What a mark belongs to: the subject of its sentence, what it is compared with, or the whole that it is a share of. */
export type Belonging = "subject" | "against" | "whole";

export const hasCue = (mark: Mark | undefined, ...cues: readonly Cue[]): boolean =>
  mark?.type === "words" && cues.some((cue) => mark.cues.includes(cue));

export const isChangeCue = (mark: Mark | undefined): boolean =>
  hasCue(mark, "up", "down", "change");

/** A word that neither names nor says anything. */
export const isFiller = (mark: Mark): boolean =>
  mark.type === "words" &&
  !mark.isConcept &&
  (mark.cues.length > 0
    ? hasCue(mark, "qualifier", "that", "about", "from")
    : mark.tokens.every(isNeutral));

/** What each mark of a sentence belongs to. */
export function belongings(marks: readonly Mark[]): Belonging[] {
  const found = marks.map((): Belonging => "subject");
  let index = 0;
  while (index < marks.length) {
    const phrase = phraseAt(marks, index);
    if (!phrase) index++;
    else {
      found.fill(phrase.kind, index, phrase.end);
      index = phrase.end;
    }
  }
  return found;
}

function phraseAt(
  marks: readonly Mark[],
  start: number,
): { kind: "against" | "whole"; end: number } | undefined {
  const mark = marks[start];
  if (hasCue(mark, "of-whole")) return { kind: "whole", end: endOfWhole(marks, start) };
  const compares = hasCue(mark, "against") || (hasCue(mark, "from") && canCompare(marks, start));
  if (!compares) return undefined;
  const end = endOfComparison(marks, start);
  if (end !== undefined) return { kind: "against", end };
  // "Terhadap ekspor nonmigas" names no period: it is what a share is of.
  return canCompare(marks, start) && marks[start + 1]?.type === "words" && hasCue(mark, "against")
    ? { kind: "whole", end: endOfWhole(marks, start) }
    : undefined;
}

/** "Dari" compares behind a number or a change: in "ekspor dari Atapupu" it does not. */
function canCompare(marks: readonly Mark[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const mark = marks[index] as Mark;
    if (mark.type === "number" || isChangeCue(mark)) return true;
    if (!isFiller(mark)) return false;
  }
  return false;
}

/** Behind the period that is compared with; undefined where none is named. */
function endOfComparison(marks: readonly Mark[], start: number): number | undefined {
  for (let index = start + 1; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    if (mark.type === "number" || (mark.type === "stop" && mark.mark !== "(")) return undefined;
    if (hasCue(mark, "and") || isChangeCue(mark)) return undefined;
    if (mark.type !== "period") continue;
    const next = marks.slice(index + 1).findIndex((one) => !isFiller(one));
    const following = marks[index + 1 + next];
    const refines = mark.period.type === "same" || mark.period.type === "part";
    return next >= 0 && refines && following?.type === "period" ? index + next + 2 : index + 1;
  }
  return undefined;
}

function endOfWhole(marks: readonly Mark[], start: number): number {
  for (let index = start + 1; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    if (mark.type === "number" || mark.type === "stop" || hasCue(mark, "and") || isChangeCue(mark))
      return index;
  }
  return marks.length;
}
