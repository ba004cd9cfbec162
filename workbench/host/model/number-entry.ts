/** A typed text that Excel turns into a number, with the format that it gives the cell. */
export interface NumberEntry {
  readonly value: number;
  /** Undefined when the cell keeps its General format. */
  readonly numberFormat?: string;
}

const plain = /^(\d+(?:,\d{3})*|\d*)(\.\d*)?(?:[eE]([-+]?\d{1,3}))?$/;

/**
 * Reads a number as a cell in an English (US) workbook does: signs, thousands separators, exponent, percent, dollar,
 * parentheses for negative, `0 1/2` fractions.
 *
 * @returns undefined when the text is no number
 * @example readNumber("12.5%") // { value: 0.125, numberFormat: "0.00%" }
 */
export function readNumber(text: string): NumberEntry | undefined {
  const fraction = /^([-+]?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text.trim());
  if (fraction && Number(fraction[4]) !== 0) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    const digits = (fraction[4] ?? "").length > 1 ? "# ??/??" : "# ?/?";
    return { value: fraction[1] === "-" ? -size : size, numberFormat: digits };
  }
  let rest = text.trim();
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) rest = (bracketed[1] ?? "").trim();
  const signed = /^([-+])\s*(.*)$/.exec(rest);
  if (bracketed && signed) return undefined;
  if (signed) rest = signed[2] ?? "";
  const dollars = /^\$\s*(.*)$/.exec(rest);
  if (dollars) rest = dollars[1] ?? "";
  const percent = /^(.*?)\s*%$/.exec(rest) ?? /^%\s*(.*)$/.exec(rest);
  if (percent) rest = percent[1] ?? "";
  const match = plain.exec(rest);
  if (!match || (dollars && percent)) return undefined;
  const [, whole = "", decimals = "", exponent] = match;
  if (whole === "" && decimals.length < 2) return undefined;
  const size = Number(`${whole.replace(/,/g, "") || "0"}${decimals}e${exponent ?? "0"}`);
  if (!Number.isFinite(size)) return undefined;
  const negative = Boolean(bracketed) || signed?.[1] === "-";
  const value = (negative ? -size : size) / (percent ? 100 : 1);
  const hasDecimals = decimals.length > 1;
  let numberFormat: string | undefined;
  if (percent) numberFormat = hasDecimals ? "0.00%" : "0%";
  else if (dollars)
    numberFormat = hasDecimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  else if (exponent !== undefined) numberFormat = "0.00E+00";
  else if (whole.includes(",")) numberFormat = hasDecimals ? "#,##0.00" : "#,##0";
  return { value: value === 0 ? 0 : value, numberFormat };
}
