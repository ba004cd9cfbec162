/** One way to read a printed number. */
export interface NumberReading {
  /** Canonical text: decimal point, no separators, the printed decimals kept, e.g. `-1130.50`. */
  text: string;
  value: number;
  /** False when the reading needs one mark in two roles, such as `12.462.99` for 12462.99. */
  regular: boolean;
}

const ZERO = 48;
const NINE = 57;
const DOT = 46;
const COMMA = 44;
const MINUS = 45;
const TRUE_MINUS = 0x2212;
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const THIN_SPACE = 0x2009;
const NARROW_SPACE = 0x202f;

/** What one pass over the text finds. */
interface Scan {
  negative: boolean;
  marks: number;
  /** Digits after the last mark. */
  tail: number;
  lastMark: number;
  /** The groups before the last one have the lengths of thousands: one to three digits, then three each. */
  headGrouped: boolean;
  /** All marks but the last are equal. */
  headUniform: boolean;
  /** The last mark equals the marks before it. */
  lastUniform: boolean;
}

/**
 * Reads a printed number of any origin: decimal comma or point, thousands marked by points, commas, blanks or nothing,
 * also where a book mixes them up. A dash, an empty text and words have no reading.
 *
 * @param text as printed, e.g. `203 179`, `1.130.044`, `16.279.934,15`, `12.462.99`
 * @returns all possible readings, regular ones first, the whole number before the decimal one; empty when it is no number
 * @example readPrintedNumber("12,610").map(({ text }) => text) // ["12610", "12.610"]
 */
export function readPrintedNumber(text: string): NumberReading[] {
  const scan = scanNumber(text);
  if (scan === undefined) return [];
  const sign = scan.negative ? "-" : "";
  const digits = text.replace(/[^0-9]/g, "");
  const point = digits.length - scan.tail;
  const texts: { text: string; regular: boolean }[] = [];
  if (canBeWhole(scan)) texts.push({ text: digits, regular: isRegularWhole(scan) });
  if (canBeDecimal(scan)) {
    const decimal = `${digits.slice(0, point)}.${digits.slice(point)}`;
    texts.push({ text: decimal, regular: isRegularDecimal(scan) });
  }
  return texts
    .map((reading) => {
      const canonical = sign + reading.text.replace(/^0+(?=\d)/, "");
      return { text: canonical, value: Number(canonical) + 0, regular: reading.regular };
    })
    .sort((a, b) => Number(b.regular) - Number(a.regular));
}

/** Undefined when the text is not digits in groups. */
function scanNumber(text: string): Scan | undefined {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const sign = text.charCodeAt(start);
  const negative = sign === MINUS || sign === TRUE_MINUS;
  if (negative) start++;
  let marks = 0;
  let tail = 0;
  let lastMark = 0;
  let headGrouped = true;
  let headUniform = true;
  let lastUniform = true;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= NINE) {
      tail++;
      continue;
    }
    if (tail === 0 || !(code === DOT || code === COMMA || isBlank(code))) return undefined;
    if (marks === 0) headGrouped = tail <= 3 && text.charCodeAt(start) !== ZERO;
    else {
      headGrouped = headGrouped && tail === 3;
      headUniform = headUniform && lastUniform;
      lastUniform = code === lastMark;
    }
    lastMark = code;
    marks++;
    tail = 0;
  }
  if (tail === 0) return undefined;
  const scan: Scan = {
    negative,
    marks,
    tail,
    lastMark,
    headGrouped,
    headUniform,
    lastUniform,
  };
  return canBeWhole(scan) || canBeDecimal(scan) ? scan : undefined;
}

const isBlank = (code: number): boolean =>
  code === SPACE || code === NO_BREAK_SPACE || code === THIN_SPACE || code === NARROW_SPACE;

const canBeWhole = (scan: Scan): boolean =>
  scan.marks === 0 || (scan.headGrouped && scan.tail === 3);

const isRegularWhole = (scan: Scan): boolean =>
  canBeWhole(scan) && scan.headUniform && scan.lastUniform;

const canBeDecimal = (scan: Scan): boolean =>
  scan.marks === 1
    ? !isBlank(scan.lastMark)
    : scan.marks > 1 && scan.headGrouped && !isBlank(scan.lastMark);

const isRegularDecimal = (scan: Scan): boolean =>
  canBeDecimal(scan) && (scan.marks === 1 || (scan.headUniform && !scan.lastUniform));
