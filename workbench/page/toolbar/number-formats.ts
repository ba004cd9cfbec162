import type { FormatName } from "../language";

/** The number formats that the toolbar offers; dates are those of Excel's list, which each system shows its own way. */
export const numberFormats: readonly (readonly [name: FormatName, numberFormat: string])[] = [
  ["general", "General"],
  ["number", "#,##0.00"],
  ["whole", "#,##0"],
  ["percent", "0.00%"],
  ["date", "m/d/yyyy"],
  ["longDate", "d mmmm yyyy"],
  ["month", "mmmm yyyy"],
  ["text", "@"],
];

/** The kind of a cell's number format, whatever its decimals. */
export function formatName(numberFormat: string): FormatName {
  const exact = numberFormats.find(([, format]) => format === numberFormat);
  if (exact) return exact[0];
  if (/^#,##0\.0+$/.test(numberFormat)) return "number";
  if (/^(#,##)?0(\.0+)?%$/.test(numberFormat)) return "percent";
  return "custom";
}
