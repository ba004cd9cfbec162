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

/** The numbers, as the range lies. */
export function PARSE_NUMBER(text: unknown[][], unit?: unknown): unknown[][] {
  return calculate(() => {
    const isAsked = !isBlankOption(single(unit));
    const options = isAsked ? { unit: units[readOption(unit, "unit", unitNames)] } : {};
    const reader = numberReader(textsIn(asCells(text)), undefined, options);
    return eachCell(text, "text", (cell) => {
      const value = single(cell);
      return typeof value === "number"
        ? readCell(value, "text")
        : parsePrintedNumber(readText(value, "text"), reader);
    });
  });
}

function* textsIn(cells: unknown[][]): Generator<string> {
  for (const row of cells) {
    for (const cell of row) if (typeof cell === "string") yield cell;
  }
}
