import { type DecimalMark, decimalVotes } from "../../core";
import type { CellFile, TextCell } from "../cells";
import { cellText, looksNumeric } from "./cell-kind";
import type { ReadingChoices } from "./choices";
import { joinContinued } from "./join-continued";
import { readTable, type ReadTable } from "./read-table";
import type { CellPlace } from "./table-places";
import { offerRecords } from "./offer-records";
import type { SheetGrid } from "./sheet-grid";
import type { TableLayout } from "./table-layout";
import { layoutsOf } from "./table-layouts";

/** A number of the file that is in no table. */
export interface LeftOver extends CellPlace {
  text: string;
}

export interface ReadFile {
  tables: ReadTable[];
  leftOver: LeftOver[];
  /** Pages that are pictures and hold no text. */
  picturePages: number[];
}

/**
 * Reads the tables of a file's cells.
 *
 * @param file cells of its sheets or pages
 * @param choices what a reader corrected
 * @param name of the file, for the source of its tables
 * @returns every number is in a table, its header, labels or notes, or left over
 */
export function readTables(file: CellFile, choices: ReadingChoices = {}, name?: string): ReadFile {
  const tables: ReadTable[] = [];
  const leftOver: LeftOver[] = [];
  const likelyMark = decimalMarkOfFile(file);
  for (const { grid, index, layouts } of layoutsOf(file, choices)) {
    for (const { id, layout } of layouts) {
      const place = { id, grid: index, file: name, likelyMark, figures: choices.figures };
      const choice = choices.tables?.[id];
      const records = offerRecords(layout, choice);
      const table = readTable(records?.isLarge ? withoutFigures(layout) : layout, place, choice);
      tables.push(records ? { ...table, records } : table);
    }
    leftOver.push(
      ...leftOverOf(
        grid,
        index,
        layouts.map(({ layout }) => layout),
      ),
    );
  }
  return { tables: joinContinued(tables, choices), leftOver, picturePages: file.picturePages };
}

/** What stands around the figures of a table that is too large to be shown. */
const withoutFigures = (layout: TableLayout): TableLayout => ({
  ...layout,
  bodyRows: [],
  roles: layout.roles.map((role) => (role === "value" ? "blank" : role)),
});

/** The decimal mark of a file's numbers, where none of them shows the other. */
function decimalMarkOfFile({ grids }: CellFile): DecimalMark | undefined {
  const texts = grids
    .filter(({ isProse }) => !isProse)
    .flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (typeof value === "string" && value.length < 30 ? [value] : [])),
    )
    .slice(0, mostVotes);
  const { commas, points } = decimalVotes(texts);
  return Math.min(commas, points) > 0 || commas === points ? undefined : commas > 0 ? "," : ".";
}

/** So many texts tell what a file does. */
const mostVotes = 5000;

function leftOverOf(grid: SheetGrid, index: number, layouts: readonly TableLayout[]): LeftOver[] {
  const used = new Set<TextCell>();
  for (const layout of layouts) addUsed(layout, used);
  return grid.grid.cells
    .filter((cell) => !used.has(cell) && (looksNumeric(grid.kind(cell)) || isPiece(grid, cell)))
    .map((cell) => ({
      grid: index,
      row: cell.row,
      column: cell.column,
      ...(cell.box && { box: cell.box }),
      text: cellText(cell),
    }));
}

/** A piece of a number that blanks set apart, `2 041`, begins as no number does. */
const isPiece = ({ grid }: SheetGrid, { value }: TextCell): boolean =>
  grid.isProse === true && typeof value === "string" && /^0[\d.,]+$/.test(value);

/** Cells that are in a table or say something about it. */
function addUsed(layout: TableLayout, used: Set<TextCell>): void {
  const { grid, area, headerRows, bodyRows, roles, numberingRow } = layout;
  for (const cell of [...layout.titles, ...layout.unitLines, ...layout.notes.flat()])
    used.add(cell);
  const top = numberingRow === undefined ? headerRows : [...headerRows, numberingRow];
  for (const row of top) for (const cell of grid.cellsOf(row, area)) used.add(cell);
  for (const row of bodyRows) {
    for (const cell of grid.cellsOf(row, area)) {
      if (roles[cell.column - area.left] !== "blank") used.add(cell);
    }
  }
}
