import { HostError } from "../host-error";
import { type Culture, english, readValue } from "../number-format";
import { type Cell, type CellValue, isCellError } from "./cell";
import { isFormula } from "./formula-syntax";
import { invariantFormula } from "./local-formula";

/** What a cell holds after something was typed or written into it. */
export type Entry = Pick<Cell, "value" | "formula" | "apostrophe" | "card"> & {
  numberFormat?: string;
};

/** A formula that nobody has calculated yet shows what Excel shows while a custom function runs. */
export const notCalculated: CellValue = { error: "#BUSY!" };
export const isNotCalculated = (value: CellValue): boolean =>
  isCellError(value) && value.error === "#BUSY!";

const longestText = 32767;
const errorLiterals = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

const text = (value: string): Entry => ({ value });
const formula = (body: string): Entry => ({ value: notCalculated, formula: `=${body.trim()}` });

/**
 * Reads what is written into a cell, as Excel does, for typing and for `values` and `formulas` alike: text is examined
 * for numbers, dates, booleans, errors and formulas, unless the cell is formatted as text or an apostrophe leads.
 *
 * @param written a text, number or boolean
 * @param numberFormat the cell's format before
 * @param culture how the text is written: an add-in always writes the invariant form
 * @throws HostError `InvalidArgument` for a text that begins as a formula and is none, or is too long
 * @example readEntry("12%", "General") // { value: 0.12, numberFormat: "0%" }
 */
export function readEntry(
  written: string | number | boolean,
  numberFormat: string,
  culture: Culture = english,
): Entry {
  if (typeof written !== "string") {
    // In a cell formatted as text a number is kept as its digits.
    if (numberFormat === "@" && typeof written === "number") return text(String(written));
    return { value: written };
  }
  if (written.length > longestText) throw new HostError("InvalidArgument");
  if (written.startsWith("'")) return { value: written.slice(1), apostrophe: true };
  if (written === "" || numberFormat === "@") return text(written);
  const upper = written.trim().toUpperCase();
  if (errorLiterals.includes(upper)) return { value: { error: upper } };
  return readValue(written, culture) ?? readFormula(written, culture);
}

function readFormula(written: string, culture: Culture): Entry {
  const lead = written[0] ?? "";
  // A sign that stands alone is text.
  if (!"=+-@".includes(lead) || written.trim().length === 1) return text(written);
  const typed = lead === "=" ? written.slice(1) : written;
  const body = invariantFormula(typed, culture) ?? "";
  if (lead === "@" && /^@[A-Za-z.]+\(/.test(written)) {
    // The old way to begin a function call.
    if (isFormula(body.slice(1))) return formula(body.slice(1));
  }
  if (!isFormula(body)) {
    throw new HostError("InvalidArgument", "The formula has a mistake in it.");
  }
  return formula(body);
}
