import { readPeriod } from "../../core";
import type { Row } from "../../table";
import { type ItemColumns, monthWords } from "./column-fields";
import { isMonthAlone, type WordField } from "./item-columns";

export interface RowHead {
  label: string;
  code: string;
  subsector: string;
  component: string;
  classes: string[];
  unit: string;
  note: string;
  month: string | undefined;
}

const dottedCode = /^(\d+(?:\.\d+)+|\d+)\.?\s+(?=\p{L})/u;

/** What the words of a row say of it, each in its place. */
export function rowHead(row: Row, { words, year }: ItemColumns): RowHead {
  const own = row.words ?? [row.label];
  const of = (field: WordField) =>
    own.filter((text, at) => words[at]?.field === field && text !== "");
  const month = monthWords(row, words);
  const labels = of("item");
  const label = labels.at(-1) ?? of("class").at(-1) ?? row.label;
  const leading = dottedCode.exec(label)?.[1] ?? "";
  return {
    label,
    code: row.code || of("code").join(".") || (leading.includes(".") ? leading : ""),
    subsector: of("subsector").join(" "),
    component: of("component").join(" "),
    classes: [...of("class"), ...labels.slice(0, -1)].filter((text) => text !== label),
    unit: of("unit").join(" "),
    note: of("note").join(" "),
    month:
      month === "" ? undefined : monthOf(isMonthAlone(month) ? `${month} ${year ?? ""}` : month),
  };
}

export const monthOf = (text: string): string | undefined => {
  const period = readPeriod(text);
  return period !== undefined && /^\d{4}-\d{2}$/.test(period) ? period : undefined;
};
