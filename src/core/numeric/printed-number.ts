import { type Dressed, undress } from "./number-dressing";

/** One way to read a printed number. */
export interface NumberReading {
  /** Canonical text: decimal point, no separators, the printed decimals kept, e.g. `-1130.50`; without its word of scale. */
  text: string;
  /** In the unit that was asked for. */
  value: number;
  /** False when the reading needs one mark in two roles, such as `12.462.99` for 12462.99. */
  regular: boolean;
  /** The mark before decimals where this reading holds; undefined where it says nothing about it. */
  decimalMark: DecimalMark | undefined;
}

export type DecimalMark = "." | ",";

export interface NumberOptions {
  /**
   * Power of ten of the unit in which the number is wanted: 0 for ones, 6 for millions. Only where it is given are words
   * such as `juta` and `billion` understood.
   */
  unit?: number;
}

/** What one pass over the digits and their marks finds. */
interface Scan {
  marks: number;
  /** Digits after the last mark. */
  tail: number;
  lastMark: string;
  /** The groups before the last one have the lengths of thousands: one to three digits, then three each. */
  headGrouped: boolean;
  /** All marks but the last are equal. */
  headUniform: boolean;
  /** The last mark equals the marks before it. */
  lastUniform: boolean;
}

/**
 * Reads a number as it is printed, typed or pasted anywhere: decimal comma or point; thousands set apart by points, commas,
 * blanks, apostrophes or nothing, also where a book mixes them up; signs of every form, brackets for minus; with a currency,
 * a percent sign and marks of footnotes. The only reader of printed numbers. A dash, an empty text and words have no reading.
 *
 * @param text as printed, e.g. `203 179`, `1.130.044`, `(16.279.934,15)`, `12.462.99`, `Rp 4,5 juta`, `7,31*)`
 * @returns all possible readings, regular ones first, the whole number before the decimal one; empty when it is no number
 * @example readPrintedNumber("12,610").map(({ text }) => text) // ["12610", "12.610"]
 */
export function readPrintedNumber(text: string, options: NumberOptions = {}): NumberReading[] {
  const dressed = undress(text, options.unit !== undefined);
  if (!dressed) return [];
  const power = dressed.power - (options.unit ?? 0);
  const [body = "", ...others] = dressed.bodies;
  const readings = readingsOf(body, dressed, power);
  for (const other of others) readings.push(...readingsOf(other, dressed, power));
  // Whole columns are read, and most texts have one reading.
  return readings.length < 2
    ? readings
    : readings.sort((a, b) => Number(b.regular) - Number(a.regular));
}

function readingsOf(body: string, { negative, isRupiah }: Dressed, power: number): NumberReading[] {
  const scan = scanNumber(body);
  if (!scan) return [];
  const digits = scan.marks === 0 ? body : body.replace(/[^0-9]+/g, "");
  const point = digits.length - scan.tail;
  const reading = (
    unsigned: string,
    regular: boolean,
    decimalMark: NumberReading["decimalMark"],
  ): NumberReading => {
    const trimmed = unsigned.startsWith("0") ? unsigned.replace(/^0+(?=\d)/, "") : unsigned;
    const canonical = negative ? `-${trimmed}` : trimmed;
    const value = Number(power === 0 ? canonical : `${canonical}e${power}`) + 0;
    return { text: canonical, value, regular, decimalMark: regular ? decimalMark : undefined };
  };
  const readings: NumberReading[] = [];
  if (canBeWhole(scan)) {
    readings.push(reading(digits, isRegularWhole(scan), otherMark(scan.lastMark)));
  }
  if (canBeDecimal(scan) && !(isRupiah && isRegularWhole(scan))) {
    const decimal = `${digits.slice(0, point)}.${digits.slice(point)}`;
    readings.push(reading(decimal, isRegularDecimal(scan), scan.lastMark as DecimalMark));
  }
  return readings;
}

/** Where thousands are set apart by one mark, the other one sets off decimals; blanks say nothing. */
const otherMark = (mark: string): DecimalMark | undefined =>
  mark === "." ? "," : mark === "," ? "." : undefined;

/**
 * In one pass, since whole columns are read.
 *
 * @param text a digit, then digits and marks
 * @returns undefined when the text is not digits in groups
 */
function scanNumber(text: string): Scan | undefined {
  const scan: Scan = {
    marks: 0,
    tail: 0,
    lastMark: "",
    headGrouped: true,
    headUniform: true,
    lastUniform: true,
  };
  let firstMark = "";
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character >= "0" && character <= "9") {
      scan.tail++;
      continue;
    }
    if (scan.tail === 0) return undefined;
    const isGroup = scan.marks > 0 ? scan.tail === 3 : scan.tail <= 3 && !text.startsWith("0");
    if (scan.marks === 0) firstMark = character;
    else {
      scan.headUniform &&= scan.lastMark === firstMark;
      scan.lastUniform = scan.lastMark === character;
    }
    scan.headGrouped &&= isGroup;
    scan.lastMark = character;
    scan.marks++;
    scan.tail = 0;
  }
  return scan.tail > 0 && (canBeWhole(scan) || canBeDecimal(scan)) ? scan : undefined;
}

const canBeWhole = (scan: Scan): boolean =>
  scan.marks === 0 || (scan.headGrouped && scan.tail === 3);

const isRegularWhole = (scan: Scan): boolean =>
  canBeWhole(scan) && scan.headUniform && scan.lastUniform;

const setsOffDecimals = ({ lastMark }: Scan): boolean => lastMark === "." || lastMark === ",";

const canBeDecimal = (scan: Scan): boolean =>
  setsOffDecimals(scan) && (scan.marks === 1 || scan.headGrouped);

const isRegularDecimal = (scan: Scan): boolean =>
  canBeDecimal(scan) && (scan.marks === 1 || (scan.headUniform && !scan.lastUniform));
