import type { CellFile, CellGrid, TextCell } from "../cells";
import { captionOf } from "../tables/line-words";
import { pageRegions } from "./page-regions";
import { pageTables } from "./page-tables";
import { isFigure, joinedWords } from "./run-kinds";
import type { TextPage } from "./text-item";
import { joinedRuns, lineText, textLines, type TextLine, type TextRun } from "./text-lines";
import { boxOf, gridOf } from "./table-grid";
import { pageFurniture } from "./page-furniture";

/** Cells of the tables on pages of text, a grid each, and of the lines around them. */
export function readPdfText(pages: readonly TextPage[]): CellFile {
  const grids: CellGrid[] = [];
  const picturePages: number[] = [];
  const lines = pages.map(({ items }) => textLines(items));
  const isFurniture = pageFurniture(lines);
  let pending: TextLine[] = [];
  pages.forEach(({ page, turn }, at) => {
    const own = lines[at] as TextLine[];
    if (own.length === 0) {
      picturePages.push(page);
      return;
    }
    const body = own.filter((line) => !isFurniture(line));
    const regions = pageRegions([...above(body, pending), ...body]).map(pageTables);
    const tables = regions.flatMap((region) => region.tables);
    const rest = regions.flatMap((region) => region.rest);
    // A caption at the foot of a page is that of the table on the next one.
    const last = rest.at(-1);
    pending = last && last === body.at(-1) && captionOf(lineText(last)) ? [last] : [];
    const unread = rest.filter((line) => !pending.includes(line));
    for (const table of tables) {
      const grid = gridOf(table, page, turn);
      if (grid) grids.push(grid);
      else unread.push(...table.titles, ...table.header, ...table.body, ...table.notes);
    }
    const prose = proseGrid(unread, page, turn);
    if (prose.cells.length > 0) grids.push(prose);
  });
  return { grids, picturePages };
}

/** Lines in front of a page's first one. */
function above(body: readonly TextLine[], lines: readonly TextLine[]): TextLine[] {
  const first = body[0];
  if (!first) return [];
  return lines.map((line) => {
    const baseline = first.baseline - 1.5 * line.size;
    const shift = baseline - line.baseline;
    const runs = line.runs.map((run) => ({
      ...run,
      baseline,
      top: run.top + shift,
      bottom: run.bottom + shift,
    }));
    return { ...line, baseline, runs };
  });
}

/** Lines outside tables; heads and feet of pages are left out. What stands together is one text, so that numbers in sentences are words; figures beside figures are a row that was not understood. */
function proseGrid(lines: readonly TextLine[], page: number, turn: number): CellGrid {
  const cells = lines.flatMap(({ runs }, row) =>
    (isRowOfFigures(runs) ? joinedWords(runs) : joinedRuns(runs, 1.5)).map(
      (run, column): TextCell => ({
        row,
        column,
        value: run.text,
        box: boxOf([run]),
      }),
    ),
  );
  const columns = Math.max(0, ...cells.map(({ column }) => column + 1));
  return { page, turn, rows: lines.length, columns, cells, isProse: true };
}

const isRowOfFigures = (runs: readonly TextRun[]): boolean =>
  runs.some((run, at) => at > 0 && isFigure(run) && isFigure(runs[at - 1] as TextRun));
