import { monthNamePatterns, monthNumber, type Period, periodsPerYear } from "../../core";

/** A period that a text names; what it leaves out is found in what was said before. */
export type SaidPeriod =
  | { type: "period"; period: Period }
  /** A month or a quarter without its year. */
  | { type: "part"; every: "month" | "quarter"; place: number }
  /** From one period to another, as in "Januari-Maret 2020". */
  | { type: "range"; from: Period; to: Period }
  /** Counted from the period that is spoken of: the one before, the same one a year before. */
  | { type: "before"; by: "one" | "year" }
  /** "The same month of", before a year. */
  | { type: "same" };

/** A period with its place in the text. */
export interface PeriodMention {
  start: number;
  end: number;
  period: SaidPeriod;
}

const anyMonth = monthNamePatterns.map((names) => `(?:${names})`).join("|");
const anyYear = "(?:19|20)\\d\\d";
const dated = new RegExp(
  `(^|[^\\p{L}\\d.,])(?:(\\d{1,2})\\s+)?(${anyMonth})\\.?(?:(?:\\s*,?\\s*(?:tahun\\s+|of\\s+)?|[-/])(${anyYear})|\\s?['’](\\d\\d))?(?![\\p{L}\\d])`,
  "gu",
);
const ordinals = "i{1,3}|iv|[1-4]|pertama|kedua|ketiga|keempat|first|second|third|fourth";
const quarterly = new RegExp(
  `(^|[^\\p{L}\\d])(?:(?:triwulan|kuartal|tw\\.?|q)[\\s-]*(${ordinals})|(first|second|third|fourth) quarter)(?![\\p{L}])(?:[\\s,/-]*(?:tahun\\s+|of\\s+)?(${anyYear}))?(?!\\d)`,
  "gu",
);
const yearly = new RegExp(`(^|[^\\p{L}\\d.,/=])(${anyYear})(?![\\d=]|[.,]\\d|\\s*=\\s*100)`, "gu");
const relative: readonly (readonly [RegExp, SaidPeriod])[] = [
  [
    /(?:(?:periode|bulan|triwulan|waktu) yang sama(?: (?:di|pada))?|the same (?:month|period|quarter)(?: of)?(?: the)?) (?:tahun (?:sebelumnya|lalu|kemarin)|(?:previous|last|preceding|prior) year|a year earlier)/g,
    { type: "before", by: "year" },
  ],
  [
    /(?:bulan|periode|triwulan) (?:sebelumnya|lalu|kemarin)|sebulan (?:sebelumnya|lalu)|(?:the )?(?:previous|last|preceding|prior) (?:month|quarter|period)|(?:a|one) (?:month|quarter) (?:earlier|before|ago)|the (?:month|quarter) before/g,
    { type: "before", by: "one" },
  ],
  [
    /tahun (?:sebelumnya|lalu|kemarin)|setahun (?:sebelumnya|lalu)|(?:the )?(?:previous|last|preceding|prior) year|(?:a|one) year (?:earlier|before|ago)|the year before/g,
    { type: "before", by: "year" },
  ],
  [
    /(?:bulan|periode|triwulan|waktu) yang sama|the same (?:month|period|quarter)/g,
    { type: "same" },
  ],
];

/** Names that are also words: they are months only with a capital letter. */
const ambiguous =
  /^(?:may|march|mar|jan|feb|apr|jun|jul|agu|ags|agt|aug|sep|sept|okt|oct|nov|nop|des|dec|peb|mrt)$/;

/** The periods that a text names, in its order; days, such as the date of a release, are none. */
export function periodMentions(text: string): PeriodMention[] {
  const plain = sameLengthLowerCase(text);
  const found: PeriodMention[] = [];
  const isFree = (start: number, end: number) =>
    found.every((other) => end <= other.start || start >= other.end);
  const add = (start: number, end: number, period: SaidPeriod) => {
    if (isFree(start, end)) found.push({ start, end, period });
  };
  const days: { start: number; end: number }[] = [];
  for (const match of plain.matchAll(dated)) {
    const [all, lead = "", day, name = "", year, short] = match;
    const start = match.index + lead.length;
    const end = match.index + all.length;
    const nameAt = plain.indexOf(name, start);
    if (ambiguous.test(name) && text[nameAt] === plain[nameAt] && !year) continue;
    if (day !== undefined) {
      days.push({ start, end });
      continue;
    }
    const place = (monthNumber(name) as number) - 1;
    const y = year ? Number(year) : short ? 2000 + Number(short) : undefined;
    add(
      start,
      end,
      y === undefined
        ? { type: "part", every: "month", place }
        : { type: "period", period: { every: "month", at: y * 12 + place } },
    );
  }
  for (const match of plain.matchAll(quarterly)) {
    const [all, lead = "", name, english, year] = match;
    const place = quarterPlace(name ?? english ?? "");
    add(
      match.index + lead.length,
      match.index + all.length,
      year
        ? { type: "period", period: { every: "quarter", at: Number(year) * 4 + place } }
        : { type: "part", every: "quarter", place },
    );
  }
  for (const [pattern, period] of relative) {
    for (const match of plain.matchAll(pattern))
      add(match.index, match.index + match[0].length, period);
  }
  const isInDay = (at: number) => days.some(({ start, end }) => at >= start && at < end);
  for (const match of plain.matchAll(yearly)) {
    const start = match.index + (match[1] ?? "").length;
    if (isInDay(start) || isCount(plain, start, start + 4)) continue;
    add(start, start + 4, { type: "period", period: { every: "year", at: Number(match[2]) } });
  }
  found.sort((a, b) => a.start - b.start);
  return joinRanges(plain, withYears(plain, found));
}

/** The text in small letters, each in its place. */
export const sameLengthLowerCase = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

/** Four digits that a unit follows, or a currency leads, are no year. */
const isCount = (text: string, start: number, end: number): boolean =>
  !/(?:^|[^\p{L}])(?:pada|tahun|di|dari|sejak|selama|in|since|during|of)\s+$/u.test(
    text.slice(Math.max(0, start - 10), start),
  ) && isMeasured(text, start, end);

const isMeasured = (text: string, start: number, end: number): boolean =>
  /(us\s?\$|rp|sebesar|sebanyak)\s*$/.test(text.slice(Math.max(0, start - 12), start)) ||
  /^\s*(?:%|(?:persen|percent|juta|ribu|miliar|million|thousand|billion|ton|kg|orang|jiwa|unit|rumah tangga|us)(?![\p{L}]))/u.test(
    text.slice(end, end + 16),
  );

function quarterPlace(name: string): number {
  const roman = ["i", "ii", "iii", "iv"].indexOf(name);
  if (roman >= 0) return roman;
  const words = [/^(1|pertama|first)$/, /^(2|kedua|second)$/, /^(3|ketiga|third)$/];
  const found = words.findIndex((pattern) => pattern.test(name));
  return found < 0 ? 3 : found;
}

/** A month in a list takes the year that the list ends with: "Juni dan Juli 2020". */
function withYears(text: string, found: readonly PeriodMention[]): PeriodMention[] {
  const result = [...found];
  for (let index = result.length - 2; index >= 0; index--) {
    const [one, next] = [result[index], result[index + 1]];
    if (!one || !next || one.period.type !== "part" || next.period.type !== "period") continue;
    const between = text.slice(one.end, next.start);
    if (
      one.period.every !== next.period.period.every ||
      !/^[\s,;–-]*(dan|and|ke|to|hingga|sampai|sampai dengan|s\.?[/.]?d\.?|until|through|maupun|atau|or)?[\s,]*$/.test(
        between,
      )
    )
      continue;
    const each = periodsPerYear[one.period.every];
    const year = Math.floor(next.period.period.at / each);
    result[index] = {
      ...one,
      period: {
        type: "period",
        period: { every: one.period.every, at: year * each + one.period.place },
      },
    };
  }
  return result;
}

function joinRanges(text: string, found: readonly PeriodMention[]): PeriodMention[] {
  const result: PeriodMention[] = [];
  for (const mention of found) {
    const last = result.at(-1);
    const between = last && text.slice(last.end, mention.start);
    if (
      last?.period.type === "period" &&
      mention.period.type === "period" &&
      last.period.period.every === mention.period.period.every &&
      last.period.period.at < mention.period.period.at &&
      /^\s*([-–—]|hingga|sampai|sampai dengan|s\.?[/.]?d\.?|through|until)\s*$/.test(between ?? "")
    ) {
      const period = {
        type: "range",
        from: last.period.period,
        to: mention.period.period,
      } as const;
      result[result.length - 1] = { start: last.start, end: mention.end, period };
    } else result.push(mention);
  }
  return result;
}
