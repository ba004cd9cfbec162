import type { DataAnswer } from "./shapes";

/** One number of an answer: positions in its four lists. */
export interface DataCell {
  vertical: number;
  variant: number;
  year: number;
  part: number;
  /** As the answer holds it; what is no number stands in `unread`. */
  value: number;
  text: string;
}

/** Keys of an answer that say nothing certain. */
export interface DataDoubts {
  /** They belong to no combination of the ids. */
  unmatched: string[];
  /** They belong to several combinations; none of these gets the number. */
  ambiguous: string[];
  /** Their value is no number. */
  unread: string[];
}

/**
 * The numbers of an answer. Its keys glue the ids of vertical variable, variable, variant, year and part of the year together
 * without anything between them, and ids have any length: so every combination is built and looked up, and no key is cut.
 */
export function dataCells(answer: DataAnswer): { cells: DataCell[]; doubts: DataDoubts } {
  const { vervar, tahun, datacontent } = answer;
  const variants = answer.turvar.length > 0 ? answer.turvar : [{ val: "0", label: "" }];
  const parts = answer.turtahun.length > 0 ? answer.turtahun : [{ val: "0", label: "" }];
  const variable = answer.var[0]?.val ?? "";
  const ends = tahun.flatMap((year, yearAt) =>
    parts.map((part, partAt) => ({ year: yearAt, part: partAt, text: `${year.val}${part.val}` })),
  );
  const content = new Map(Object.entries(datacontent));
  const found = new Map<string, DataCell>();
  const doubts: DataDoubts = { unmatched: [], ambiguous: [], unread: [] };
  const ambiguous = new Set<string>();
  vervar.forEach((row, vertical) =>
    variants.forEach((column, variant) => {
      const start = `${row.val}${variable}${column.val}`;
      for (const { year, part, text: end } of ends) {
        const key = start + end;
        const value = content.get(key);
        if (value === undefined) continue;
        if (found.has(key)) ambiguous.add(key);
        else found.set(key, { vertical, variant, year, part, ...numberOf(value) });
      }
    }),
  );
  const cells: DataCell[] = [];
  for (const [key, cell] of found) {
    if (ambiguous.has(key)) continue;
    if (!Number.isNaN(cell.value)) cells.push(cell);
    else if (cell.text !== "") doubts.unread.push(`${key}: ${cell.text}`);
  }
  doubts.ambiguous = [...ambiguous];
  for (const key of content.keys()) if (!found.has(key)) doubts.unmatched.push(key);
  return { cells, doubts };
}

/** A blank is missing and a dash nil; a text is a number only where it is one in JSON's own notation. */
function numberOf(value: number | string | null): Pick<DataCell, "value" | "text"> {
  const text = value === null ? "" : String(value).trim();
  if (/^[-\u2013\u2014]$/.test(text)) return { value: 0, text: "-" };
  return { value: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN, text };
}
