/** Decimals of a printed value in canonical form. */
export function printedDecimals(printed: string): number {
  const point = printed.indexOf(".");
  return point < 0 ? 0 : printed.length - point - 1;
}

/**
 * Number format that keeps so many decimals.
 *
 * @example numberFormat(2) // "#,##0.00"
 */
export const numberFormat = (decimals: number): string =>
  decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;

/**
 * Number format of a nil: the number 0, shown as a dash.
 *
 * @example nilFormat(2) // '#,##0.00;-#,##0.00;"-"'
 */
export const nilFormat = (decimals: number): string =>
  `${numberFormat(decimals)};-${numberFormat(decimals)};"-"`;

/** Decimals that a number format of this folder shows, and whether it shows 0 as a dash. */
export function readNumberFormat(format: string): { decimals: number; nilAsDash: boolean } {
  const [positive = "", , zero] = format.split(";");
  return { decimals: printedDecimals(positive), nilAsDash: zero === '"-"' };
}
