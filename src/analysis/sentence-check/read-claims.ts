import { type Period, periodsPerYear } from "../../core";
import type { Claim, ClaimKind, Direction } from "./claim";
import { isHead } from "./concepts";
import type { KnownWords } from "./fact-index";
import { isNeutral } from "./neutral-words";
import { type PairedNumber, pairedNumbers } from "./paired-lists";
import { type Belonging, belongings, hasCue, isChangeCue, isFiller } from "./phrases";
import { type Mark, readText, type Sentence } from "./read-text";
import { stepBack, yearBefore } from "./steps";

type NumberMark = Extract<Mark, { type: "number" }>;

/** What was said before a sentence. */
interface Topic {
  period?: Period;
  /** Periods of the paragraph that were spoken of. */
  periods: Set<string>;
  places: Set<string>;
  place?: string;
  /** The last one first. */
  heads: string[];
  /** Of the sentences before, the last one first. */
  names: (readonly string[])[];
}

/** Sentences back to which a name is remembered. */
const memory = 5;

/**
 * Reads what a text says of each of its numbers.
 *
 * @param words what the figures at hand are called
 */
export function* readClaims(text: string, words: KnownWords): Generator<Claim> {
  const topic: Topic = { periods: new Set(), places: new Set(), heads: [], names: [] };
  for (const sentence of readText(text)) {
    if (sentence.opens) topic.periods.clear();
    yield* new SentenceReader(sentence, topic, words).claims();
  }
}

/** A period of the text that is known, or the first and last of several. */
type Known = { period: Period; from?: Period };

class SentenceReader {
  private readonly marks: readonly Mark[];
  private readonly belongs: readonly Belonging[];
  private readonly known: readonly (Known | undefined)[];
  private readonly pairs: ReadonlyMap<number, PairedNumber>;
  /** The claim before in this sentence, and the last one that speaks of the sentence's own period. */
  private last: Claim | undefined;
  private subject: Claim | undefined;
  /** "Naik dari 107,03 pada Juni menjadi 108,26": the direction is said before the first number, and counts from its period. */
  private move: { direction: Direction | undefined; from: Period | undefined } | undefined;
  /** Periods and places behind a number, which are not said of the next one. */
  private readonly spent = new Set<number>();

  constructor(
    sentence: Sentence,
    private readonly topic: Topic,
    private readonly words: KnownWords,
  ) {
    this.marks = sentence.marks;
    this.belongs = belongings(this.marks);
    this.known = this.resolvePeriods();
    this.pairs = pairedNumbers(this.marks, (mark) => this.namesOf(mark).length > 0);
  }

  claims(): Claim[] {
    const claims: Claim[] = [];
    let previous = -1;
    for (const [at, mark] of this.marks.entries()) {
      if (mark.type !== "number") continue;
      const claim = this.claimOf(mark, at, previous);
      claims.push(claim);
      this.last = claim;
      previous = at;
    }
    this.remember(claims);
    return claims;
  }

  private claimOf(mark: NumberMark, at: number, previous: number): Claim {
    const { number } = mark;
    const paired = this.pairs.get(at);
    const zone = this.zone(at, previous, paired);
    const trail = this.trail(at);
    const role = this.roleOf(at, zone, previous);
    const kinds = this.kindsOf(mark, zone, trail, role);
    const names = this.namesFor(zone, trail, at);
    const when = this.periodFor(zone, trail, role, at);
    const where = this.placeFor(zone, trail, at);
    const against = this.againstFor(zone, trail, when.period, kinds.isInherited);
    const claim: Claim = {
      number,
      ...kinds,
      names,
      ...where,
      ...when,
      ...against,
      whole: this.wholeFor(zone, trail),
      isContribution: zone.some((index) => hasCue(this.marks[index], "andil")),
      rank: this.rankOf(zone),
      isUnclear:
        (paired
          ? paired.others === undefined
          : zone.some((index) => hasCue(this.marks[index], "each"))) ||
        this.isJoint(zone, (index) => this.headsOf(index)[0]) ||
        zone.some((index) => hasCue(this.marks[index], "about", "times")) ||
        names.hasUnknown,
    };
    this.continueMove(claim, role, zone);
    if (role !== "against" && role !== "from") this.subject = claim;
    for (const index of trail) this.spent.add(index);
    return claim;
  }

  private continueMove(claim: Claim, role: Role, zone: readonly number[]): void {
    const { move } = this;
    this.move = undefined;
    if (role === "from") {
      const cue = zone
        .map((index) => this.marks[index])
        .filter(isChangeCue)
        .at(-1);
      this.move = {
        direction: directionOf(cue),
        from: claim.isSurePeriod ? claim.period : undefined,
      };
    } else if (role === "to" && move && !claim.direction) {
      claim.direction = move.direction;
      if (move.from) Object.assign(claim, { against: [move.from], isSureAgainst: true });
    }
  }

  /** Marks that speak of a number before it: since the number before, or all of a list that it belongs to. */
  private zone(at: number, previous: number, paired: PairedNumber | undefined): number[] {
    let from = paired ? paired.from : previous + 1;
    for (let index = at - 1; index >= from; index--) {
      const mark = this.marks[index] as Mark;
      if (mark.type === "stop" && mark.mark === ";") from = index + 1;
    }
    const zone: number[] = [];
    for (let index = from; index < at; index++) {
      const mark = this.marks[index] as Mark;
      if (mark.type === "number" || paired?.others?.has(index)) continue;
      const isSpent = this.spent.has(index) && this.belongs[index] === "subject";
      if (!isSpent || mark.type === "words") zone.push(index);
    }
    return zone;
  }

  /** Marks behind a number that speak of it. */
  private trail(at: number): number[] {
    const trail: number[] = [];
    for (let index = at + 1; index < this.marks.length; index++) {
      const mark = this.marks[index] as Mark;
      if (mark.type === "number") return this.withoutNext(trail);
      if (mark.type === "stop" && mark.mark === "(" && trail.every((one) => this.isUnit(one)))
        continue;
      if (mark.type === "stop" && mark.mark === "," && this.comparesNext(index)) continue;
      if (mark.type === "stop" || (hasCue(mark, "and") && this.belongs[index] === "subject"))
        return trail;
      trail.push(index);
    }
    return trail;
  }

  private comparesNext(index: number): boolean {
    return this.belongs[index + 1] === "against";
  }

  /** What stands right before the next number without a stop belongs to that one, unless a comparison or a period comes first. */
  private withoutNext(trail: readonly number[]): number[] {
    const cut = trail.findIndex((index) => {
      const mark = this.marks[index] as Mark;
      return hasCue(mark, "up", "down", "change", "to") && this.belongs[index] === "subject";
    });
    const own = cut < 0 ? trail : trail.slice(0, cut);
    return cut < 0 ? own.filter((index) => this.belongs[index] !== "subject") : [...own];
  }

  private isUnit(index: number): boolean {
    return isFiller(this.marks[index] as Mark);
  }

  /** Whether a number is the subject's, what it is compared with, or what it rose or fell from. */
  private roleOf(at: number, zone: readonly number[], previous: number): Role {
    const phrase = zone.filter((index) => this.belongs[index] === "against").at(-1);
    if (phrase !== undefined) {
      const after = zone.filter((index) => index > phrase).map((index) => this.marks[index]);
      const stops = after.some(
        (mark) =>
          isChangeCue(mark) || hasCue(mark, "to") || (mark?.type === "stop" && mark.mark !== "("),
      );
      const start = zone.find((index) => this.belongs[index] === "against") ?? phrase;
      const changes = zone.some((index) => index < start && isChangeCue(this.marks[index]));
      const closed = this.marks[phrase + 1]?.type === "stop" && this.stopAt(phrase + 1) === ")";
      const relates = after.some((mark) => hasCue(mark, "that"));
      if (!stops && !closed && (relates || (previous >= 0 && !changes))) return "against";
    }
    for (let index = at - 1; index >= 0 && zone.includes(index); index--) {
      if (hasCue(this.marks[index], "from")) return "from";
      if (hasCue(this.marks[index], "to")) return "to";
      if (!isFiller(this.marks[index] as Mark)) break;
    }
    return "subject";
  }

  /** Two things named side by side, as in "It dan Ib": it is not told which one is meant. */
  private isJoint(zone: readonly number[], valueAt: (index: number) => unknown): boolean {
    const found = zone.filter((index) => valueAt(index) !== undefined);
    const [one, other] = found.slice(-2);
    if (one === undefined || other === undefined || valueAt(one) === valueAt(other)) return false;
    const between = this.marks.slice(one + 1, other);
    return (
      between.some((mark) => hasCue(mark, "and")) &&
      between.every(
        (mark) =>
          mark.type === "stop" || mark.type === "place" || hasCue(mark, "and") || isFiller(mark),
      )
    );
  }

  private stopAt(index: number): string | undefined {
    const mark = this.marks[index];
    return mark?.type === "stop" ? mark.mark : undefined;
  }

  private kindsOf(
    { number }: NumberMark,
    zone: readonly number[],
    trail: readonly number[],
    role: Role,
  ): Pick<Claim, "kinds" | "direction" | "isOwnDirection"> & { isInherited: boolean } {
    const own = zone.filter((index) => this.belongs[index] === "subject");
    const said = own.map((index) => this.marks[index] as Mark);
    const behind = trail
      .filter((index) => this.belongs[index] === "subject")
      .map((index) => this.marks[index] as Mark);
    const cue = said.filter(isChangeCue).at(-1) ?? leadingChange(behind);
    const isShare =
      [...zone, ...trail].some((index) => this.belongs[index] === "whole") ||
      said.some((mark) => hasCue(mark, "andil") || (hasCue(mark, "share") && !cue));
    const previous = this.last;
    const isInherited =
      !cue &&
      !isShare &&
      role === "subject" &&
      number.unit === "percent" &&
      previous?.number.unit === "percent" &&
      previous.kinds[0] === "change" &&
      !said.some((mark) => mark.type === "stop" && mark.mark === "(");
    if (isInherited && previous) {
      const { direction } = previous;
      return { kinds: previous.kinds, direction, isOwnDirection: false, isInherited };
    }
    const direction = directionOf(cue);
    return {
      kinds: kindsBy(number.unit, number.value, {
        role,
        // A surplus is a level of the balance, and no rise.
        hasCue: cue !== undefined && !isBalance(cue),
        isShare,
        isSum: said.some((mark) => hasCue(mark, "cumulative")) || this.hasRange(own),
        isMean: said.some((mark) => hasCue(mark, "mean")),
      }),
      direction: role === "against" || role === "from" ? undefined : direction,
      isOwnDirection: true,
      isInherited: false,
    };
  }

  private hasRange(zone: readonly number[]): boolean {
    return zone.some((index) => this.known[index]?.from !== undefined);
  }

  private namesFor(zone: readonly number[], trail: readonly number[], at: number) {
    const subject = zone.filter((index) => this.belongs[index] === "subject");
    let own = subject;
    const heads = subject.filter((index) => this.headsOf(index).length > 0);
    const lastHead = heads.at(-1);
    const different = heads.filter(
      (index) => this.headsOf(index)[0] !== this.headsOf(lastHead ?? index)[0],
    );
    // What is said of another measure before is not said of this one.
    const boundary = different.at(-1);
    if (boundary !== undefined && lastHead !== undefined)
      own = subject.filter((index) => index >= lastHead);
    own = this.afterIdentity(own);
    let names = own.flatMap((index) => this.namesOf(this.marks[index] as Mark));
    const before = this.namesBefore(own[0] ?? at);
    let unknown = this.unknownIn(own);
    if (names.length === 0 && !this.last && before.length === 0) {
      // The number comes first: "Sebesar 96,65 persen ekspor melalui Atapupu".
      const following = this.following(trail, at);
      names = following.flatMap((index) => this.namesOf(this.marks[index] as Mark));
      unknown = this.unknownIn(following);
    }
    const repeats = names.length === 0 && unknown.all.length === 0 && this.last;
    const ownHeads = names.filter(isHead);
    const chain = repeats ? repeats.names : undefined;
    return {
      heads: chain?.heads ?? ownHeads.slice(-1),
      own: chain?.own ?? names.filter((name) => !isHead(name)),
      sentence: new Set(before),
      before: new Set(this.hasPlace(own) ? [] : this.topic.names.flat()),
      headsBefore: [...before.filter(isHead).reverse(), ...this.topic.heads],
      unknown: chain?.unknown ?? unknown.narrowing,
      isRural: this.isRural(),
      hasUnknown: unknown.all.length > 0,
    };
  }

  /** "The goods that were exported most are fruits": what stands before "are" is another name for it, not a part of it. */
  private afterIdentity(own: readonly number[]): number[] {
    const at = own.filter((index) => hasCue(this.marks[index], "is")).at(-1);
    const after = own.filter((index) => at !== undefined && index > at);
    const names = after.some((index) => this.namesOf(this.marks[index] as Mark).length > 0);
    return names ? after : [...own];
  }

  private following(trail: readonly number[], at: number): number[] {
    if (trail.some((index) => this.namesOf(this.marks[index] as Mark).length > 0)) {
      return trail.filter((index) => this.belongs[index] === "subject");
    }
    const rest: number[] = [];
    for (let index = at + 1; index < this.marks.length; index++) {
      const mark = this.marks[index] as Mark;
      if (mark.type === "stop" && (mark.mark === ";" || (mark.mark === "," && rest.length > 0)))
        break;
      if (mark.type === "number" && rest.length > 0) break;
      if (mark.type === "words" && this.belongs[index] === "subject") {
        if (this.namesOf(mark).length > 0 || rest.length > 0) rest.push(index);
      }
    }
    return rest;
  }

  private hasPlace(zone: readonly number[]): boolean {
    return zone.some((index) => this.marks[index]?.type === "place");
  }

  private namesBefore(at: number): string[] {
    return this.marks
      .slice(0, at)
      .flatMap((mark, index) => (this.belongs[index] === "subject" ? this.namesOf(mark) : []));
  }

  private isRural(): boolean {
    const said = [...this.namesBefore(this.marks.length), ...this.topic.names.flat()];
    return [...said, ...this.topic.heads].some((name) => name === "perdesaan" || name === "ikrt");
  }

  private headsOf(index: number): readonly string[] {
    const mark = this.marks[index];
    return mark?.type === "words" ? mark.tokens.filter(isHead) : [];
  }

  private namesOf(mark: Mark): readonly string[] {
    if (mark.type !== "words") return [];
    if (mark.isConcept) return mark.tokens;
    return mark.tokens.filter((token) => this.words.naming.has(token));
  }

  /** Words that no table has; those right behind what is measured, or behind "komoditas", narrow it. */
  private unknownIn(zone: readonly number[]): { all: string[]; narrowing: string[] } {
    const all: string[] = [];
    const narrowing: string[] = [];
    let isNarrowing = false;
    for (const index of zone) {
      const mark = this.marks[index] as Mark;
      if (mark.type !== "words") {
        isNarrowing = false;
        continue;
      }
      if (this.namesOf(mark).length > 0) {
        isNarrowing = true;
        continue;
      }
      if (mark.cues.length > 0) {
        isNarrowing = hasCue(mark, "qualifier") || (isNarrowing && hasCue(mark, "from"));
        continue;
      }
      if (mark.tokens.every((token) => isNeutral(token) || this.words.all.has(token))) {
        isNarrowing &&= mark.tokens.every((token) => carries.test(token));
        continue;
      }
      all.push(...mark.tokens);
      if (isNarrowing) narrowing.push(...mark.tokens);
    }
    return { all, narrowing };
  }

  private periodFor(
    zone: readonly number[],
    trail: readonly number[],
    role: Role,
    at: number,
  ): Pick<Claim, "period" | "isSurePeriod" | "from"> {
    const sure = (known: Known) => ({ period: known.period, from: known.from, isSurePeriod: true });
    if (role === "against") {
      const phrase = zone.filter((index) => this.belongs[index] === "against");
      const found = this.againstIn(phrase, this.base());
      return found ? sure({ period: found }) : { ...none };
    }
    const behind = trail.filter((index) => this.isSubject(index));
    const lead = zone.filter((index) => this.isSubject(index));
    const own = this.lastKnown(behind) ?? this.lastKnown(lead);
    const leads = lead.flatMap((index) => this.known[index] ?? []);
    // "Dari Juni ke Juli naik dari 107,03 menjadi 108,26".
    if (role === "from" && behind.length === 0) {
      const [base] = this.last?.isSureAgainst ? this.last.against : [];
      if (base) return sure({ period: base });
      return leads.length > 1 && leads[0] ? sure(leads[0]) : { ...none };
    }
    if (own) {
      const isJoint = this.isJoint(lead, (index) => this.known[index]?.period.at);
      return { ...sure(own), isSurePeriod: behind.length > 0 || !isJoint };
    }
    const previous = this.subject;
    if (previous?.period) {
      const { period, from, isSurePeriod } = previous;
      return { period, from, isSurePeriod };
    }
    const all = [...this.marks.keys()].filter((index) => this.isSubject(index));
    const before = this.lastKnown(all.filter((index) => index < at));
    const after = this.firstAfter(all.filter((index) => index > at));
    if (before) return sure(before);
    if (after) return after;
    const whole = [...this.marks.keys()].filter((index) => this.belongs[index] === "whole");
    const ofWhole = this.lastKnown(whole);
    if (this.topic.period) {
      const isSurePeriod = this.topic.periods.size === 1;
      return { period: this.topic.period, from: undefined, isSurePeriod };
    }
    return ofWhole ? { ...sure(ofWhole), isSurePeriod: false } : { ...none };
  }

  /** The period that follows; of "dari ... pada Juni menjadi ... pada Juli" the last one. */
  private firstAfter(indexes: readonly number[]) {
    const found = indexes.flatMap((index) => this.known[index] ?? []);
    const [first] = found;
    const isMove = this.marks.slice(indexes[0]).some((mark) => hasCue(mark, "to"));
    const known = isMove ? found.at(-1) : first;
    if (!known) return undefined;
    return { period: known.period, from: known.from, isSurePeriod: found.length === 1 };
  }

  private isSubject(index: number): boolean {
    const isFree = this.belongs[index] === "subject" && !this.spent.has(index);
    return isFree && this.known[index] !== undefined;
  }

  /** The last period of marks; a year right behind a month of it adds nothing. */
  private lastKnown(indexes: readonly number[]): Known | undefined {
    const found = indexes.flatMap((index) => this.known[index] ?? []);
    const last = found.at(-1);
    const before = found.at(-2);
    const isYearOf =
      last?.period.every === "year" &&
      before?.period.every === "month" &&
      Math.floor(before.period.at / 12) === last.period.at;
    return isYearOf ? before : last;
  }

  /** The period that relative ones count from. */
  private base(): Period | undefined {
    return this.subject?.period ?? this.firstSubject() ?? this.topic.period;
  }

  private firstSubject(): Period | undefined {
    const found = [...this.marks.keys()].find((index) => this.isSubject(index));
    return found === undefined ? undefined : this.known[found]?.period;
  }

  private placeFor(zone: readonly number[], trail: readonly number[], at: number) {
    const placeIn = (indexes: readonly number[]) =>
      indexes
        .filter((index) => this.belongs[index] === "subject")
        .flatMap((index) => {
          const mark = this.marks[index];
          return mark?.type === "place" ? [mark.place] : [];
        });
    const own = placeIn(zone).at(-1) ?? placeIn(trail)[0];
    if (own !== undefined) return { place: own, isSurePlace: true };
    const all = [...this.marks.keys()];
    const before = placeIn(all.filter((index) => index < at)).at(-1);
    const after = placeIn(all.filter((index) => index > at))[0];
    const inSentence = before ?? after;
    if (inSentence !== undefined) return { place: inSentence, isSurePlace: true };
    return { place: this.topic.place, isSurePlace: this.topic.places.size === 1 };
  }

  private againstFor(
    zone: readonly number[],
    trail: readonly number[],
    period: Period | undefined,
    isInherited: boolean,
  ): Pick<Claim, "against" | "isSureAgainst"> {
    if (!period) return { against: [], isSureAgainst: false };
    const phrases = [trail, zone].map((indexes) =>
      indexes.filter((index) => this.belongs[index] === "against"),
    );
    const phrase = phrases.find((indexes) => indexes.length > 0);
    const said = phrase && this.againstIn(phrase, period);
    if (said) return { against: [said], isSureAgainst: true };
    const lag = this.lagIn([...zone, ...trail], period);
    if (lag) return { against: [lag], isSureAgainst: true };
    const previous = this.last;
    if (previous?.isSureAgainst && (isInherited || this.isPrefixed(zone))) {
      return { against: previous.against, isSureAgainst: !isInherited };
    }
    return { against: usualBases(period), isSureAgainst: false };
  }

  /** A comparison that opens the sentence holds for all of it. */
  private isPrefixed(zone: readonly number[]): boolean {
    const first = this.belongs.indexOf("against");
    const firstNumber = this.marks.findIndex(({ type }) => type === "number");
    const comma = this.marks.findIndex(
      (mark, index) => index > first && mark.type === "stop" && mark.mark === ",",
    );
    return first >= 0 && comma > first && comma < firstNumber && !zone.includes(first);
  }

  private lagIn(indexes: readonly number[], period: Period): Period | undefined {
    const marks = indexes.map((index) => this.marks[index]);
    if (marks.some((mark) => hasCue(mark, "december"))) return decemberBefore(period);
    if (marks.some((mark) => hasCue(mark, "year"))) return yearBefore(period);
    if (marks.some((mark) => hasCue(mark, "previous"))) return stepBack(period);
    return undefined;
  }

  private againstIn(phrase: readonly number[], subject: Period | undefined): Period | undefined {
    const marks = phrase.flatMap((index) => {
      const mark = this.marks[index];
      return mark?.type === "period" ? [{ said: mark.period, known: this.known[index] }] : [];
    });
    const isSame = marks.some(({ said }) => said.type === "same");
    const last = marks.at(-1);
    if (!last) return undefined;
    if (last.said.type === "before" && subject) {
      return last.said.by === "one" ? stepBack(subject) : yearBefore(subject);
    }
    const known = last.known?.period;
    if (!known) return undefined;
    if (isSame && known.every === "year" && subject && subject.every !== "year") {
      const each = subject.every === "month" ? 12 : 4;
      return { every: subject.every, at: known.at * each + (subject.at % each) };
    }
    // A month without its year that is later than the subject is one of the year before.
    const isPart = last.said.type === "part";
    if (isPart && subject?.every === "month" && known.at > subject.at) return yearBefore(known);
    return known;
  }

  private wholeFor(zone: readonly number[], trail: readonly number[]): string | undefined {
    const marks = [...zone, ...trail].filter((index) => this.belongs[index] === "whole");
    return marks
      .flatMap((index) => this.namesOf(this.marks[index] as Mark))
      .find((name) => !isHead(name) && name !== "asal");
  }

  private rankOf(zone: readonly number[]): Claim["rank"] {
    const at = zone.filter((index) => hasCue(this.marks[index], "highest", "lowest")).at(-1);
    if (at === undefined) return undefined;
    const isOrdinal = [at - 1, at + 1, at + 2].some((index) =>
      hasCue(this.marks[index], "ordinal"),
    );
    if (isOrdinal) return undefined;
    const isHigh = hasCue(this.marks[at], "highest");
    return isHigh ? "highest" : "lowest";
  }

  private resolvePeriods(): (Known | undefined)[] {
    const found = this.marks.map((mark): Known | undefined => {
      if (mark.type !== "period") return undefined;
      const { period } = mark;
      if (period.type === "period") return { period: period.period };
      if (period.type === "range") return { period: period.to, from: period.from };
      return undefined;
    });
    const yearOf = (known: Known | undefined) =>
      known && Math.floor(known.period.at / periodsPerYear[known.period.every]);
    let year = this.topic.period && yearOf({ period: this.topic.period });
    const firstYear = yearOf(
      found.find((known, index) => known && this.belongs[index] !== "against"),
    );
    let isOwn = false;
    return found.map((known, index) => {
      const mark = this.marks[index];
      if (known && this.belongs[index] !== "against") [year, isOwn] = [yearOf(known), true];
      if (mark?.type !== "period") return known;
      if (mark.period.type === "part") {
        const { every, place } = mark.period;
        const y = isOwn ? year : (firstYear ?? year);
        return y === undefined
          ? undefined
          : { period: { every, at: y * (every === "month" ? 12 : 4) + place } };
      }
      if (mark.period.type === "before" && this.belongs[index] === "subject" && this.topic.period) {
        const { period } = this.topic;
        return { period: mark.period.by === "one" ? stepBack(period) : yearBefore(period) };
      }
      return known;
    });
  }

  private remember(claims: readonly Claim[]): void {
    const subject = this.subject?.period ?? this.firstSubject();
    if (subject) {
      this.topic.period = subject;
      for (const { period } of claims)
        if (period) this.topic.periods.add(`${period.every}${period.at}`);
      this.topic.periods.add(`${subject.every}${subject.at}`);
    }
    const places = this.marks.flatMap((mark) => (mark.type === "place" ? [mark.place] : []));
    for (const place of places) this.topic.places.add(place);
    this.topic.place = places[0] ?? this.topic.place;
    const names = this.namesBefore(this.marks.length);
    if (names.length === 0) return;
    this.topic.heads = [...names.filter(isHead).reverse(), ...this.topic.heads].slice(0, 12);
    this.topic.names = [names.filter((name) => !isHead(name)), ...this.topic.names].slice(
      0,
      memory,
    );
  }
}

type Role = "subject" | "against" | "from" | "to";

const none = { period: undefined, from: undefined, isSurePeriod: false } as const;

const isBalance = (cue: Mark): boolean => cue.type === "words" && cue.tokens.includes("neraca");

/** Words between a measure and what narrows it: "ekspor ke Mars", "exports of bananas". */
const carries = /^(ke|untuk|berupa|dari|of|to|for|komoditas|barang|hasil|nilai|harga|the)$/;

/** A change that is said right behind its number: "1,15 persen lebih tinggi". */
function leadingChange(behind: readonly Mark[]): Mark | undefined {
  for (const mark of behind.slice(0, 4)) {
    if (isChangeCue(mark)) return mark;
    if (!isFiller(mark)) return undefined;
  }
  return undefined;
}

function directionOf(cue: Mark | undefined): Direction | undefined {
  if (hasCue(cue, "up")) return "up";
  return hasCue(cue, "down") ? "down" : undefined;
}

interface KindSigns {
  role: Role;
  hasCue: boolean;
  isShare: boolean;
  isSum: boolean;
  isMean: boolean;
}

function kindsBy(unit: string, value: number, signs: KindSigns): readonly ClaimKind[] {
  const { role, hasCue: changes, isShare, isSum, isMean } = signs;
  const isPlain = role !== "subject";
  if (unit === "percent") {
    if (isShare && !changes) return ["share"];
    if (isPlain) return ["level", "change"];
    if (changes) return isShare ? ["change", "share"] : ["change", "difference"];
    return ["level", "share", "change"];
  }
  if (unit === "points-of-percent") return ["difference"];
  if (isPlain) return isSum ? ["sum", "level"] : ["level"];
  if (unit === "point" && changes) return ["difference"];
  if (isSum) return ["sum", "level"];
  if (isMean) return ["mean", "level"];
  if (changes) {
    return unit === "none" && Math.abs(value) < 50
      ? ["change", "difference", "level"]
      : ["level", "difference"];
  }
  return ["level"];
}

function usualBases(period: Period): Period[] {
  const bases = [stepBack(period), yearBefore(period)];
  const december = decemberBefore(period);
  return december ? [...bases, december] : bases;
}

function decemberBefore({ every, at }: Period): Period | undefined {
  return every === "month" ? { every, at: Math.floor(at / 12) * 12 - 1 } : undefined;
}
