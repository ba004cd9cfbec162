import { parseLabel } from "./dated-label";
import { dateOfSerial } from "./excel-date";
import { joinedLetters } from "./month-name";

/** Numbers of this size are years, larger ones days: as a date 2100 would be in 1905. */
const lastYear = 2200;
const firstDate = 10_000;
/** 31 December 9999. */
const lastDate = 2_958_465;

/**
 * The year (`2020`) or month (`2020-01`) that a cell holds: a year, the serial number of an Excel date, or a text such as
 * "Januari 2020", "Jan-20", "2020-01", "01/2020". Undefined for anything else.
 *
 * @example readPeriod(43831) // "2020-01"
 */
export function readPeriod(cell: number | string): string | undefined {
  if (typeof cell === "number") return periodOfNumber(cell);
  const text = cell.trim();
  if (/^\d+(\.\d+)?$/.test(text) && text.length !== 7) return periodOfNumber(Number(text));
  const words = text.replace(/^(\d{1,4})\.(?=\d)/, "$1-").replace(/^\D+/, joinedLetters);
  const { period, rest } = parseLabel(words);
  if (!period || /[\p{L}\p{Nd}]/u.test(rest)) return undefined;
  if (period.every === "year") return String(period.at);
  if (period.every !== "month") return undefined;
  return `${Math.floor(period.at / 12)}-${String((period.at % 12) + 1).padStart(2, "0")}`;
}

function periodOfNumber(number: number): string | undefined {
  if (Number.isInteger(number) && number >= 1800 && number <= lastYear) return String(number);
  if (!(number >= firstDate && number <= lastDate)) return undefined;
  return dateOfSerial(number).slice(0, 7);
}
