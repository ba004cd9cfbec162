import type { Cue } from "./cues";
import { type PeriodMention, periodMentions, type SaidPeriod } from "./periods";
import { placeMentions } from "./places";
import { readNumbers, type SentenceNumber } from "./read-numbers";
import { readWords } from "./words";

/** What is in a sentence, in its order. */
export type Mark = { start: number; end: number } & (
  | { type: "number"; number: SentenceNumber }
  | { type: "period"; period: SaidPeriod }
  | { type: "place"; place: string }
  | { type: "words"; tokens: readonly string[]; cues: readonly Cue[]; isConcept: boolean }
  | { type: "stop"; mark: "," | ";" | "(" | ")" }
);

export interface Sentence {
  start: number;
  end: number;
  /** The first of its paragraph. */
  opens: boolean;
  marks: readonly Mark[];
}

const ends = /[.!?](?=["”)]*\s+[\p{Lu}\d"“(•-])|\n\s*\n|\n(?=\s*(?:[•*–-]|\d{1,2}[.)])\s)/gu;
const english =
  /^\s*(rose|fell|was|is|had|has|increased|decreased|grew|reached|recorded|stood|also|then|declined|dropped|climbed|will|would|can)\b/i;

/** Reads a text as sentences of numbers, periods, places and words. */
export function readText(text: string): Sentence[] {
  const periods = periodMentions(text);
  const places = placeMentions(text);
  const taken = [...periods, ...places];
  const numbers = readNumbers(text, takenBy(periods));
  const isTaken = takenBy([...taken, ...numbers]);
  const marks: Mark[] = [
    ...periods.map(({ start, end, period }) => ({ start, end, type: "period", period }) as const),
    ...places.map(({ start, end, place }) => ({ start, end, type: "place", place }) as const),
    ...numbers.map((number) => ({ ...placeOfNumber(number), type: "number", number }) as const),
    ...readWords(text)
      .filter(({ start, end }) => !isTaken(start, end))
      .filter(({ tokens, end }) => tokens[0] !== "it" || !english.test(text.slice(end, end + 14)))
      .map((words) => ({ ...words, type: "words" }) as const),
    ...codesOf(text),
    ...[...text.matchAll(/[,;()]/g)]
      .map(({ index, 0: mark }) => ({ start: index, end: index + 1, type: "stop", mark }) as Mark)
      .filter(({ start, end }) => !isTaken(start, end)),
  ].sort((a, b) => a.start - b.start);
  return sentencesOf(text, marks);
}

const placeOfNumber = ({ start, end }: SentenceNumber) => ({ start, end });

/** Chapters of the Harmonised System are named by their number: HS 25. */
const codesOf = (text: string): Mark[] =>
  [...text.matchAll(/\bHS\s*:?\s*\(?(\d{2})(?!\d)/g)].map(({ index, 0: all, 1: code }) => ({
    start: index,
    end: index + all.length,
    type: "words",
    tokens: [`hs${code}`],
    cues: [],
    isConcept: true,
  }));

function takenBy(spans: readonly Pick<PeriodMention, "start" | "end">[]) {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (start: number, end: number): boolean => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as { end: number }).end <= start) low = middle + 1;
      else high = middle;
    }
    const next = sorted[low];
    return next !== undefined && next.start < end;
  };
}

function sentencesOf(text: string, marks: readonly Mark[]): Sentence[] {
  const cuts = [...text.matchAll(ends)]
    .filter(({ index }) => !isAbbreviation(text, index))
    .map(({ index, 0: mark }) => ({ at: index + 1, opens: mark.includes("\n") }));
  const sentences: Sentence[] = [];
  let start = 0;
  let opens = true;
  let next = 0;
  for (const cut of [...cuts, { at: text.length, opens: true }]) {
    const from = next;
    while (next < marks.length && (marks[next] as Mark).start < cut.at) next++;
    sentences.push({ start, end: cut.at, opens, marks: marks.slice(from, next) });
    [start, opens] = [cut.at, cut.opens];
  }
  return sentences;
}

const isAbbreviation = (text: string, at: number): boolean =>
  text[at] === "." &&
  /(^|[\s(])(no|hal|tw|jl|prov|kab|dr|ir|st|vs|\p{Lu})$/iu.test(
    text.slice(Math.max(0, at - 6), at),
  );
