import { CoreError } from "../errors";
import { numberReader, type NumberReader } from "./number-reader";

/** A number holds so many digits for certain. */
const mostDigits = 15;

/**
 * The value of a printed number that can be read in one way only. Where one reading is regular, irregular ones do not
 * count: `1.130.044` is 1130044.
 *
 * @param text as printed
 * @param reader of the range that it belongs to
 * @returns its value
 * @throws CoreError `not-a-number` when it has no reading
 * @throws CoreError `ambiguous` when it has several; `expected` names them
 * @throws CoreError `overflow` for more than 15 significant digits
 * @example parsePrintedNumber("16.279.934,15") // 16279934.15
 */
export function parsePrintedNumber(text: string, reader: NumberReader = numberReader([])): number {
  const readings = reader.readings(text);
  const [first, second] = readings;
  const found = text.slice(0, 40);
  if (first === undefined) {
    throw new CoreError("not-a-number", { argument: "text", found });
  }
  if (second !== undefined) {
    const texts = readings.map((reading) => reading.text).join(", ");
    throw new CoreError("ambiguous", { argument: "text", found, expected: texts });
  }
  if (first.text.length > mostDigits && significantDigits(first.text) > mostDigits) {
    throw new CoreError("overflow", { argument: "text", found });
  }
  return first.value;
}

function significantDigits(canonical: string): number {
  const digits = canonical.replace(/[-.]/g, "").replace(/^0+/, "");
  return digits.replace(/0+$/, "").length;
}
