import { monthsIn } from "./month-name";

/** The time that a header or a label names. */
export interface Period {
  every: "year" | "half" | "quarter" | "month" | "step";
  /** Counts on by one from period to period: 24,240 is January 2020, 2020 a year. */
  at: number;
}

/** So many make a year; of a step nobody knows. */
export const periodsPerYear = { year: 1, half: 2, quarter: 4, month: 12, step: 1 } as const;

/** A label as its period and what is left of it: "Ekspor Jan 2020" is January 2020 of "ekspor". */
export interface DatedLabel {
  /** Undefined where the label names none, or more than one. */
  period: Period | undefined;
  /** A month whose year the label leaves out. */
  month: number | undefined;
  /** The label without its period, in small letters: lines with the same one hold the same measure. */
  measure: string;
}

const isoMonth =
  /(?:^|[^\d])((?:19|20)\d\d)[-/](0?[1-9]|1[0-2])(?:[-/](?:0?[1-9]|[12]\d|3[01]))?(?![\d])/;
const monthIso = /(?:^|[^\d])(0?[1-9]|1[0-2])[-/]((?:19|20)\d\d)(?![\d])/;
const year = /(?:^|[^\d.,])((?:19|20)\d\d)(?![\d.,]*\d)/g;
const shortYear = /['’`´\-–/. ]\s?(\d\d)(?!\d)/;
/** Parts of a year by a word before their number, or by the number alone beside a year: Triwulan I 2020, 2020 III. */
const parts = [
  {
    every: "half",
    pattern: /(?:semester|smt|half)\.?[\s-]*(ii|i|[12])(?![\p{L}\d])/u,
  },
  {
    every: "quarter",
    pattern: /(?:triwulan|triw|kuartal|quarter|tw|q)\.?[\s-]*(iv|i{1,3}|[1-4])(?![\p{L}\d])/u,
  },
  {
    every: "quarter",
    pattern: /^(?=.*(?:19|20)\d\d)(?:(?:19|20)\d\d)?[\s\-/:]*\b(iv|i{1,3})(?![\p{L}\d.)])/u,
  },
] as const;
const numerals: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** Words for the period before and this one, where a table names no dates. */
const before =
  /\b(bulan|tahun|periode|minggu)?\s*(lalu|sebelumnya|sebelum)\b|\b(previous|last|prior)\b/;
const now =
  /\b(bulan|tahun|periode|minggu)\s+(ini|berjalan)\b|\b(ini|sekarang)\b|\b(current|this)\b/;
/** Signs behind a period that call its figures preliminary or revised. */
const marks = /[*]+|\b[xre]\b/g;

/**
 * Reads the period of a header or label, in the forms that BPS prints: Januari 2020, Jan-20, Jan'20, 2020-01, Triwulan I 2020,
 * 2020*.
 *
 * @example datedLabel("Nilai Ekspor Des'20").period // { every: "month", at: 2020 * 12 + 11 }
 */
export function datedLabel(label: string): DatedLabel {
  const { period, month, rest } = parseLabel(label);
  const measure = rest
    .replace(/[[\](){}'’`´.,:;\-–/\d]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { period, month, measure };
}

interface ParsedLabel extends Pick<DatedLabel, "period" | "month"> {
  /** What is left of the label, in small letters. */
  rest: string;
}

/** The period of a label with what stands beside it. */
export function parseLabel(label: string): ParsedLabel {
  const text = label.toLowerCase().replace(/_/g, " ").replace(/\s+/g, " ").trim();
  const iso = isoMonth.exec(text) ?? monthIso.exec(text);
  if (iso) {
    const [, a = "", b = ""] = iso;
    const [y, m] = a.length === 4 ? [Number(a), Number(b)] : [Number(b), Number(a)];
    return parsed({ every: "month", at: y * 12 + m - 1 }, text.replace(iso[0], " "));
  }
  const years = [...text.matchAll(year)].map((match) => match[1] as string);
  const [named, another] = monthsIn(text);
  if (another || new Set(years).size > 1) {
    return parsed(
      undefined,
      years.reduce((rest, one) => rest.replace(one, " "), text),
    );
  }
  const [onlyYear] = years;
  if (named) {
    const month = named.month - 1;
    const after = text.slice(named.to);
    const short = onlyYear === undefined ? shortYear.exec(after) : null;
    const next = short?.index === 0 ? short : undefined;
    const rest = `${text.slice(0, named.from)} ${after.slice(next?.[0].length ?? 0)}`;
    const y = onlyYear ?? (next && `20${next[1]}`);
    if (y === undefined) return { ...parsed(undefined, rest), month };
    return parsed({ every: "month", at: Number(y) * 12 + month }, rest.replace(y, " "));
  }
  if (onlyYear !== undefined) return partOfYear(text, onlyYear);
  if (before.test(text)) return parsed({ every: "step", at: 0 }, text.replace(before, " "));
  if (now.test(text)) return parsed({ every: "step", at: 1 }, text.replace(now, " "));
  return parsed(undefined, text);
}

/** A quarter or half of a year, or the year itself. */
function partOfYear(text: string, onlyYear: string): ParsedLabel {
  for (const { every, pattern } of parts) {
    const found = pattern.exec(text);
    if (!found) continue;
    const number = numerals[found[1] ?? ""] ?? Number(found[1]);
    const at = Number(onlyYear) * periodsPerYear[every] + number - 1;
    return parsed({ every, at }, text.replace(found[0], " ").replace(onlyYear, " "));
  }
  return parsed({ every: "year", at: Number(onlyYear) }, text.replace(onlyYear, " "));
}

const parsed = (period: Period | undefined, rest: string): ParsedLabel => ({
  period,
  month: undefined,
  rest: rest.replace(marks, " "),
});

/** Whether a text is a period and nothing else: such a column or row heads the others. */
export const isOnlyPeriod = (label: string): boolean => {
  const { period, month, measure } = datedLabel(label);
  return (
    measure === "" && ((period !== undefined && period.every !== "step") || month !== undefined)
  );
};

/**
 * Periods of lines in their order. Months without a year are counted on from line to line, forwards or backwards.
 *
 * @returns by position; undefined for lines without a period
 */
export function periodsOfLabels(labels: readonly string[]): (Period | undefined)[] {
  const dates = labels.map(datedLabel);
  const found = dates.map(({ period }) => period);
  for (const measure of new Set(dates.map((date) => date.measure))) {
    const places = [...dates.keys()].filter(
      (place) => dates[place]!.measure === measure && dates[place]!.month !== undefined,
    );
    countedMonths(places.map((place) => dates[place]!.month!)).forEach((at, index) => {
      found[places[index] as number] = { every: "month", at };
    });
  }
  return found;
}

/** Months of unknown years, counted on from the first, forwards or backwards. */
function countedMonths(months: readonly number[]): number[] {
  const steps = months.slice(1).map((month, index) => month - (months[index] ?? 0));
  const backwards = steps.filter((step) => step === -1 || step === 11).length * 2 > steps.length;
  let year = 0;
  return months.map((month, index) => {
    const last = months[index - 1];
    if (last !== undefined && !backwards && month <= last) year++;
    if (last !== undefined && backwards && month >= last) year--;
    return year * 12 + month;
  });
}
