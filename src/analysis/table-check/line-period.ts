/** The time that a header or a label names. */
export interface Period {
  every: "year" | "quarter" | "month" | "step";
  /** Counts on by one from period to period: 24,240 is January 2020, 2020 a year. */
  at: number;
}

/** A label as its period and what is left of it: "Ekspor Jan 2020" is January 2020 of "ekspor". */
export interface DatedLabel {
  /** Undefined where the label names none, or more than one. */
  period: Period | undefined;
  /** A month whose year the label leaves out. */
  month: number | undefined;
  /** The label without its period, in small letters: lines with the same one hold the same measure. */
  measure: string;
}

/** Names and short names of the months, in Indonesian and English. */
export const monthNamePatterns: readonly string[] = [
  "januari|january|jan",
  "februari|pebruari|february|feb|peb",
  "maret|march|mar|mrt",
  "april|apr",
  "mei|may",
  "juni|june|jun",
  "juli|july|jul",
  "agustus|august|agust|agt|agu|ags|aug",
  "september|sept|sep",
  "oktober|october|okt|oct",
  "november|nopember|nov|nop",
  "desember|december|des|dec",
];
const monthPatterns = monthNamePatterns.map(
  (names) => new RegExp(`(?:^|[^\\p{L}])(?:${names})(?![\\p{L}])`, "u"),
);
const isoMonth = /(?:^|[^\d])((?:19|20)\d\d)[-/](0?[1-9]|1[0-2])(?:[-/]01)?(?![\d])/;
const monthIso = /(?:^|[^\d])(0?[1-9]|1[0-2])[-/]((?:19|20)\d\d)(?![\d])/;
const year = /(?:^|[^\d.,])((?:19|20)\d\d)(?![\d.,]*\d)/g;
const shortYear = /['’`´\-–/. ]\s?(\d\d)(?!\d)/;
const quarter = /(?:triwulan|kuartal|quarter|tw|q)\.?[\s-]*(iv|i{1,3}|[1-4])(?![\p{L}\d])/u;
const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
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
  const text = label.toLowerCase().replace(/_/g, " ").replace(/\s+/g, " ").trim();
  const iso = isoMonth.exec(text) ?? monthIso.exec(text);
  if (iso) {
    const [, a = "", b = ""] = iso;
    const [y, m] = a.length === 4 ? [Number(a), Number(b)] : [Number(b), Number(a)];
    return dated({ every: "month", at: y * 12 + m - 1 }, text.replace(iso[0], " "));
  }
  const years = [...text.matchAll(year)].map((match) => match[1] as string);
  const found = monthPatterns.flatMap((pattern, index) => (pattern.test(text) ? [index] : []));
  const ofQuarter = quarter.exec(text);
  if (found.length > 1 || new Set(years).size > 1) return several(text, years);
  const [onlyYear] = years;
  const month = found[0];
  if (month !== undefined) {
    const pattern = monthPatterns[month] as RegExp;
    const at = pattern.exec(text);
    const after = text.slice((at?.index ?? 0) + (at?.[0].length ?? 0));
    const short = onlyYear === undefined ? shortYear.exec(after) : null;
    const isNext = short?.index === 0;
    let rest = text.replace(pattern, " ");
    if (onlyYear !== undefined) rest = rest.replace(onlyYear, " ");
    else if (isNext) rest = rest.replace(short?.[0] ?? "", " ");
    const y =
      onlyYear !== undefined ? Number(onlyYear) : isNext ? 2000 + Number(short?.[1]) : undefined;
    if (y === undefined) return { ...dated(undefined, rest), month };
    return dated({ every: "month", at: y * 12 + month }, rest);
  }
  if (ofQuarter && onlyYear !== undefined) {
    const number = quarters[ofQuarter[1] ?? ""] ?? Number(ofQuarter[1]);
    const rest = text.replace(ofQuarter[0], " ").replace(onlyYear, " ");
    return dated({ every: "quarter", at: Number(onlyYear) * 4 + number - 1 }, rest);
  }
  if (onlyYear !== undefined) {
    return dated({ every: "year", at: Number(onlyYear) }, text.replace(onlyYear, " "));
  }
  if (before.test(text)) return dated({ every: "step", at: 0 }, text.replace(before, " "));
  if (now.test(text)) return dated({ every: "step", at: 1 }, text.replace(now, " "));
  return dated(undefined, text);
}

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
export function periodsOf(labels: readonly string[]): (Period | undefined)[] {
  const dates = labels.map(datedLabel);
  const found = dates.map(({ period }) => period);
  for (const measure of new Set(dates.map((date) => date.measure))) {
    const places = [...dates.keys()].filter((place) => {
      const date = dates[place];
      return date?.measure === measure && date.period === undefined && date.month !== undefined;
    });
    countedMonths(places.map((place) => dates[place]?.month ?? 0)).forEach((at, index) => {
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

const several = (text: string, years: readonly string[]): DatedLabel =>
  dated(
    undefined,
    years.reduce((rest, one) => rest.replace(one, " "), text),
  );

function dated(period: Period | undefined, rest: string): DatedLabel {
  const measure = rest
    .replace(marks, " ")
    .replace(/[[\](){}'’`´.,:;\-–/\d]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { period, month: undefined, measure };
}
