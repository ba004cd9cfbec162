import type { CellKeys, TableFinding } from "../../analysis";
import { printedDecimals } from "../../table";
import { typedNumber } from "../parts";

export interface CellRepair extends CellKeys {
  printed: string;
  corrected: string;
}

/** What a finding proposes, where it is proved or the only thing that settles as much; undefined where others would, too. */
export function repairOf({
  cells,
  isProved,
  pattern,
  rivals,
  rivalPairs,
}: TableFinding): CellRepair[] | undefined {
  const isOnly = rivals.length === 0 && rivalPairs.length === 0;
  if (!isProved && (!isOnly || pattern === "unexplained" || pattern === "unlikely")) {
    return undefined;
  }
  const repairs = cells.flatMap(({ row, column, printed, proposed }) =>
    proposed === undefined ? [] : [{ row, column, printed, corrected: proposed }],
  );
  return repairs.length === cells.length ? repairs : undefined;
}

/**
 * A number that is typed in place of a printed one, with as many decimals at least; undefined for what is not a number. Where
 * the print has no decimals, groups of three digits are thousands.
 */
export function typedFigure(text: string, printed: string): string | undefined {
  const decimals = printedDecimals(printed);
  const value = typedNumber(text, { upTo: Infinity, grouped: decimals === 0 });
  if (value === undefined) return undefined;
  return value.toFixed(Math.max(decimals, printedDecimals(String(value))));
}
