import { CoreError } from "../errors";

/**
 * Digits of an HS code, two for each level: chapter 3 is `03`, whatever way it is written. Dots and blanks are left out,
 * and a zero in front that a number or a hasty hand has lost is put back: 3034200 is 03034200.
 *
 * @param code chapter, heading or longer code: 3, "3", "03", 303, "0303.42.00"
 * @returns 2, 4, 6 ... up to 12 digits, the first two from 01 to 99
 * @throws CoreError `out-of-range` for anything else
 * @example hsDigits(3034200) // "03034200"
 * @source World Customs Organization, Harmonized System: chapters of two digits, headings of four, subheadings of six
 */
export function hsDigits(code: number | string): string {
  const written = String(code).replace(/[\s.]/g, "");
  const digits = written.length % 2 === 1 ? `0${written}` : written;
  const isDotted = typeof code === "number" && !Number.isInteger(code);
  if (isDotted || !/^(?!00)\d{2,12}$/.test(digits)) {
    throw new CoreError("out-of-range", `hsDigits requires an HS code, found ${code}`, {
      argument: "code",
      found: String(code).slice(0, 40),
      expected: "01 … 99, 0101 … 9999, …",
    });
  }
  return digits;
}

/**
 * Chapter of an HS code, as text of two digits.
 *
 * @throws CoreError `out-of-range` when it is no HS code
 * @example hsChapter("03034200") // "03"
 */
export const hsChapter = (code: number | string): string => hsDigits(code).slice(0, 2);
