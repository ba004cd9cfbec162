import { isOnlyPeriod, monthNumber, readPeriod } from "../../core";
import type { Bilingual } from "../../language";
import { isTotalName } from "./total-words";

/** What the members of a dimension of time are, and how they are put in order. */
export interface TimeNature {
  title: Bilingual;
  /** Undefined for what is no such member. */
  order: (text: string) => number | string | undefined;
}

const year: TimeNature = {
  title: { id: "Tahun", en: "Year" },
  order: (text) => {
    const found = /^((?:19|20)\d\d)(?:\s?(?:\*+|[xre]\)?|\([xre*]+\)|\d{1,2}\)))?$/i.exec(
      text,
    )?.[1];
    return found === undefined ? undefined : Number(found);
  },
};

const month: TimeNature = {
  title: { id: "Bulan", en: "Month" },
  order: (text) => monthNumber(text.replace(/^\[\s*\d+\s*\]\s*/, "").replace(/\.$/, "")),
};

/** Months as numbers are determined by the name of their dimension, by years above them, or because all twelve are there. */
const numberedMonth: TimeNature = {
  ...month,
  order: (text) => (/^(?:0?[1-9]|1[0-2])$/.test(text) ? Number(text) : undefined),
};

const steps: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const quarter: TimeNature = {
  title: { id: "Triwulan", en: "Quarter" },
  order: (text) => {
    const found = /^(?:triwulan|tw|trw|q|quarter|kuartal)\.?\s*([1-4]|i{1,3}|iv)$/i.exec(text)?.[1];
    return found === undefined ? undefined : (steps[found.toLowerCase()] ?? Number(found));
  },
};

const period: TimeNature = {
  title: { id: "Periode", en: "Period" },
  order: (text) => (isOnlyPeriod(text) ? readPeriod(text) : undefined),
};

/** Names of dimensions of time. */
export const timeName =
  /\b(?:tahun|thn|years?|bulan|bln|months?|periode|periods?|triwulan|quarters?|waktu|time)\b/i;
const monthName = /\b(?:bulan|bln|months?)\b/i;

/** What kind of time some texts are; undefined where they are none. Totals among them do not count. */
export function timeNature(
  texts: readonly string[],
  title?: Bilingual,
  isUnderYears = false,
): TimeNature | undefined {
  const members = texts.filter((text) => text !== "" && !isTotalName(text));
  if (members.length === 0) return undefined;
  const isAll = ({ order }: TimeNature) => members.every((text) => order(text) !== undefined);
  const found = [year, month, quarter, period].find(isAll);
  if (found) return found;
  const isTold = isUnderYears || members.length === 12 || monthName.test(title?.id ?? "");
  const isNumbered = isTold && isAll(numberedMonth);
  return isNumbered ? numberedMonth : undefined;
}

export const isYears = (texts: readonly string[]): boolean => timeNature(texts) === year;

/** Places of the members in the order of time. */
export function timeOrder(texts: readonly string[], { order }: TimeNature): Map<string, number> {
  const dated = texts.flatMap((text) => {
    const time = isTotalName(text) ? undefined : order(text);
    return time === undefined ? [] : [{ text, time }];
  });
  dated.sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)));
  return new Map(dated.map(({ text }, at) => [text, at]));
}
