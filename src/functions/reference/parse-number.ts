import { numberReader, parsePrintedNumber } from "../../core";
import { asCells, eachCell, isBlankOption, readCell, readOption, readText, single } from "../cells";
import { calculate } from "../failure";

/** Units in which a number may be asked for, as powers of ten. */
const units = {
  one: 0,
  satuan: 0,
  thousand: 3,
  ribu: 3,
  million: 6,
  juta: 6,
  billion: 9,
  miliar: 9,
  trillion: 12,
  triliun: 12,
} as const;

const unitNames = Object.keys(units) as [keyof typeof units];

/**
 * Reads numbers as they stand in print, with Indonesian or English separators: "1.130.044", "16.279.934,15", "(3,22)", "Rp 4.651", "0,45%". A text that can mean two numbers, such as "12,610", is read as the other texts of its range show, or refused.
 * @customfunction
 * @param text The printed numbers.
 * @param [unit] "one", "thousand", "million", "billion" or "trillion": words such as juta and miliar are then read, and the number is given in this unit. Left out, they are refused.
 * @returns The numbers, as the range lies
 */
export function PARSE_NUMBER(text: unknown[][], unit?: unknown): unknown[][] {
  return calculate(() => {
    const isAsked = !isBlankOption(single(unit));
    const options = isAsked ? { unit: units[readOption(unit, "unit", unitNames)] } : {};
    const texts = asCells(text)
      .flat()
      .filter((cell) => typeof cell === "string");
    const reader = numberReader(texts, undefined, options);
    return eachCell(text, "text", (cell) => {
      const value = single(cell);
      return typeof value === "number"
        ? readCell(value, "text")
        : parsePrintedNumber(readText(value, "text"), reader);
    });
  });
}
