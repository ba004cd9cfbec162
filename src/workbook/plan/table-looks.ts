import type { ReferenceTable } from "../../reference-data";
import { displayText } from "./display-text";
import type { FormatRun, Region } from "./sheet-plan";
import { nilIsZero } from "./table-cells";

/** Colours of a block. Dark text on light fills, and the header the other way round, at more than 7 : 1. */
export const blockColors = {
  headerFill: "#0F5A4F",
  headerText: "#FFFFFF",
  quietText: "#595959",
  liveFill: "#E6F4F1",
  correctedFill: "#FFF1C2",
} as const;

/** Looks of a table region: header, bold aggregates, labels indented by their place in the hierarchy. */
export function tableLooks(table: ReferenceTable, labelColumn: number): FormatRun[] {
  const columns = labelColumn + 1 + table.fields.length;
  const header = { fill: blockColors.headerFill, color: blockColors.headerText, bold: true };
  const runs: FormatRun[] = [
    { at: { row: 0, column: 0 }, rows: 1, columns: labelColumn + 1, ...header, align: "Left" },
    {
      at: { row: 0, column: labelColumn + 1 },
      rows: 1,
      columns: table.fields.length,
      ...header,
      align: "Right",
      wrap: true,
    },
  ];
  const parents = new Set(table.rows.map((row) => row.parent).filter((key) => key !== ""));
  const depths = rowDepths(table);
  table.rows.forEach((row, index) => {
    const at = { row: index + 1, column: labelColumn };
    const indent = depths.get(row.key) ?? 0;
    const bold = parents.size > 0 && (row.parent === "" || parents.has(row.key));
    const wrap = row.label.length + indent * 2 > labelCharacters;
    if (indent > 0 || wrap) {
      runs.push({ at, rows: 1, columns: 1, ...(indent > 0 && { indent }), ...(wrap && { wrap }) });
    }
    if (bold) {
      runs.push({ at: { row: index + 1, column: 0 }, rows: 1, columns, bold });
    }
    if (row.values.includes("-") && !nilIsZero(table)) {
      const first = { row: index + 1, column: labelColumn + 1 };
      runs.push({ at: first, rows: 1, columns: table.fields.length, align: "Right" });
    }
  });
  return runs;
}

/** How many ancestors each row has; a row that names a missing parent, or itself, counts as a root. */
export function rowDepths(table: Pick<ReferenceTable, "rows">): Map<string, number> {
  const parentOf = new Map(table.rows.map((row) => [row.key, row.parent]));
  return new Map(
    table.rows.map((row) => {
      const seen = new Set([row.key]);
      let parent = row.parent;
      while (parentOf.has(parent) && !seen.has(parent)) {
        seen.add(parent);
        parent = parentOf.get(parent) ?? "";
      }
      return [row.key, seen.size - 1];
    }),
  );
}

/** Points that a character of Excel's standard 11-point font takes, and the room for padding and a filter button. */
const characterWidth = 5.6;
const padding = 12;
/** Longer headers wrap. */
const headerCharacters = 12;
const widest = 270;
/** Labels that are longer than the widest column wrap. */
const labelCharacters = 44;

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
