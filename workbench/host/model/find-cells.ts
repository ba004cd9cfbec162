import { eachCell, type Area, areaOf, wholeSheet } from "./area";
import { hasContent } from "./cell";
import { HostError } from "../host-error";
import { type Entry, readEntry } from "./entry";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** What is looked for, and where. `*`, `?` and `~` mean in it what they mean in Excel. */
export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeCell: boolean;
  /** In what cells show, or in what is typed into them. */
  readonly lookIn: "values" | "formulas";
  /** One sheet, or all that are visible. */
  readonly sheet: Sheet | undefined;
}

export interface FoundCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

const special = /[\\^$.*+?()[\]{}|/-]/g;

function patternOf({ text, matchCase, wholeCell }: FindQuery): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|[\s\S]/gu,
    (piece, escaped?: string, wild?: string) => {
      if (wild === "*") return wholeCell ? "[\\s\\S]*" : "[\\s\\S]*?";
      if (wild === "?") return "[\\s\\S]";
      return (escaped ?? piece).replace(special, "\\$&");
    },
  );
  return new RegExp(wholeCell ? `^(?:${source})$` : source, matchCase ? "gu" : "giu");
}

/** The cells that hold what is looked for, sheet by sheet and row by row. */
export function findCells(workbook: Workbook, query: FindQuery): FoundCell[] {
  if (query.text === "") return [];
  const pattern = patternOf(query);
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  return (query.sheet ? [query.sheet] : visible).flatMap((sheet) => {
    const found: FoundCell[] = [];
    const look = (row: number, column: number): void => {
      const text =
        query.lookIn === "values" ? sheet.textAt(row, column) : sheet.editTextAt(row, column);
      pattern.lastIndex = 0;
      if (pattern.test(text)) found.push({ sheet, row, column });
    };
    sheet.eachStored(wholeSheet, (cell, row, column) => {
      if (hasContent(cell)) look(row, column);
    });
    if (query.lookIn === "values") sheet.spills.all().forEach((spill) => eachSpilled(spill, look));
    return found.sort((a, b) => a.row - b.row || a.column - b.column);
  });
}

/** The cells that a formula fills, but for its own. */
function eachSpilled(area: Area, visit: (row: number, column: number) => void): void {
  eachCell(area, (row, column) => {
    if (row !== area.row || column !== area.column) visit(row, column);
  });
}

/**
 * Replaces what was found in what is typed into the cells, as one step; what is calculated there, protected, or would make a
 * formula with a mistake stays.
 *
 * @returns how many cells were changed
 */
export function replaceInCells(
  workbook: Workbook,
  query: FindQuery,
  replacement: string,
  cells: readonly FoundCell[],
): number {
  const pattern = patternOf(query);
  const changes = cells.flatMap((cell) => {
    const entry = replaced(workbook, cell, pattern, replacement);
    return entry ? [{ ...cell, entry }] : [];
  });
  workbook.step(() => {
    for (const sheet of new Set(changes.map((change) => change.sheet))) {
      sheet.enterAt(
        changes.filter((change) => change.sheet === sheet),
        "user",
      );
    }
  });
  return changes.length;
}

/** What the cell holds afterwards; undefined when nothing can be replaced in it. */
function replaced(
  workbook: Workbook,
  { sheet, row, column }: FoundCell,
  pattern: RegExp,
  replacement: string,
): Entry | undefined {
  const cell = sheet.cellAt(row, column);
  if (!hasContent(cell)) return undefined;
  const before = sheet.editTextAt(row, column);
  pattern.lastIndex = 0;
  const after = before.replace(pattern, () => replacement);
  if (after === before) return undefined;
  try {
    sheet.requireWritable(areaOf(row, column));
    return readEntry(after, cell.numberFormat, workbook.culture);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return undefined;
  }
}
