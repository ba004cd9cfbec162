import { datacontentPlaces } from "../reading";
import type { DataAnswer } from "./shapes";

/** One number of an answer: positions in its four lists. */
export interface DataCell {
  vertical: number;
  variant: number;
  year: number;
  part: number;
  /** As the answer holds it; what is not a number is in `unread`. */
  value: number;
  text: string;
}

/** Keys of an answer that say nothing certain. */
export interface DataDoubts {
  /** They belong to no combination of the ids. */
  unmatched: string[];
  /** They belong to several combinations; none of these gets the number. */
  ambiguous: string[];
  /** Their value is not a number. */
  unread: string[];
}

/** The numbers of an answer, by the ids that its keys glue together. */
export function dataCells(answer: DataAnswer): { cells: DataCell[]; doubts: DataDoubts } {
  const content = new Map(Object.entries(answer.datacontent));
  const variables = answer.var.slice(0, 1);
  const lists = { ...answer, var: variables.length > 0 ? variables : [{ val: "", label: "" }] };
  const { places, ambiguous, unmatched } = datacontentPlaces(lists, content);
  const doubts: DataDoubts = { unmatched, ambiguous: [...ambiguous], unread: [] };
  const cells: DataCell[] = [];
  for (const [key, { vertical, variant, year, part }] of places) {
    const read = numberOf(content.get(key) ?? null);
    if (!Number.isNaN(read.value)) cells.push({ vertical, variant, year, part, ...read });
    else if (read.text !== "") doubts.unread.push(`${key}: ${read.text}`);
  }
  return { cells, doubts };
}

/** A blank is missing and a dash nil; a text is a number only where it is one in JSON's own notation. */
function numberOf(value: number | string | null): Pick<DataCell, "value" | "text"> {
  const text = value === null ? "" : String(value).trim();
  if (/^[-\u2013\u2014]$/.test(text)) return { value: 0, text: "-" };
  return { value: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN, text };
}
