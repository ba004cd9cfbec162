import type { CellBox, CellFile, CellGrid, TextCell } from "../cells";
import { captionOf } from "../tables/line-words";
import { joinedTitle } from "../tables/table-layout";
import { bodyRows } from "./body-rows";
import { headerCells } from "./header-cells";
import { pageRegions } from "./page-regions";
import { isFigure, joinedWords, type PageTable, pageTables } from "./page-tables";
import { tableColumns } from "./table-columns";
import type { TextPage } from "./text-item";
import { joinedRuns, lineText, textLines, type TextLine, type TextRun } from "./text-lines";

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

/** Heads and feet of pages: page numbers at an edge, and lines that are at one height of several pages. */
function pageFurniture(pages: readonly (readonly TextLine[])[]): (line: TextLine) => boolean {
  const last = pages.flat().reduce((all, { baseline }) => Math.max(all, baseline), 0);
  const keyOf = (line: TextLine) =>
    lineText(line)
      .replace(/^(?:\d+\s+)+|(?:\s+\d+)+$/g, "")
      .replace(/\d+/g, "#");
  const isAtEdge = ({ baseline }: TextLine) => baseline < 0.09 * last || baseline > 0.91 * last;
  const times = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.filter(isAtEdge).map(keyOf)))
      times.set(key, (times.get(key) ?? 0) + 1);
  }
  return (line) =>
    isAtEdge(line) &&
    !captionOf(lineText(line)) &&
    (/^\d{1,3}$/.test(lineText(line)) ||
      ((times.get(keyOf(line)) ?? 0) > 1 && /\p{L}{3}/u.test(lineText(line))));
}

function gridOf(table: PageTable, page: number, turn: number): CellGrid | undefined {
  const columns = tableColumns(table);
  if (!columns) return undefined;
  const rows = bodyRows(table, columns);
  const width = columns.centers.length + 1;
  const cells: TextCell[] = [];
  let row = 0;
  const wide = (line: TextLine) => {
    cells.push({
      row: row++,
      column: 0,
      columns: width,
      value: lineText(line),
      box: boxOf(line.runs),
    });
  };
  table.titles.forEach(wide);
  const headerRows = table.header.map((_, at) => row + at);
  // The first column is for the codes that stand before the labels.
  for (const { run, line, column, columns: span } of headerCells(table.header, columns)) {
    cells.push({
      row: row + line,
      column: column === 0 && columns.labels > 0 ? 1 : column + 1,
      value: run.text,
      box: boxOf([run]),
      ...(span > 1 && { columns: span }),
    });
  }
  row += table.header.length;
  if (table.numbering) {
    for (const run of table.numbering.runs) {
      cells.push({
        row,
        column: columns.columnOf({ ...run, text: "1" }) + 1,
        value: run.text,
        box: boxOf([run]),
      });
    }
    row++;
  }
  const labels = rows.map(({ cells: own }) => (columns.labels > 0 ? (own.get(0) ?? []) : []));
  const isCoded = hasCodes(labels);
  const indentOf = indents(labels, isCoded);
  for (const { cells: own } of rows) {
    for (const [column, runs] of own) {
      cells.push(
        ...(column < columns.labels
          ? labelCells(runs, row, isCoded, indentOf)
          : [valueCell(runs, row, column + 1)]),
      );
    }
    row++;
  }
  table.notes.forEach(wide);
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    page,
    turn,
    rows: row,
    columns: width,
    cells,
    headerRows,
    isWhole: true,
    isFoundByNumbers: !table.hasCaption,
  };
}

const code = /^\d{1,10}$/;

/** Whether most labels have a code before them in a place of its own. */
function hasCodes(labels: readonly TextRun[][]): boolean {
  const coded = labels.filter(
    (runs) => runs.length > 1 && runs.some(({ text }) => code.test(text)),
  );
  const filled = labels.filter((runs) => runs.length > 0);
  return coded.length > 1 && coded.length * 2 > filled.length;
}

/** Steps by which labels are set in: places at which several begin, from left to right; others are centred. */
function indents(labels: readonly TextRun[][], isCoded: boolean): (run: TextRun) => number {
  const lefts = labels
    .flatMap((runs) => runs.filter(({ text }) => !isCoded || !code.test(text)).slice(0, 1))
    .map(({ left, size }) => ({ left, size }))
    .sort((a, b) => a.left - b.left);
  const steps: { left: number; right: number; count: number }[] = [];
  for (const { left, size } of lefts) {
    const last = steps.at(-1);
    if (last && left - last.right < 0.4 * size) [last.right, last.count] = [left, last.count + 1];
    else steps.push({ left, right: left, count: 1 });
  }
  const shared = steps.filter(({ count }) => count > 1);
  // What has a code is in line with the others that have one.
  if (isCoded) return () => 0;
  return ({ left }) =>
    Math.max(
      0,
      shared.findIndex((step) => left >= step.left && left <= step.right),
    );
}

function labelCells(
  runs: readonly TextRun[],
  row: number,
  isCoded: boolean,
  indentOf: (run: TextRun) => number,
): TextCell[] {
  const codes = isCoded ? runs.filter(({ text }) => code.test(text)) : [];
  const words = runs.filter((run) => !codes.includes(run));
  const [first] = words;
  return [
    ...codes.slice(0, 1).map(({ text }) => ({ row, column: 0, value: text, box: boxOf(codes) })),
    ...(first
      ? [
          {
            row,
            column: 1,
            value: joinedTitle(words.map(({ text }) => text)),
            box: boxOf(words),
            indent: indentOf(first),
            ...(words.every(({ bold }) => bold) && { bold: true }),
          },
        ]
      : []),
  ];
}

function valueCell(runs: readonly TextRun[], row: number, column: number): TextCell {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  return { row, column, value: sorted.map(({ text }) => text).join(" "), box: boxOf(sorted) };
}

function boxOf(runs: readonly CellBox[]): CellBox {
  return {
    left: Math.min(...runs.map(({ left }) => left)),
    top: Math.min(...runs.map(({ top }) => top)),
    right: Math.max(...runs.map(({ right }) => right)),
    bottom: Math.max(...runs.map(({ bottom }) => bottom)),
  };
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
