import { type CellBox, type CellFile, htmlCells, selectedCells } from "../cells";
import { fileCells } from "../file-cells";
import { type Progress, readRecords, readTables } from "../tables";
import type {
  FileSource,
  OpenedFile,
  ReadingDesk,
  RecordsRequest,
  SourceCells,
  SourceLines,
  SourceRequest,
} from "./desk";
import { HeldRecords } from "./held-records";
import { openedTables } from "./ready-tables";

/** Reads files on the thread that asks. */
export function readingDesk(): ReadingDesk {
  return {
    async open(source) {
      if ("ready" in source) return openedTables(source.ready);
      const cells = await cellsOf(source);
      return openedFile(cells, source);
    },
    // What this thread does has ended whenever it can be asked.
    stop: () => undefined,
  };
}

function openedFile(cells: CellFile, source: FileSource): OpenedFile {
  let held: { key: string; records: HeldRecords } | undefined;
  const recordsOf = (request: RecordsRequest, progress?: Progress): HeldRecords => {
    const key = JSON.stringify(request);
    if (held?.key === key) return held.records;
    // What was held is let go first: there is room for one.
    held = undefined;
    const read = readRecords(cells, request.table, request.choices, progress);
    if (!read) throw new Error(`records require a table of the file, found "${request.table}"`);
    held = { key, records: new HeldRecords(read) };
    return held.records;
  };
  return {
    read: async (choices) => ({
      ...readTables(cells, choices, source.name),
      grids: cells.grids.map(({ sheet, page, rows, columns }) => ({ sheet, page, rows, columns })),
    }),
    records: async (request, progress) => recordsOf(request, progress).summary(),
    table: async (request, work, progress) => recordsOf(request, progress).table(work),
    sums: async (request, filter, keep) => recordsOf(request).sums(filter, keep),
    list: async (request, filter, most, progress) =>
      recordsOf(request, progress).list(filter, most),
    cells: async (request) => sourceCells(cells, request),
    picture: async ({ page, turn }) => {
      if (!("bytes" in source) || !cells.grids.some((grid) => grid.page === page)) return undefined;
      const { drawPage } = await import("../pdf/draw-page");
      return drawPage(source.bytes, page, turn);
    },
    close: () => undefined,
  };
}

async function cellsOf(source: Exclude<FileSource, { ready: unknown }>): Promise<CellFile> {
  if ("bytes" in source) return fileCells(source.bytes);
  if ("rows" in source) return selectedCells(source);
  if (source.html !== undefined && /<table/i.test(source.html)) return htmlCells(source.html);
  return fileCells(new TextEncoder().encode(source.text));
}

/** More lines than the rows' own that are shown above and below them. */
const linesAround = 3;

/** The texts of a piece of a grid with their places, a merged cell at its first place. */
function sourceCells(
  { grids, lines }: CellFile,
  { grid: at, top, left, rows, columns }: SourceRequest,
): SourceCells {
  const grid = grids[at];
  const blank = <T>(value: T): T[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const texts = blank("");
  const boxes = blank<CellBox | undefined>(undefined);
  for (const cell of grid?.cells ?? []) {
    const row = cell.row - top;
    const column = cell.column - left;
    if (texts[row]?.[column] === undefined) continue;
    texts[row][column] = String(cell.value);
    (boxes[row] as (CellBox | undefined)[])[column] = cell.box;
  }
  const page = grid?.page === undefined ? undefined : { page: grid.page, turn: grid.turn ?? 0 };
  const ofRows = grid?.lines?.slice(top, top + rows);
  return {
    sheet: grid?.sheet,
    page: page && { ...page, boxes },
    lines: lines && ofRows && linesAt(lines, ofRows),
    texts,
  };
}

function linesAt(lines: readonly string[], ofRows: number[]): SourceLines {
  const first = Math.max(0, Math.min(...ofRows) - linesAround);
  return { first, texts: lines.slice(first, Math.max(...ofRows) + 1 + linesAround), ofRows };
}
