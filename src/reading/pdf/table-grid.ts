import type { CellBox, CellGrid, TextCell } from "../cells";
import { joinedTitle } from "../tables/header-levels";
import { bodyRows } from "./body-rows";
import { headerCells } from "./header-cells";
import type { PageTable } from "./page-tables";
import { tableColumns } from "./table-columns";
import { lineText, type TextLine, type TextRun } from "./text-lines";

/** The cells of a table on a page; undefined where its columns cannot be told. */
export function gridOf(table: PageTable, page: number, turn: number): CellGrid | undefined {
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

/** The rectangle around pieces of a page. */
export function boxOf(runs: readonly CellBox[]): CellBox {
  return {
    left: Math.min(...runs.map(({ left }) => left)),
    top: Math.min(...runs.map(({ top }) => top)),
    right: Math.max(...runs.map(({ right }) => right)),
    bottom: Math.max(...runs.map(({ bottom }) => bottom)),
  };
}
