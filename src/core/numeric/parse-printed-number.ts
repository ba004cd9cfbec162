import { CoreError } from "../errors";
import { readPrintedNumber } from "./printed-number";

const ZERO = 48;
const NINE = 57;
const DOT = 46;
const COMMA = 44;
const MINUS = 45;

/** Positive powers of ten are exact up to 10^22, so that mantissa / power is rounded only once. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * The value of a printed number that can be read in one way only. Where one reading is regular, irregular ones do not
 * count: `1.130.044` is 1130044.
 *
 * @param text as printed
 * @returns its value
 * @throws CoreError `not-a-number` when it has no reading
 * @throws CoreError `ambiguous` when it has several; `expected` names them
 * @example parsePrintedNumber("16.279.934,15") // 16279934.15
 */
export function parsePrintedNumber(text: string): number {
  const plain = plainValue(text);
  if (plain === plain) return plain;
  const readings = readPrintedNumber(text);
  const [first, second] = readings;
  if (first === undefined) {
    throw new CoreError("not-a-number", `parsePrintedNumber requires a number, found ${text}`, {
      found: text,
    });
  }
  if (second === undefined || first.regular !== second.regular) return first.value;
  const texts = readings.map((reading) => reading.text);
  throw new CoreError(
    "ambiguous",
    `parsePrintedNumber requires a number with one reading, found ${text}: ${texts.join(" or ")}`,
    { found: text, expected: texts.join(", ") },
  );
}

/**
 * The value of a number in the common forms, `1234`, `104,50`, `1.130.044` and `16.279.934,15` (either mark in either
 * role), `12.462.99`; NaN for all others, ambiguous ones included. One pass without objects: a book holds thousands of numbers.
 */
function plainValue(text: string): number {
  const end = text.length;
  if (end > 15) return NaN;
  const negative = text.charCodeAt(0) === MINUS;
  const start = negative ? 1 : 0;
  let value = 0;
  let code = 0;
  let i = start;
  for (; i < end; i++) {
    code = text.charCodeAt(i);
    if (code < ZERO || code > NINE) break;
    value = value * 10 + code - ZERO;
  }
  if (i === start) return NaN;
  if (i === end) return negative ? 0 - value : value;
  const mark = code;
  if (mark !== COMMA && mark !== DOT) return NaN;
  const grouped = i - start <= 3 && text.charCodeAt(start) !== ZERO;
  let tail = 3;
  let marks = 0;
  for (; i < end && code === mark && tail === 3; marks++) {
    const from = ++i;
    for (; i < end; i++) {
      code = text.charCodeAt(i);
      if (code < ZERO || code > NINE) break;
      value = value * 10 + code - ZERO;
    }
    tail = i - from;
  }
  if (i < end) {
    if (!grouped || tail !== 3 || (code !== COMMA && code !== DOT)) return NaN;
    const from = ++i;
    for (; i < end; i++) {
      code = text.charCodeAt(i);
      if (code < ZERO || code > NINE) return NaN;
      value = value * 10 + code - ZERO;
    }
    tail = i - from;
  } else if (marks > 1) {
    if (!grouped) return NaN;
    if (tail === 3) return negative ? 0 - value : value;
  } else if (grouped && tail === 3) return NaN;
  if (tail === 0) return NaN;
  value /= POWERS[tail] as number;
  return negative ? 0 - value : value;
}
