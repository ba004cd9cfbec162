import { isOnlyPeriod } from "../../core";
import type { TextCell } from "../cells";
import { type HeaderTexts, isRepeated, leavesOf, opening, tierOver } from "./header-texts";
import { isBlankLine, isNumberingLine, type PlainLine } from "./plain-lines";
import type { TablePart } from "./text-table";

/** A header of a paste over a number of columns. */
export interface PastedHeader {
  part: TablePart;
  numbering: TablePart;
  columns: number;
  start: number;
  /** Its texts were told apart. */
  isTold: boolean;
  /** Periods, column numbers or groups that repeat say how many columns there are. */
  isSure: boolean;
  /** Words that name the rows. */
  named: number;
  /** Texts that seldom head a column without the next one. */
  halves: number;
}

/**
 * Headers over each number of columns. Texts are distinguished where they are periods, stand alone for their column, or repeat;
 * otherwise the table has none, which is said.
 */
export function pastedHeaders(
  above: readonly PlainLine[],
  counts: readonly number[],
): PastedHeader[] {
  let end = above.length;
  const back = () => {
    while (end > 0 && isBlankLine(above[end - 1] as PlainLine)) end--;
  };
  back();
  const last = above[end - 1];
  const numbers = last && isNumberingLine(last) ? last : undefined;
  if (numbers) end--;
  back();
  const [leafLine, tierLine] = [above[end - 1]?.text ?? "", above[end - 2]?.text ?? ""];
  const titleUpTo = (line: number) =>
    above
      .slice(0, Math.max(0, line))
      .map(({ text }) => text)
      .join(" ");
  const numbersOf = (columns: number) => numberingPart(numbers, columns);
  const isNumbered = (columns: number) => numbersOf(columns).lines.length > 0;
  const wanted = counts.some(isNumbered) ? counts.filter(isNumbered) : counts;
  const told = wanted.flatMap((columns): PastedHeader[] => {
    const leaf = leavesOf(leafLine, columns, titleUpTo(end - 1));
    if (!leaf) return [];
    const upper = tierOver(tierLine, leaf.texts, titleUpTo(end - 2));
    // Groups of headers that repeat need to be told by their names.
    if (!upper && isRepeated(leaf.texts)) return [];
    const levels = upper ? [upper, leaf] : [leaf];
    return [
      {
        part: headerPart(levels, columns, above.slice(end - levels.length, end)),
        numbering: numbersOf(columns),
        columns,
        start: end - levels.length,
        isTold: true,
        isSure:
          isNumbered(columns) ||
          upper !== undefined ||
          leaf.texts.every((text) => isOnlyPeriod(text)),
        named: leaf.label === "" ? 0 : leaf.label.split(" ").length,
        halves: leaf.texts.slice(0, -1).filter((text) => opening.test(text)).length,
      },
    ];
  });
  const bare = wanted.map((columns) => ({
    part: { lines: [], cells: [] },
    numbering: numbersOf(columns),
    columns,
    start: end,
    isTold: false,
    isSure: isNumbered(columns),
    named: 0,
    halves: 0,
  }));
  return [...told, ...bare];
}

const headerPart = (
  levels: readonly HeaderTexts[],
  columns: number,
  lines: readonly PlainLine[],
): TablePart => ({
  lines: lines.map(({ number }) => number),
  cells: levels.flatMap(({ label, texts }, row): TextCell[] => {
    const span = columns / texts.length;
    return [
      ...(label === "" ? [] : [{ row, column: 0, value: label }]),
      ...texts.map((value, at) => ({
        row,
        column: 1 + at * span,
        value,
        ...(span > 1 && { columns: span }),
      })),
    ];
  }),
});

/** Column numbers, where they are as many as the columns. */
function numberingPart(line: PlainLine | undefined, columns: number): TablePart {
  const numbers = line?.text.trim().split(/\s+/) ?? [];
  if (!line || numbers.length !== columns + 1) return { lines: [], cells: [] };
  const cells = numbers.map((value, column): TextCell => ({ row: 0, column, value }));
  return { lines: [line.number], cells };
}
