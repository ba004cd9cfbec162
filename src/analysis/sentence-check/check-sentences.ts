import type { Library } from "../../library";
import { holdsRank } from "./claimed-rank";
import type { Fact } from "./fact";
import { factsOf } from "./facts";
import { canMean, isTurned, saidAround } from "./said-facts";
import { readNumbers, type SentenceNumber } from "./read-numbers";
import { periodsOf, wordsOf } from "./words";

/** `agrees`: rounded, it is the table's figure. `contradicts`: the table has another one, and no other figure is meant. */
export type SentenceVerdict = "agrees" | "rounding" | "contradicts" | "not-recognised";

export interface CheckedNumber {
  number: SentenceNumber;
  verdict: SentenceVerdict;
  /** The figure that it is matched with; undefined when it was not recognised. */
  fact: Fact | undefined;
  /** Other figures that it may mean, the likelier first; the user may choose one. */
  others: Fact[];
}

/** Words of which one must be said before a figure of this subject can be meant. */
const subjects: Readonly<Record<string, RegExp>> = {
  exports: /ekspor|pelabuhan|perdagangan/i,
  "exports-by-origin": /ekspor|perdagangan/i,
  imports: /impor|perdagangan/i,
  "trade-balance": /neraca|surplus|defisit|ekspor|impor/i,
  households: /rumah tangga/i,
};
const indexWords = /\b(NT[A-Za-z]+|It|Ib|IKRT|BPPBM)\b|indeks|nilai tukar|inflasi|subsektor/i;

/** A figure is meant when so much of what names it is said. */
const leastScore = 2.2;
/** A contradiction must be named more fully still, and no other figure as fully. */
const strictScore = 2.7;
/** So much of its row's words must be said in the very sentence. */
const strictRow = 0.8;
const leastLead = 0.35;
const mostOthers = 6;
/** A figure to the last digit is likelier meant than one that only rounding explains. */
const exactBonus = 0.4;

const known = new WeakMap<Library, readonly Fact[]>();

/**
 * Matches the numbers of a paragraph with the figures of the reference tables, by the words, units and periods around them.
 * What cannot be told is not recognised, never guessed.
 *
 * @param library the books whose figures are meant
 * @param text a paragraph in Indonesian
 * @returns its numbers in order, each with a verdict
 */
export function checkSentences(library: Library, text: string): CheckedNumber[] {
  return finishSentences(sentenceSteps(library, text));
}

/** The same in steps, at first one table after the other, then one number; yields how far it is, from 0 to 1. */
export function* sentenceSteps(
  library: Library,
  text: string,
): Generator<{ done: number }, CheckedNumber[]> {
  const gathered = known.get(library);
  const start = gathered ? 0 : 0.5;
  const all = gathered ?? (yield* gatherFacts(library, start));
  const numbers = readNumbers(text);
  const checked: CheckedNumber[] = [];
  for (const [index, number] of numbers.entries()) {
    yield { done: start + (1 - start) * (index / numbers.length) };
    checked.push(checkNumber(number, all));
  }
  return checked;
}

/** The figures do not change: they are gathered once, at the first check. */
function* gatherFacts(
  library: Library,
  share: number,
): Generator<{ done: number }, readonly Fact[]> {
  const gathered: Fact[] = [];
  for (const [index, { id }] of library.tables.entries()) {
    yield { done: share * (index / library.tables.length) };
    gathered.push(...factsOf(library.bookOf(id), library.table(id)));
  }
  known.set(library, gathered);
  return gathered;
}

function finishSentences(steps: Generator<unknown, CheckedNumber[]>): CheckedNumber[] {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The verdict when the number means this figure, as the user says. */
export function verdictAgainst(number: SentenceNumber, fact: Fact): SentenceVerdict {
  const miss = missOf(number, fact);
  if (miss <= number.tolerance * (1 + 1e-9)) return "agrees";
  // The same figure in two places has the same digits, unless one of them shows fewer.
  if (fact.kind === "printed" && fact.tolerance >= number.tolerance) {
    const rounded = fact.tolerance > number.tolerance && miss <= fact.tolerance * (1 + 1e-9);
    return rounded ? "rounding" : "contradicts";
  }
  return miss <= (number.tolerance + fact.tolerance) * (1 + 1e-9) ? "rounding" : "contradicts";
}

/** A fall of 2,52 percent is a change of -2.52. */
const missOf = ({ value }: SentenceNumber, fact: Fact): number =>
  Math.min(Math.abs(fact.value - value), Math.abs(Math.abs(fact.value) - Math.abs(value)));

function checkNumber(number: SentenceNumber, all: readonly Fact[]): CheckedNumber {
  const context = contextOf(number);
  const said = saidAround(number);
  const matching: Scored[] = [];
  const alike: Scored[] = [];
  for (const fact of all) {
    if (!sameUnit(number, fact) || !canMean(said, fact)) continue;
    const verdict = verdictAgainst(number, fact);
    // Parts and means that are computed are not the only ones of their kind: they do not contradict.
    if (verdict === "contradicts" && (fact.kind === "share" || !isSlip(number, fact))) continue;
    const score = scoreOf(fact, context);
    if (score < leastScore) continue;
    if (verdict === "contradicts") {
      const named = fact.rowWords.size === 0 || shareSaid(fact.rowWords, context) >= strictRow;
      if (named) alike.push({ fact, score });
    } else matching.push({ fact, score: verdict === "agrees" ? score + exactBonus : score });
  }
  const [best] = matching.sort(byScore);
  if (best && isTurned(said, number, best.fact)) {
    // The size is right and the direction is not: only a figure that is named as fully contradicts.
    const sure =
      best.score >= strictScore && matching.every(({ fact }) => isTurned(said, number, fact));
    return {
      number,
      verdict: sure ? "contradicts" : "not-recognised",
      fact: sure ? best.fact : undefined,
      others: matching.slice(sure ? 1 : 0, mostOthers).map(({ fact }) => fact),
    };
  }
  if (best && !holdsRank(said, best.fact, all)) {
    const others = matching.slice(0, mostOthers).map(({ fact }) => fact);
    return { number, verdict: "not-recognised", fact: undefined, others };
  }
  if (best) {
    const others = matching.slice(1, 1 + mostOthers).map(({ fact }) => fact);
    return { number, verdict: verdictAgainst(number, best.fact), fact: best.fact, others };
  }
  const [first, ...rest] = alike.sort(byScore);
  const rival = rest.find(
    ({ fact }) =>
      first && Math.abs(fact.value - first.fact.value) > fact.tolerance + first.fact.tolerance,
  );
  const sure =
    first &&
    said.rank === undefined &&
    first.score >= strictScore &&
    first.score - (rival?.score ?? 0) >= leastLead;
  return {
    number,
    verdict: sure ? "contradicts" : "not-recognised",
    fact: sure ? first.fact : undefined,
    others: alike.slice(sure ? 1 : 0, mostOthers).map(({ fact }) => fact),
  };
}

interface Scored {
  fact: Fact;
  score: number;
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score;

interface Context {
  near: Set<string>;
  sentence: Set<string>;
  before: Set<string>;
  text: string;
  nearPeriods: ReturnType<typeof periodsOf>;
  periods: ReturnType<typeof periodsOf>;
}

const contextOf = ({ near, sentence, before }: SentenceNumber): Context => ({
  near: wordsOf(near),
  sentence: wordsOf(sentence),
  before: wordsOf(before),
  text: before,
  nearPeriods: periodsOf(near),
  periods: periodsOf(sentence),
});

function sameUnit({ unit, value }: SentenceNumber, fact: Fact): boolean {
  if (unit === fact.unit) return true;
  // Books write indices with "persen" now and then, and amounts without their currency.
  if (unit === "percent" && fact.unit === "none") return value > 50 && fact.kind === "printed";
  return unit === "none" && fact.unit !== "percent" && fact.unit !== "none" && value >= 1000;
}

/** One digit differs, two neighbours are exchanged, or the last digit is off by one. */
function isSlip(number: SentenceNumber, fact: Fact): boolean {
  const unit = number.tolerance * 2;
  const a = String(Math.round(Math.abs(number.value) / unit));
  const b = String(Math.round(Math.abs(fact.value) / unit));
  if (a.length !== b.length || a.length < 3) return false;
  const differing = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  if (differing.length === 1) return true;
  const [first = 0, second = 0] = differing;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    a[first] === b[second] &&
    a[second] === b[first]
  );
}

/** How fully a text names a figure: its subject, its row, its period, the other words of its table. */
function scoreOf(fact: Fact, context: Context): number {
  if (!(subjects[fact.subject] ?? indexWords).test(context.text)) return 0;
  const row = shareSaid(fact.rowWords, context);
  if (fact.rowWords.size > 0 && row === 0) return 0;
  const period = periodScore(fact, context);
  if (period < 0) return 0;
  const table = shareSaid(fact.tableWords, context);
  return (
    2 * (fact.rowWords.size > 0 ? row : 0.8) + period + table + (fact.kind === "printed" ? 0.1 : 0)
  );
}

/** Share of words that are said: near the number they count fully, in its sentence less, before it least. */
function shareSaid(words: ReadonlySet<string>, { near, sentence, before }: Context): number {
  if (words.size === 0) return 0.5;
  let said = 0;
  for (const word of words) {
    if (near.has(word)) said += 1;
    else if (sentence.has(word)) said += 0.85;
    else if (before.has(word)) said += 0.6;
  }
  return said / words.size;
}

function periodScore({ years, month, bookYear }: Fact, { nearPeriods, periods }: Context): number {
  if (month) {
    if (!periods.months.has(month)) return -1;
    return nearPeriods.months.has(month) ? 1.2 : 0.9;
  }
  if (periods.years.size === 0) return years.includes(bookYear) ? 0.6 : 0.2;
  if (!years.some((year) => periods.years.has(year))) return -1;
  return years.some((year) => nearPeriods.years.has(year)) ? 1.2 : 0.8;
}
