import { parsePrintedNumber } from "../../core";
import { readCell, readText, single } from "../cells";
import { calculate } from "../failure";

/**
 * Reads a number as it stands in print, with Indonesian or English separators: "1.130.044", "16.279.934,15". A text that can mean two numbers, such as "12,610", is refused and both are named.
 * @customfunction
 * @param text The printed number.
 * @returns The number
 */
export function PARSE_NUMBER(text: unknown): unknown {
  return calculate(() => {
    const value = single(text);
    return typeof value === "number"
      ? readCell(value, "text")
      : parsePrintedNumber(readText(value, "text"));
  });
}
