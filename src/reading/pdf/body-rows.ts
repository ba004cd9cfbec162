import type { PageTable } from "./page-tables";
import { isFigure, joinedWords } from "./run-kinds";
import type { TableColumns } from "./table-columns";
import type { TextRun } from "./text-lines";

/** A row of a table on a page: the runs of each column, from top to bottom. */
export interface BodyRow {
  cells: Map<number, TextRun[]>;
  baseline: number;
}

interface Placed {
  run: TextRun;
  column: number;
}

/** Joins lines to rows: a label may take several lines, and figures may be in the middle of them or a little lower. */
export function bodyRows({ body }: PageTable, columns: TableColumns): BodyRow[] {
  const placed = body.flatMap(({ runs }) =>
    joinedWords(runs).map((run): Placed => ({ run, column: columns.columnOf(run) })),
  );
  const isValue = ({ run, column }: Placed) => column >= columns.labels && isFigure(run);
  const rows = rowsOfFigures(placed.filter(isValue));
  for (const row of rows) row.baseline = middleBaseline(row);
  const texts = placed
    .filter((one) => !isValue(one))
    .sort((a, b) => a.run.baseline - b.run.baseline || a.run.left - b.run.left);
  const labels: Placed[] = [];
  for (const one of texts) {
    if (one.column < columns.labels) labels.push(one);
    else add(nearestRow(rows, one.run.baseline) ?? newRow(rows, one.run.baseline), one);
  }
  placeLabels(labels, rows);
  return rows.sort((a, b) => a.baseline - b.baseline);
}

/** The line on which most figures of a row stand. */
function middleBaseline({ cells }: BodyRow): number {
  const baselines = [...cells.values()]
    .flat()
    .map(({ baseline }) => baseline)
    .sort((a, b) => a - b);
  return baselines[Math.floor(baselines.length / 2)] ?? 0;
}

/** Rows by the column with the most figures; figures of others join the nearest row in which their column is free. */
function rowsOfFigures(figures: readonly Placed[]): BodyRow[] {
  const byColumn = new Map<number, Placed[]>();
  for (const one of figures) {
    const list = byColumn.get(one.column);
    if (list) list.push(one);
    else byColumn.set(one.column, [one]);
  }
  const lists = [...byColumn.values()].sort((a, b) => b.length - a.length);
  const rows: BodyRow[] = [];
  for (const list of lists) {
    const pitch = pitchOf(lists[0] ?? []);
    for (const one of list) {
      const free = rows.filter(({ cells }) => !cells.has(one.column));
      const near = nearestRow(free, one.run.baseline);
      const isNear = near && Math.abs(near.baseline - one.run.baseline) < 0.6 * pitch;
      add(isNear ? near : newRow(rows, one.run.baseline), one);
    }
  }
  return rows;
}

/** Usual distance of rows. */
function pitchOf(column: readonly Placed[]): number {
  const baselines = column.map(({ run }) => run.baseline).sort((a, b) => a - b);
  const steps = baselines.slice(1).map((baseline, at) => baseline - (baselines[at] as number));
  const size = column[0]?.run.size ?? 10;
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1.5 * size;
}

function nearestRow(rows: readonly BodyRow[], baseline: number): BodyRow | undefined {
  let best: BodyRow | undefined;
  for (const row of rows) {
    if (!best || Math.abs(row.baseline - baseline) < Math.abs(best.baseline - baseline)) best = row;
  }
  return best;
}

function newRow(rows: BodyRow[], baseline: number): BodyRow {
  const row: BodyRow = { cells: new Map(), baseline };
  rows.push(row);
  return row;
}

function add({ cells }: BodyRow, { run, column }: Placed): void {
  const list = cells.get(column);
  if (list) list.push(run);
  else cells.set(column, [run]);
}

/** A line of labels nearer to its row than lines are to one another belongs to it. */
const beside = 0.85;
const goesOn = /(?:[-,(/&]|\b(?:dan|and|of|atau|or|the|untuk|dari|di|dengan))$/i;
/** Small letters, but not those that count: `a. Padi`. */
const begins = /^(?![a-z]{1,4}[.)]\s)[\p{Ll})]/u;

/**
 * Labels join the row on their line. What stands between rows is the first or last line of a longer label where it begins in
 * small letters or the line before it cannot end so; else it is a heading without figures.
 */
function placeLabels(labels: readonly Placed[], rows: BodyRow[]): void {
  const figures = [...rows];
  let lastRow: BodyRow | undefined;
  let waiting: Placed[] = [];
  let lastBaseline = -Infinity;
  for (const one of labels) {
    const { run } = one;
    const near = nearestRow(figures, run.baseline);
    const distance = near ? Math.abs(near.baseline - run.baseline) : Infinity;
    if (near && distance <= beside * run.size) {
      const isWhole =
        waiting.length === 0 || near !== rowBelow(figures, waiting[0]?.run.baseline ?? 0);
      if (isWhole || !(begins.test(run.text) || endsOpen(waiting))) headings(waiting, rows);
      else for (const before of waiting) add(near, before);
      waiting = [];
      add(near, one);
      lastRow = near;
    } else if (
      waiting.length === 0 &&
      lastRow &&
      run.baseline - lastBaseline < 2 * run.size &&
      (begins.test(run.text) || endsOpen(lastRow.cells.get(one.column) ?? []))
    ) {
      add(lastRow, one);
    } else waiting.push(one);
    lastBaseline = run.baseline;
  }
  headings(waiting, rows);
}

const endsOpen = (before: readonly (Placed | TextRun)[]): boolean => {
  const last = before.at(-1);
  return last !== undefined && goesOn.test("run" in last ? last.run.text : last.text);
};

const rowBelow = (rows: readonly BodyRow[], baseline: number): BodyRow | undefined =>
  rows.filter((row) => row.baseline > baseline).sort((a, b) => a.baseline - b.baseline)[0];

/** Lines of labels without figures, each a row; runs of one line together. */
function headings(waiting: readonly Placed[], rows: BodyRow[]): void {
  let last: BodyRow | undefined;
  let open = false;
  for (const one of waiting) {
    const isSameLine =
      last !== undefined && Math.abs(last.baseline - one.run.baseline) < 0.35 * one.run.size;
    if (last && (isSameLine || open || begins.test(one.run.text))) add(last, one);
    else add((last = newRow(rows, one.run.baseline)), one);
    open = goesOn.test(one.run.text);
  }
}
