import type { ClaimNames } from "./claim";
import { isHead } from "./concepts";
import type { MarkedSentence } from "./marked-sentence";
import { isNeutral } from "./neutral-words";
import { hasCue } from "./phrases";
import type { SpokenNumber } from "./spoken-number";

/** Words between a measure and what narrows it: "ekspor ke Mars", "exports of bananas". */
const carries = /^(ke|untuk|berupa|dari|of|to|for|komoditas|barang|hasil|nilai|harga|the)$/;

/** What a number is said to be of: the measure and its parts, by the names that stand around it. */
export function namesOfNumber(spoken: SpokenNumber): ClaimNames & { hasUnknown: boolean } {
  const { sentence, topic, zone, last } = spoken;
  const own = afterIdentity(sentence, ofLastMeasure(sentence, sentence.of("subject", zone)));
  let names = own.flatMap((index) => sentence.namesAt(index));
  const before = sentence.namesBefore(own[0] ?? spoken.at);
  let unknown = unknownIn(sentence, own);
  if (names.length === 0 && !last && before.length === 0) {
    // The number comes first: "Sebesar 96,65 persen ekspor melalui Atapupu".
    const behind = following(spoken);
    names = behind.flatMap((index) => sentence.namesAt(index));
    unknown = unknownIn(sentence, behind);
  }
  const repeats = names.length === 0 && unknown.all.length === 0;
  const chain = repeats ? last?.names : undefined;
  return {
    heads: chain?.heads ?? names.filter(isHead).slice(-1),
    own: chain?.own ?? names.filter((name) => !isHead(name)),
    sentence: new Set(before),
    before: new Set(hasPlace(sentence, own) ? [] : topic.names.flat()),
    headsBefore: [...before.filter(isHead).reverse(), ...topic.heads],
    unknown: chain?.unknown ?? unknown.narrowing,
    isRural: isRural(spoken),
    hasUnknown: unknown.all.length > 0,
  };
}

/** What is said of another measure before is not said of this one. */
function ofLastMeasure(sentence: MarkedSentence, subject: readonly number[]): readonly number[] {
  const heads = subject.filter((index) => sentence.headsAt(index).length > 0);
  const last = heads.at(-1);
  if (last === undefined) return subject;
  const [measure] = sentence.headsAt(last);
  const isOne = heads.every((index) => sentence.headsAt(index)[0] === measure);
  return isOne ? subject : subject.filter((index) => index >= last);
}

/** "The goods that were exported most are fruits": what stands before "are" is another name for it, not a part of it. */
function afterIdentity(sentence: MarkedSentence, own: readonly number[]): readonly number[] {
  const at = own.filter((index) => sentence.hasCue(index, "is")).at(-1);
  const after = own.filter((index) => at !== undefined && index > at);
  return after.some((index) => sentence.namesAt(index).length > 0) ? after : own;
}

/** Positions behind a number that comes first, of what it is of. */
function following({ sentence, at, trail }: SpokenNumber): number[] {
  if (trail.some((index) => sentence.namesAt(index).length > 0)) {
    return sentence.of("subject", trail);
  }
  const rest: number[] = [];
  for (let index = at + 1; index < sentence.marks.length; index++) {
    const mark = sentence.markAt(index);
    if (mark.type === "stop" && (mark.mark === ";" || (mark.mark === "," && rest.length > 0)))
      break;
    if (mark.type === "number" && rest.length > 0) break;
    if (mark.type === "words" && sentence.isOf("subject", index)) {
      if (sentence.namesOf(mark).length > 0 || rest.length > 0) rest.push(index);
    }
  }
  return rest;
}

const hasPlace = (sentence: MarkedSentence, zone: readonly number[]): boolean =>
  sentence.marksAt(zone).some(({ type }) => type === "place");

function isRural({ sentence, topic }: SpokenNumber): boolean {
  const said = [...sentence.namesBefore(), ...topic.names.flat(), ...topic.heads];
  return said.some((name) => name === "perdesaan" || name === "ikrt");
}

/** Words that no table has; those right behind what is measured, or behind "komoditas", narrow it. */
function unknownIn(
  sentence: MarkedSentence,
  zone: readonly number[],
): { all: string[]; narrowing: string[] } {
  const all: string[] = [];
  const narrowing: string[] = [];
  let isNarrowing = false;
  for (const mark of sentence.marksAt(zone)) {
    if (mark.type !== "words") {
      isNarrowing = false;
    } else if (sentence.namesOf(mark).length > 0) {
      isNarrowing = true;
    } else if (mark.cues.length > 0) {
      isNarrowing = hasCue(mark, "qualifier") || (isNarrowing && hasCue(mark, "from"));
    } else if (mark.tokens.every((token) => isNeutral(token) || sentence.words.all.has(token))) {
      isNarrowing &&= mark.tokens.every((token) => carries.test(token));
    } else {
      all.push(...mark.tokens);
      if (isNarrowing) narrowing.push(...mark.tokens);
    }
  }
  return { all, narrowing };
}
