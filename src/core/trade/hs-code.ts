import { CoreError } from "../errors";

/** A code alone, or in front of a name: `84`, `HS 84`, `[84] Machinery`, `84 - Mesin`. */
const codeOfLabel =
  /^(?:HS\s*)?[[(]?\s*(\d(?:[\d.\s]*\d)?)\s*(?:[\])]?|(?:[\])]|\s|[-–—:.])\s*[-–—:.]?\s*\p{L}.*)$/iu;

/** No chapter from 01 to 09 has more headings: what else is read as one of them is another code. */
const lastHeading = 14;

/**
 * Digits of an HS code, two for each level: chapter 3 is `03`, whatever way it is written. Dots and blanks are left out, and
 * so are a name behind the code and brackets. A number has lost the zero before it: 3034200 is 03034200, while 27101 cannot
 * be (chapter 02 has no heading 71) and is refused. In a text of an odd number of digits, other than one, a digit is
 * missing or too many: nothing says which, and it is refused.
 *
 * @param code chapter, heading or longer code: 3, "3", "03", 303, "0303.42.00", "[84] Machinery"
 * @returns 2, 4, 6 ... up to 12 digits, the first two from 01 to 99
 * @throws CoreError `out-of-range` for anything else
 * @example hsDigits(3034200) // "03034200"
 * @source World Customs Organization, Harmonized System
 */
export function hsDigits(code: number | string): string {
  const digits = typeof code === "number" ? digitsOfNumber(code) : digitsOfText(code);
  if (/^(?!00)(?:\d{2}){1,6}$/.test(digits)) return digits;
  throw new CoreError("out-of-range", {
    argument: "code",
    found: String(code).slice(0, 40),
    expected: "01 … 99, 0101 … 9999, …",
  });
}

function digitsOfNumber(code: number): string {
  if (!Number.isSafeInteger(code) || code < 0) return "";
  const digits = String(code);
  if (digits.length % 2 === 0) return digits;
  const isHeading = Number(digits.slice(1, 3)) <= lastHeading;
  return isHeading ? `0${digits}` : "";
}

function digitsOfText(text: string): string {
  if (/^\d{2,}$/.test(text)) return text;
  const digits = codeOfLabel.exec(text.trim())?.[1]?.replace(/[\s.]/g, "") ?? "";
  return digits.length === 1 ? `0${digits}` : digits;
}

/**
 * Chapter of an HS code, as text of two digits.
 *
 * @throws CoreError `out-of-range` when it is no HS code
 * @example hsChapter("03034200") // "03"
 */
export const hsChapter = (code: number | string): string => hsDigits(code).slice(0, 2);
