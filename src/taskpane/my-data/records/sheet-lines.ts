import { parseCellAddress } from "../../../workbook/plan";

/** More lines than these nobody leaves out one by one. */
const mostLines = 20_000;

const parts = (text: string): string[] =>
  text
    .split(/[,;\s]+/)
    .map((part) => part.trim().toUpperCase())
    .filter((part) => part !== "");

/**
 * Rows as a sheet numbers them, from 0.
 *
 * @returns undefined for anything else
 * @example rowsOf("5, 7-9") // [4, 6, 7, 8]
 */
export const rowsOf = (text: string): number[] | undefined =>
  linesOf(text, /^\d{1,7}$/, (part) => Number(part) - 1);

/**
 * Columns as a sheet calls them, from 0.
 *
 * @returns undefined for anything else
 * @example columnsOf("C, F:H") // [2, 5, 6, 7]
 */
export const columnsOf = (text: string): number[] | undefined =>
  linesOf(text, /^[A-Z]{1,3}$/, (part) => parseCellAddress(`${part}1`).column);

function linesOf(
  text: string,
  isLine: RegExp,
  numberOf: (part: string) => number,
): number[] | undefined {
  const found = new Set<number>();
  for (const part of parts(text)) {
    const [first = "", last = first, ...others] = part.split(/[-:\u2013]/);
    if (others.length > 0 || !isLine.test(first) || !isLine.test(last)) return undefined;
    const [from, to] = [numberOf(first), numberOf(last)];
    if (from < 0 || to < from || found.size + to - from > mostLines) return undefined;
    for (let line = from; line <= to; line++) found.add(line);
  }
  return [...found].sort((a, b) => a - b);
}

/** Lines as text, those that follow one another together. */
export function linesText(lines: readonly number[], nameOf: (line: number) => string): string {
  const runs: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs
    .map(([from, to]) => (from === to ? nameOf(from) : `${nameOf(from)}-${nameOf(to)}`))
    .join(", ");
}
