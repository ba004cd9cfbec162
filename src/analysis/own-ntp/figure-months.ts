import { datedLabel, isOnlyPeriod } from "../../core";
import type { Column, Table } from "../../table";
import { monthText, yearOfTable } from "./item-columns";

/** A year, a month of any year, or both. */
interface Moment {
  year?: number;
  month?: number;
}

function momentOf(text: string): Moment {
  const { period, month } = datedLabel(text.replace(baseYear, " "));
  if (period?.every === "month")
    return { year: Math.floor(period.at / 12), month: (period.at % 12) + 1 };
  if (period?.every === "year") return { year: period.at };
  return month === undefined ? {} : { month: month + 1 };
}

const baseYear = /\(?\s*\d{4}\s*=\s*100\s*\)?/;

const ofColumn = ({ period, title }: Column): Moment =>
  momentOf(period !== undefined && /^\d{4}(-\d{2})?$/.test(period) ? period : title.id);

/** What the header of a column says besides its period. */
export const wordsOfColumn = ({ title }: Column): string =>
  datedLabel(title.id.replace(baseYear, " ")).measure;

/** Whether a label is a time and nothing else. */
export const isMoment = (label: string): boolean => isOnlyPeriod(label);

/** The month of each cell as `2024-01`, by row and column; undefined for a year as a whole and what has no time. */
export function monthsOf(table: Table): (row: number, column: number) => string | undefined {
  const { columns, rows } = table;
  const across = columns.map(ofColumn);
  const down = rows.map(({ words, label }) =>
    (words ?? [label])
      .filter(isMoment)
      .map(momentOf)
      .reduce((all, one) => ({ ...all, ...one }), {}),
  );
  const only = yearOfTable(table);
  return (row, column) => {
    const { year, month } = { ...down[row], ...across[column] };
    const ofYear = year ?? (only === undefined ? undefined : Number(only));
    return ofYear === undefined || month === undefined ? undefined : monthText(ofYear, month);
  };
}
