import { publications } from "../../library";
import { directionOf } from "./direction";
import type { Fact } from "./fact";
import { placesOf } from "./places";
import type { SentenceNumber } from "./read-numbers";
import { periodsOf, wordsOf } from "./words";

/** Whether what a text says around a number allows that it speaks of a figure: its place, its time, what it is a share of. */
export function isSaidOf(number: SentenceNumber, fact: Fact): boolean {
  return isSamePlace(number, fact) && isSameTime(number, fact) && isSameWhole(number, fact);
}

/** A text that names places speaks of these only: the one named last before the number, else the only one of the sentence. */
function isSamePlace({ lead, sentence, before }: SentenceNumber, fact: Fact): boolean {
  const place = placesOf(lead).at(-1) ?? placesOf(sentence)[0] ?? placesOf(before).at(-1);
  if (place === undefined) return true;
  const publication = publications().find(({ id }) => fact.table.startsWith(`${id}.`));
  if (placesOf(publication?.publisher ?? "").includes(place)) return true;
  const own = [...wordsOf(place)];
  return own.length > 0 && own.every((word) => fact.rowWords.has(word));
}

/** Years are those of the sentence up to the number, else behind it, else the last before; the month is the last one named. */
function isSameTime({ lead, sentence, before }: SentenceNumber, fact: Fact): boolean {
  const years = firstNamed([lead, sentence, before], (text) => [...periodsOf(text).years]);
  const last = years.text === before ? years.found.slice(-1) : years.found;
  if (last.length > 0 && !last.some((year) => fact.years.includes(year))) return false;
  if (!fact.month || fact.kind === "change") return true;
  const months = firstNamed([lastMonth(lead), sentence], (text) => [...periodsOf(text).months]);
  return months.found.length === 0 || months.found.includes(fact.month);
}

function firstNamed(texts: readonly string[], read: (text: string) => string[]) {
  for (const text of texts) {
    const found = read(text);
    if (found.length > 0) return { text, found };
  }
  return { text: "", found: [] as string[] };
}

const monthName =
  /januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember/gi;

const lastMonth = (text: string): string => [...text.matchAll(monthName)].at(-1)?.[0] ?? "";

/** A share of the non-oil total is none of all. */
function isSameWhole({ near, lead }: SentenceNumber, fact: Fact): boolean {
  if (fact.unit !== "percent") return true;
  const whole = /dari (?:total|seluruh|keseluruhan)[^.;,]*/i.exec(
    `${lead.slice(-60)} ${near}`,
  )?.[0];
  if (!whole || !/non-?\s?migas/i.test(whole)) return true;
  return fact.tableWords.has("nonmigas") && fact.kind !== "share";
}

/** Whether the text turns a change round: it says that it rose where the figure fell, or the other way. */
export function isTurned(number: SentenceNumber, fact: Fact): boolean {
  if (!isChange(fact) || number.value < 0 || Math.abs(fact.value) <= fact.tolerance) return false;
  const direction = directionOf(number.clause);
  return direction !== undefined && (direction === "up") !== fact.value > 0;
}

const changeWords = ["perubahan", "pertumbuhan", "inflasi", "kenaikan", "neraca"];

const isChange = (fact: Fact): boolean =>
  fact.kind === "change" ||
  changeWords.some((word) => fact.tableWords.has(word)) ||
  fact.subject === "trade-balance";
