import { printedDecimals } from "../../table";

/**
 * Number format that keeps so many decimals.
 *
 * @param mark what is printed behind the number, such as `r` for revised
 * @example numberFormat(2) // "#,##0.00"
 * @example numberFormat(2, "r") // '#,##0.00" r"'
 */
export const numberFormat = (decimals: number, mark = ""): string => {
  const digits = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  const shown = mark.replace(/"/g, "").slice(0, mostMark);
  return shown === "" ? digits : `${digits}" ${shown}"`;
};

/** Excel takes a format of at most 255 characters. */
const mostMark = 40;

/**
 * Number format of a nil: the number 0, shown as a dash.
 *
 * @example nilFormat(2) // '#,##0.00;-#,##0.00;"-"'
 */
export const nilFormat = (decimals: number): string =>
  `${numberFormat(decimals)};-${numberFormat(decimals)};"-"`;

/** Decimals that a number format of this folder shows, whether it shows 0 as a dash, and the mark behind the number. */
export function readNumberFormat(format: string): {
  decimals: number;
  nilAsDash: boolean;
  mark: string;
} {
  const marked = /^([^";]*)"([^"]*)"$/.exec(format);
  if (marked)
    return { decimals: printedDecimals(marked[1] ?? ""), nilAsDash: false, mark: marked[2] ?? "" };
  const [positive = "", , zero] = format.split(";");
  return { decimals: printedDecimals(positive), nilAsDash: zero === '"-"', mark: "" };
}
