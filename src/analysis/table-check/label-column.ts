import { isOnlyPeriod } from "../../core";
import { isYear } from "./text-number";

const numbering = /^(no\.?|nomor|urutan|peringkat|ranking|rank)$/i;
const coding = /^(kode|code|hs|kbli|sitc)\b/i;
const dating = /\b(tahun|thn|year|bulan|month|periode|period|tanggal|date)\b/i;

/**
 * Whether a column labels the rows: words, periods, years, running numbers or codes, wherever it stands.
 *
 * @param rows cells of the body
 * @param column number of the column
 * @param title its header
 * @param isFilled whether a row holds a number there, or what takes the place of one
 */
export function isLabelColumn(
  rows: readonly (readonly unknown[])[],
  column: number,
  title: string,
  isFilled: (row: number) => boolean,
): boolean {
  const body = rows.map((row, index) => ({
    value: row[column] ?? "",
    row,
    filled: isFilled(index),
  }));
  const numbers = body.filter(({ filled }) => filled);
  const texts = body.filter(({ filled, value }) => !filled && isLabel(value));
  const dated = body.filter(({ value }) => value !== "" && isOnlyPeriod(String(value)));
  if (numbers.length === 0) return true;
  const header = title.trim();
  const allDated = body.every(({ value }) => value === "" || isOnlyPeriod(String(value)));
  if (allDated && (dating.test(header) || isStepwise(numbers.map(({ value }) => value))))
    return true;
  if (dated.length * 2 > body.filter(({ value }) => value !== "").length && texts.length > 0)
    return true;
  const isCounting = numbers.every(
    ({ value }, index) => Number(value) === index + Number(numbers[0]?.value),
  );
  const startsOne = Number(numbers[0]?.value) <= 1;
  const labelsFollow = () => body.some(({ row }) => row.slice(column + 1).some(isLabel));
  const integers = numbers.every(({ value }) => /^\s*\d+\s*$/.test(String(value)));
  if (numbering.test(header) && integers) return true;
  if (coding.test(header) && integers) return true;
  if (isCounting && startsOne && numbers.length > 2 && labelsFollow()) return true;
  return numbers.length <= texts.length;
}

/** Years that go on by one step, up or down: other numbers near 2000 do not. */
function isStepwise(values: readonly unknown[]): boolean {
  const years = values.filter(isYear).map((value) => Number(String(value).replace(/\D/g, "")));
  const step = (years[1] ?? 0) - (years[0] ?? 0);
  return (
    years.length > 1 &&
    step !== 0 &&
    years.every(
      (year, index) => index === 0 || Math.sign(year - (years[index - 1] ?? 0)) === Math.sign(step),
    )
  );
}

const isLabel = (value: unknown): boolean => typeof value === "string" && /\p{L}{2}/u.test(value);
