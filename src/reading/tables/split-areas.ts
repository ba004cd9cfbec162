import { cellText } from "./cell-kind";
import { captionOf, isNote } from "./line-words";
import { isBodyRow, ownCells } from "./row-nature";
import type { Area, SheetGrid } from "./sheet-grid";

/** Where the tables of a grid lie, each with its title above and its notes below. */
export function splitAreas(grid: SheetGrid): Area[] {
  const { rows, columns } = grid.grid;
  return split(grid, { top: 0, left: 0, bottom: rows, right: columns });
}

function split(grid: SheetGrid, area: Area): Area[] {
  const beside = cutBeside(grid, area);
  if (beside) return beside.flatMap((part) => split(grid, part));
  const below = stackedAreas(grid, area);
  if (below.length < 2) {
    const halves = below[0] && cutRepeatedHeader(grid, below[0]);
    return halves ?? below;
  }
  return below.flatMap((part) => split(grid, part));
}

/** Tables one below the other: a caption, or a header over the columns of numbers, begins a new one. */
function stackedAreas(grid: SheetGrid, area: Area): Area[] {
  const isBody = bodyRows(grid, area);
  const lastBody = isBody.lastIndexOf(true);
  const found: Area[] = [];
  let top = area.top;
  for (;;) {
    const body = firstTrue(isBody, top, area.bottom);
    if (body === undefined) break;
    let row = body + 1;
    let next: number | undefined;
    while (row < lastBody && next === undefined) {
      if (!isBody[row]) next = startOfNext(grid, area, { body, row, isBody });
      row++;
    }
    const bottom = next ?? area.bottom;
    found.push({ ...area, top, bottom });
    if (next === undefined) break;
    top = next;
  }
  return found;
}

interface RowInSearch {
  body: number;
  row: number;
  isBody: readonly boolean[];
}

/** First row of a table that begins with or above a row; undefined when none begins. */
function startOfNext(grid: SheetGrid, area: Area, search: RowInSearch): number | undefined {
  const { body, row, isBody } = search;
  const cells = ownCells(grid, row, area);
  const [first] = cells;
  if (!first) return undefined;
  const text = cellText(first);
  if (cells.length <= 2 && captionOf(text)) return row;
  if (!isHeaderOver(grid, area, search)) return undefined;
  let last = row;
  while (last > body && !isBody[last - 1]) last--;
  return titleStart(grid, area, last, row);
}

/** The titles above a header belong to it, the notes of the table before do not. */
function titleStart(grid: SheetGrid, area: Area, from: number, header: number): number {
  let start = from;
  let blank: number | undefined;
  for (let row = from; row < header; row++) {
    const cells = ownCells(grid, row, area);
    if (cells.length === 0) blank ??= row;
    const [first] = cells;
    if (first && isNote(cellText(first))) [start, blank] = [row + 1, undefined];
  }
  return blank === undefined ? start : blank + 1;
}

/** Whether a row below numbers heads others: words or periods over their columns, and more of them below. */
function isHeaderOver(grid: SheetGrid, area: Area, { body, row, isBody }: RowInSearch): boolean {
  const cells = ownCells(grid, row, area);
  const [first] = cells;
  if (cells.length < 2 || !first || isNote(cellText(first))) return false;
  const heads = cells.filter(
    (cell) =>
      ["words", "period", "year", "numbering"].includes(grid.kind(cell)) &&
      hasNumber(grid, body, row, cell.column, cell.column + (cell.columns ?? 1)),
  );
  if (heads.length === 0) return false;
  const texts = heads.map(cellText);
  if (texts.length > 1 && new Set(texts).size === 1 && first !== heads[0] && isBody[row + 1])
    return false;
  const earlier = new Set(headerTexts(grid, area, body));
  const isRepeated = cells.filter((cell) => earlier.has(cellText(cell))).length * 2 > cells.length;
  const isDated =
    heads.some((cell) => grid.kind(cell) !== "words") && heads.length * 2 >= cells.length - 1;
  const above = ownCells(grid, row - 1, area);
  const isApart = !isBody[row - 1] && (above.length < 2 || !isBody[row + 1]);
  return isRepeated || isDated || isApart;
}

function headerTexts(grid: SheetGrid, area: Area, body: number): string[] {
  const texts: string[] = [];
  for (let row = body - 1; row >= area.top && row > body - 6; row--) {
    if (isBodyRow(grid, row, area)) break;
    texts.push(...ownCells(grid, row, area).map(cellText));
  }
  return texts;
}

function hasNumber(grid: SheetGrid, top: number, bottom: number, left: number, right: number) {
  for (let row = bottom - 1; row >= Math.max(top, bottom - 50); row--) {
    for (let column = left; column < right; column++) {
      if (["number", "dash"].includes(grid.kindAt(row, column) ?? "")) return true;
    }
  }
  return false;
}

/** Empty columns that are tried: no sheet has so many tables beside one another. */
const mostGaps = 100;

/** Tables beside one another, where an empty column sets apart two parts with labels of their own. */
function cutBeside(grid: SheetGrid, area: Area): Area[] | undefined {
  const isFilled = new Uint8Array(area.right);
  for (let row = area.top; row < area.bottom; row++) {
    const cells = grid.cellsOf(row, area);
    // A title or a note stands over both.
    if (cells.length < 2) continue;
    for (const { column, columns = 1 } of cells) isFilled.fill(1, column, column + columns);
  }
  let tries = 0;
  for (let column = area.left + 1; column < area.right - 1; column++) {
    if (isFilled[column] || !isFilled[column + 1] || tries++ > mostGaps) continue;
    const [left, right] = [
      { ...area, right: column },
      { ...area, left: column + 1 },
    ];
    if (hasOwnLabels(grid, left) && hasOwnLabels(grid, right)) return [left, right];
  }
  return undefined;
}

/** Whether a part has numbers, and words or periods before them. */
function hasOwnLabels(grid: SheetGrid, area: Area): boolean {
  let labelled = 0;
  let rows = 0;
  for (let row = area.top; row < area.bottom; row++) {
    if (!isBodyRow(grid, row, area)) continue;
    const cells = grid.cellsOf(row, area);
    rows++;
    const number = cells.findIndex((cell) => ["number", "dash"].includes(grid.kind(cell)));
    const label = cells.findIndex((cell) => ["words", "period", "year"].includes(grid.kind(cell)));
    const isRunning = number === 0 && label === 1 && cells.length > 2;
    if (label >= 0 && (label < number || isRunning)) labelled++;
  }
  return rows > 0 && labelled * 2 > rows;
}

/** A table that goes on beside itself under the same header, to save paper. */
function cutRepeatedHeader(grid: SheetGrid, area: Area): Area[] | undefined {
  const body = firstTrue(bodyRows(grid, area), area.top, area.bottom);
  if (body === undefined || body === area.top) return undefined;
  const width = area.right - area.left;
  const texts = Array.from({ length: width }, (_, index) => {
    const cell = grid.at(body - 1, area.left + index);
    return cell ? cellText(cell) : "";
  });
  for (const parts of [2, 3, 4]) {
    const period = width / parts;
    if (period < 2 || !Number.isInteger(period) || texts[0] === "") continue;
    const isRepeated = texts.every((text, at) => at < period || text === texts[at - period]);
    const areas = Array.from({ length: parts }, (_, part) => ({
      ...area,
      left: area.left + part * period,
      right: area.left + (part + 1) * period,
    }));
    if (isRepeated && areas.every((part) => hasOwnLabels(grid, part))) return areas;
  }
  return undefined;
}

function bodyRows(grid: SheetGrid, area: Area): boolean[] {
  const found: boolean[] = [];
  for (let row = area.top; row < area.bottom; row++) found[row] = isBodyRow(grid, row, area);
  return found;
}

function firstTrue(flags: readonly boolean[], from: number, until: number): number | undefined {
  for (let at = from; at < until; at++) if (flags[at]) return at;
  return undefined;
}
