/** Texts, colours, fills and escaped signs of a number format, which say nothing of the number. */
const literals = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]/g;

/** Whether a number format shows a day or a time. */
export const isDateFormat = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(literals, "").replace(/General/gi, ""));

/**
 * Decimals that a number format shows; undefined where it leaves them to the number.
 *
 * @example shownDecimals("#,##0.00") // 2
 */
export function shownDecimals(format: string): number | undefined {
  const positive = (format.split(";")[0] ?? "").replace(literals, "");
  if (!/[0#?]/.test(positive)) return undefined;
  return /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
}

/** Whether a number format shows 0 as a dash. */
export function showsNilAsDash(format: string): boolean {
  const zero = format.split(";")[2];
  return zero !== undefined && /^[\s"_)(*]*[-\u2013]/.test(zero);
}

/** Decimals of a printed value in canonical form. */
export function printedDecimals(printed: string): number {
  const point = printed.indexOf(".");
  return point < 0 ? 0 : printed.length - point - 1;
}
