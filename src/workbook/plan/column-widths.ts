import { displayText } from "./display-text";
import type { Region } from "./sheet-plan";

/** Points that a character of Excel's standard 11-point font takes, and the room for padding and a filter button. */
const characterWidth = 5.6;
const padding = 12;
/** Longer headers wrap. */
const headerCharacters = 12;
const widest = 270;
/** Widths of an indent level and of a bold letter, in characters of normal weight. */
const indentCharacters = 1.6;
const boldFactor = 1.08;

/** Least widths in points for the columns of a table region, its header row, indents and bold rows included. */
export function columnWidths({ cells, formats }: Pick<Region, "cells" | "formats">): number[] {
  const [header = [], ...rows] = cells;
  const bold = new Set(formats.filter((run) => run.bold).map(({ at }) => at.row));
  const indents = new Map(
    formats.flatMap(({ at, indent }) =>
      indent ? [[`${at.row},${at.column}`, indent] as const] : [],
    ),
  );
  return header.map((title, column) => {
    const longest = rows.reduce((most, row, index) => {
      const cell = row[column];
      if (!cell) return most;
      const indent = indents.get(`${index + 1},${column}`) ?? 0;
      const letters = displayText(cell, "en").length * (bold.has(index + 1) ? boldFactor : 1);
      return Math.max(most, letters + indent * indentCharacters);
    }, 0);
    const titleLength = Math.min(displayText(title, "en").length, headerCharacters);
    const width = Math.max(longest, titleLength) * characterWidth + padding;
    return Math.round(Math.min(Math.max(width, 54), widest));
  });
}
