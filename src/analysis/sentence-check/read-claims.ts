import type { Period } from "../../core";
import { baseOfChange } from "./base-of-change";
import type { Claim } from "./claim";
import { isHead } from "./concepts";
import type { KnownWords } from "./fact-index";
import { directionOf, kindsOfNumber } from "./kinds-of-number";
import { MarkedSentence } from "./marked-sentence";
import { namesOfNumber } from "./names-of-number";
import { type PairedNumber, pairedNumbers } from "./paired-lists";
import { periodOfNumber } from "./period-of-number";
import { isChangeCue } from "./phrases";
import { placeOfNumber } from "./place-of-number";
import type { SentenceNumber } from "./read-numbers";
import { readText } from "./read-text";
import { roleOfNumber } from "./role-of-number";
import { SentencePeriods } from "./sentence-periods";
import type { SpokenNumber } from "./spoken-number";
import { trailOf, zoneOf } from "./surroundings";
import { Topic } from "./topic";

/**
 * Reads what a text says of each of its numbers.
 *
 * @param words what the available figures are called
 */
export function* readClaims(text: string, words: KnownWords): Generator<Claim> {
  const topic = new Topic();
  for (const { opens, marks } of readText(text)) {
    if (opens) topic.openParagraph();
    yield* new SentenceReader(new MarkedSentence(marks, words), topic).claims();
  }
}

class SentenceReader {
  private readonly periods: SentencePeriods;
  private readonly pairs: ReadonlyMap<number, PairedNumber>;
  private last: Claim | undefined;
  private subject: Claim | undefined;
  /** "Naik dari 107,03 pada Juni menjadi 108,26": the direction is said before the first number, and counts from its period. */
  private move: (Pick<Claim, "direction" | "balance"> & { from: Period | undefined }) | undefined;

  constructor(
    private readonly sentence: MarkedSentence,
    private readonly topic: Topic,
  ) {
    this.periods = new SentencePeriods(sentence, topic.period);
    this.pairs = pairedNumbers(sentence.marks, (mark) => sentence.namesOf(mark).length > 0);
  }

  claims(): Claim[] {
    const claims: Claim[] = [];
    let previous = -1;
    for (const [at, mark] of this.sentence.marks.entries()) {
      if (mark.type !== "number") continue;
      const spoken = this.spokenNumber(mark.number, at, previous);
      const claim = claimOf(spoken, this.pairs.get(at));
      this.continueMove(claim, spoken);
      if (spoken.role !== "against" && spoken.role !== "from") this.subject = claim;
      for (const index of spoken.trail) this.sentence.spent.add(index);
      claims.push(claim);
      this.last = claim;
      previous = at;
    }
    const period = this.subject?.period ?? this.periods.firstOfSubject();
    this.topic.remember(this.sentence, claims, period);
    return claims;
  }

  private spokenNumber(number: SentenceNumber, at: number, previous: number): SpokenNumber {
    const { sentence, periods, topic, last, subject } = this;
    const zone = zoneOf(sentence, at, previous, this.pairs.get(at));
    const trail = trailOf(sentence, at);
    const role = roleOfNumber(sentence, at, zone, previous < 0);
    return { number, at, sentence, periods, topic, zone, trail, role, last, subject };
  }

  private continueMove(claim: Claim, { role, zone }: SpokenNumber): void {
    const { move } = this;
    this.move = undefined;
    if (role === "from") {
      this.move = {
        direction: directionOf(this.sentence.marksAt(zone).filter(isChangeCue).at(-1)),
        balance: claim.balance,
        from: claim.isSurePeriod ? claim.period : undefined,
      };
    } else if (role === "to" && move && !claim.direction) {
      claim.direction = move.direction;
      claim.balance = move.balance;
      if (move.from) Object.assign(claim, { against: [move.from], isSureAgainst: true });
    }
  }
}

function claimOf(spoken: SpokenNumber, paired: PairedNumber | undefined): Claim {
  const { number, sentence, zone } = spoken;
  const { isInherited, ...kinds } = kindsOfNumber(spoken);
  const { hasUnknown, ...names } = namesOfNumber(spoken);
  const when = periodOfNumber(spoken);
  const hasEach = zone.some((index) => sentence.hasCue(index, "each"));
  return {
    number,
    ...kinds,
    names,
    ...placeOfNumber(spoken),
    ...when,
    ...baseOfChange(spoken, when.period, isInherited),
    whole: wholeOf(spoken),
    isContribution: zone.some((index) => sentence.hasCue(index, "andil")),
    rank: rankOf(spoken),
    isUnclear:
      (paired ? paired.others === undefined : hasEach) ||
      sentence.isJoint(zone, (index) => sentence.headsAt(index)[0]) ||
      zone.some((index) => sentence.hasCue(index, "about", "times")) ||
      hasUnknown,
  };
}

function wholeOf({ sentence, zone, trail }: SpokenNumber): string | undefined {
  return sentence
    .of("whole", [...zone, ...trail])
    .flatMap((index) => sentence.namesAt(index))
    .find((name) => !isHead(name) && name !== "asal");
}

function rankOf({ sentence, zone }: SpokenNumber): Claim["rank"] {
  const at = zone.filter((index) => sentence.hasCue(index, "highest", "lowest")).at(-1);
  if (at === undefined) return undefined;
  if ([at - 1, at + 1, at + 2].some((index) => sentence.hasCue(index, "ordinal"))) return undefined;
  return sentence.hasCue(at, "highest") ? "highest" : "lowest";
}
