/** Errors, and what offices print where a number is missing. */
const missing = /^(#.+|n\.?a\.?|\.{2,3}|…)$/i;
const digit = /\p{Nd}/u;
/** Years, also in `2019/2020` or `2020 thd 2019`: words about a period. */
const year = /(^|\P{Nd})(19|20)\d\d(\P{Nd}|$)/u;
/** `(000)` in a header says that its column counts in thousands. */
const thousands = /^\(?\s*'?000\b/;
const units =
  /\b(rp|idr|rupiah|usd?|dolar|as|persen|percent|ribu|rb|juta|jt|mili?ar|milyar|triliun|trilyun|thousand|million|billion|trillion|kg|kuintal|ton|liter)\b/giu;
/** Letters that a scanner puts for digits, among digits: `l2,5`, `1.O00`. */
const misread = /^(?=.*[.,])[\d.,OolISB]+$/;

/**
 * Whether what stands in a cell takes the place of a number, a text with digits that cannot be read or a mark of a missing
 * one: what is computed from it is not known. Other words are headings within the table.
 */
export function standsForNumber(value: unknown): boolean {
  if (typeof value === "boolean" || typeof value === "number") return true;
  if (typeof value !== "string") return false;
  const text = value.trim();
  if (missing.test(text)) return true;
  if (!digit.test(text) || year.test(text) || thousands.test(text)) return false;
  if (misread.test(text)) return true;
  const startsWithWord = /^\p{L}/u.test(text.replace(/^(rp\.?|idr|us ?\$|usd)\s*/i, ""));
  return !startsWithWord && !/\p{L}{2}/u.test(text.replace(units, ""));
}
