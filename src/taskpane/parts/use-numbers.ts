import { locales, withMinus } from "../../language";
import { displayText, numberFormat } from "../../workbook/plan";
import { usePane } from "../pane-context";

/** Numbers in the form of the pane's language, with a true minus sign. */
export function useNumbers() {
  const { language } = usePane();
  const compact = new Intl.NumberFormat(locales[language], {
    notation: "compact",
    maximumFractionDigits: 1,
  });
  const number = (value: number, decimals: number): string =>
    displayText({ number: value, format: numberFormat(decimals) }, language);
  return {
    number,
    /** With its sign, also where it is positive. */
    signed: (value: number, decimals: number): string =>
      `${value > 0 ? "+" : ""}${number(value, decimals)}`,
    /** Short, for the axis of a chart. */
    compact: (value: number): string => withMinus(compact.format(value)),
  };
}
