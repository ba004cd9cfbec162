import { type Direction, directionOf } from "./direction";
import type { Fact } from "./fact";
import { placesOf } from "./places";
import type { SentenceNumber } from "./read-numbers";
import { periodsOf, wordsOf } from "./words";

/** What a text says around a number of where, when and how it went. */
export interface Said {
  place: string | undefined;
  placeWords: readonly string[];
  years: readonly string[];
  months: readonly string[];
  /** A whole year is spoken of, beside months or alone. */
  ofYear: boolean;
  /** It is a share of the trade without oil and gas. */
  ofNonOil: boolean;
  direction: Direction | undefined;
  /** It is said to be the highest or lowest of its months. */
  rank: "highest" | "lowest" | undefined;
}

/**
 * Reads what a text says around a number. A place is the one named last before it, else one of its sentence, else the last of
 * the text; years are those of the sentence, else the last before; the month is the last one named before it, else of its
 * sentence.
 */
export function saidAround({ lead, sentence, before, near, clause }: SentenceNumber): Said {
  const place = placesOf(lead).at(-1) ?? placesOf(sentence)[0] ?? placesOf(before).at(-1);
  const whole = /dari (?:total|seluruh|keseluruhan)[^.;,]*/i.exec(
    `${lead.slice(-60)} ${near}`,
  )?.[0];
  const own = firstNamed([lead, sentence], (text) => [...periodsOf(text).years]);
  return {
    place,
    placeWords: place === undefined ? [] : [...wordsOf(place)],
    years: own.length > 0 ? own : [...periodsOf(before).years].slice(-1),
    months: firstNamed([lastMonth(lead), sentence], (text) => [...periodsOf(text).months]),
    ofYear: /rata-?\s?rata|\btahun(an)?\b|selama|kumulatif|average|annual|\byear/i.test(sentence),
    ofNonOil: whole !== undefined && /non-?\s?migas/i.test(whole),
    direction: directionOf(clause),
    rank: rankOf(sentence.slice(Math.max(sentence.lastIndexOf(";", lead.length) + 1, 0))),
  };
}

/** Whether a text can speak of a figure: its place, its time, what it is a share of. */
export function canMean(said: Said, fact: Fact): boolean {
  return isSamePlace(said, fact) && isSameTime(said, fact) && isSameWhole(said, fact);
}

/** Whether the text turns a change round: it says that it rose where the figure fell, or the other way. */
export function isTurned({ direction }: Said, { value }: SentenceNumber, fact: Fact): boolean {
  if (!isChange(fact) || value < 0 || Math.abs(fact.value) <= fact.tolerance) return false;
  return direction !== undefined && (direction === "up") !== fact.value > 0;
}

function isSamePlace({ place, placeWords }: Said, fact: Fact): boolean {
  if (place === undefined || fact.home === place) return true;
  return placeWords.length > 0 && placeWords.every((word) => fact.rowWords.has(word));
}

function isSameTime({ years, months, ofYear }: Said, fact: Fact): boolean {
  if (years.length > 0 && !years.some((year) => fact.years.includes(year))) return false;
  if (!fact.month) return months.length === 0 || ofYear;
  if (fact.kind === "change") return true;
  return months.length === 0 || months.includes(fact.month);
}

const isSameWhole = ({ ofNonOil }: Said, { unit, tableWords, kind }: Fact): boolean =>
  !ofNonOil || unit !== "percent" || (tableWords.has("nonmigas") && kind !== "share");

function firstNamed(texts: readonly string[], read: (text: string) => string[]): string[] {
  for (const text of texts) {
    const found = read(text);
    if (found.length > 0) return found;
  }
  return [];
}

const monthName =
  /januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember/gi;

const lastMonth = (text: string): string => [...text.matchAll(monthName)].at(-1)?.[0] ?? "";

function rankOf(text: string): Said["rank"] {
  if (/\b(tertinggi|terbesar|highest|largest)\b/i.test(text)) return "highest";
  if (/\b(terendah|terkecil|lowest|smallest)\b/i.test(text)) return "lowest";
  return undefined;
}

const changeWords = ["perubahan", "pertumbuhan", "inflasi", "kenaikan", "neraca"];

const isChange = ({ kind, tableWords, subject }: Fact): boolean =>
  kind === "change" ||
  subject === "trade-balance" ||
  changeWords.some((word) => tableWords.has(word));
