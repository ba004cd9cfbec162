import { dateOfSerial, isOnlyPeriod, readPrintedNumber } from "../../core";
import { isDateFormat } from "../../table";
import type { TextCell } from "../cells";

/**
 * What a cell is by itself: a number, a dash for nil, a mark where a number is missing, a year or another period, the number
 * of a column as `(2)`, or words.
 */
export type CellKind = "number" | "dash" | "gap" | "year" | "period" | "numbering" | "words";

const dash = /^(?:[-\u2010-\u2015\u2212\ufe63\uff0d]\s*){1,3}$/;
const gap =
  /^(?:n\.?\s?a\.?|n\/a|#[a-z0-9/!?]+|\.{2,4}|\u2026|x{1,3}|\*{1,3}|n\.?\s?d\.?|t\.?\s?a\.?\s?d\.?|null|nan|tidak tersedia|not available|confidential|rahasia)$/i;
const year = /^(?:19|20)\d\d(?:\s?(?:\*{1,3}\)?|[xre]\)?|\([xre*]{1,2}\)|\d{1,2}\)))?$/i;
/** The number of a footnote by itself. */
const footnote = /^\d{1,2}\)$/;
const numbering = /^\(\s*-?\d{1,3}[a-z]?\s*\)$/;
/** A code keeps the zeros before it; a number has none. */
const code = /^0\d+$|^\[\s*\d+/;
/** A number with words in brackets behind it, `5.490 (Nagan Raya)`, `52 (100%)`. */
const annotated = /^([-\u2212]?[\d.,]*\d)\s*\((?=[^()]*[\p{L}%])[^()]{2,}\)$/u;
const digit = /\d/;

/** The kind of a cell, of which each asks once. */
export function kindOfCell({ value, format }: TextCell): CellKind {
  if (typeof value === "number") return kindOfNumber(value, format);
  const text = plainText(value);
  if (dash.test(text)) return "dash";
  if (text.length <= 16 && gap.test(text)) return "gap";
  if (digit.test(text)) {
    if (text.length <= 9 && numbering.test(text)) return "numbering";
    if (year.test(text)) return "year";
    if (code.test(text) || footnote.test(text)) return "words";
    if (readPrintedNumber(numberPart(text)).length > 0) return "number";
  }
  return text.length <= 40 && isOnlyPeriod(text) ? "period" : "words";
}

function kindOfNumber(value: number, format = "General"): CellKind {
  const { isDate, isPlain } = formatNature(format);
  if (isDate && value > 0) return "period";
  return isPlain && value >= 1900 && value < 2100 && Number.isInteger(value) ? "year" : "number";
}

interface FormatNature {
  isDate: boolean;
  /** Years are shown so, without a mark for thousands. */
  isPlain: boolean;
}

const natures = new Map<string, FormatNature>();

/** A file has a million numbers and a few formats. */
function formatNature(format: string): FormatNature {
  let nature = natures.get(format);
  if (!nature) {
    nature = { isDate: isDateFormat(format), isPlain: /^(?:General|0|@)$/.test(format) };
    if (natures.size > mostFormats) natures.clear();
    natures.set(format, nature);
  }
  return nature;
}

const mostFormats = 1000;

/** The number of a text without the words in brackets behind it. */
export const numberPart = (text: string): string => annotated.exec(text)?.[1] ?? text;

/** One blank between words; downloads write `_` for each. */
function plainText(value: string): string {
  const text = value.trim();
  if (!/[\s_]/.test(text)) return text;
  const isDownload = !/\s/.test(text) && !text.includes("://");
  return text.replace(isDownload ? /_+/g : /\s+/g, " ").trim();
}

/** The text of a cell as a header or a label takes it: dates as `2020-01` or `2020-01-31`, years without a point. */
export function cellText({ value, format = "General" }: TextCell): string {
  if (typeof value === "string") return plainText(value);
  if (!formatNature(format).isDate || value <= 0) return String(value);
  const day = dateOfSerial(value);
  return day.endsWith("-01") || !/d/i.test(format) ? day.slice(0, 7) : day;
}

/** The words of a cell with the blanks before them, which tell its depth. */
export const rawText = ({ value }: TextCell): string =>
  typeof value === "string" ? value.replace(/\u00a0/g, " ") : String(value);

/** Whether a text could be taken for a number of a table by who looks at the file. */
export const looksNumeric = (kind: CellKind): boolean => kind === "number" || kind === "year";
