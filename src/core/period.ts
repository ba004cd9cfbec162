/** Month names and their abbreviations, Indonesian and English, January first. */
const months: readonly RegExp[] = [
  /^jan(uari|uary)?$/,
  /^([fp]eb|[fp]ebruari|february)$/,
  /^(mar|mrt|maret|march)$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^(jun|juni|june)$/,
  /^(jul|juli|july)$/,
  /^(agu|agt|ags|agus|agustus|aug|august)$/,
  /^(sep|sept|september)$/,
  /^(o[kc]t|o[kc]tober)$/,
  /^(no[vp]|no[vp]ember)$/,
  /^(des|desember|dec|december)$/,
];

/** Numbers of this size are years, larger ones days: as a date 2100 would be in 1905. */
const lastYear = 2200;
const firstDate = 10_000;
/** 31 December 9999. */
const lastDate = 2_958_465;
const dayInMilliseconds = 86_400_000;

/** Letters printed apart (M a r e t) joined; other texts as they are. */
export const joinedLetters = (text: string): string =>
  /^\p{L}(?:\s\p{L}){2,}$/u.test(text.trim()) ? text.replace(/\s/gu, "") : text;

/** Number of a month from 1 on, by its name or abbreviation in Indonesian or English; undefined for another word. */
export function monthNumber(word: string): number | undefined {
  const name = joinedLetters(word).trim().toLowerCase().replace(/\.$/, "");
  const index = months.findIndex((pattern) => pattern.test(name));
  return index < 0 ? undefined : index + 1;
}

/**
 * The year (`2020`) or month (`2020-01`) that a cell holds: a year, the serial number of an Excel date, or a text such as
 * "Januari 2020", "Jan-20", "2020-01", "01/2020". Undefined for anything else.
 *
 * @example readPeriod(43831) // "2020-01"
 */
export function readPeriod(cell: number | string): string | undefined {
  if (typeof cell === "number") return periodOfNumber(cell);
  const text = cell.trim().toLowerCase();
  if (/^\d+(\.\d+)?$/.test(text) && text.length !== 7) return periodOfNumber(Number(text));
  const numeric = /^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?$/.exec(text);
  if (numeric) return month(numeric[1], Number(numeric[2]));
  const reversed = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (reversed) return month(reversed[2], Number(reversed[1]));
  const named = /^(\p{L}[\p{L} ]*?)\.?[\s,/'-]*(\d{4}|\d{2})$/u.exec(text);
  if (named) return month(named[2], monthNumber(named[1] ?? ""));
  const yearFirst = /^(\d{4})[\s,/-]*(\p{L}[\p{L} ]*\.?)$/u.exec(text);
  return yearFirst ? month(yearFirst[1], monthNumber(yearFirst[2] ?? "")) : undefined;
}

/** Excel counts days from 30 December 1899, as its dates after February 1900 stand. */
function periodOfNumber(number: number): string | undefined {
  if (Number.isInteger(number) && number >= 1800 && number <= lastYear) return String(number);
  if (!(number >= firstDate && number <= lastDate)) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * dayInMilliseconds);
  return date.toISOString().slice(0, 7);
}

function month(year = "", number: number | undefined): string | undefined {
  if (number === undefined || number < 1 || number > 12) return undefined;
  return `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, "0")}`;
}
