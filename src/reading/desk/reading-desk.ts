import { type CellFile, gridOfRows, htmlCells } from "../cells";
import { fileCells } from "../file-cells";
import { type Progress, readRecords, readTables } from "../tables";
import type {
  FileSource,
  OpenedFile,
  ReadingDesk,
  RecordsRequest,
  SourceCells,
  SourceRequest,
} from "./desk";
import { HeldRecords } from "./held-records";

/** Reads files on the thread that asks. */
export function readingDesk(): ReadingDesk {
  return {
    async open(source) {
      const cells = await cellsOf(source);
      return openedFile(cells, source.name);
    },
    // What this thread does has ended whenever it can be asked.
    stop: () => undefined,
  };
}

function openedFile(cells: CellFile, name: string): OpenedFile {
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
      ...readTables(cells, choices, name),
      grids: cells.grids.map(({ sheet, page, rows, columns }) => ({ sheet, page, rows, columns })),
    }),
    records: async (request, progress) => recordsOf(request, progress).summary(),
    table: async (request, work) => recordsOf(request).table(work),
    list: async (request, filter, most) => recordsOf(request).list(filter, most),
    cells: async (request) => sourceCells(cells, request),
    close: () => undefined,
  };
}

async function cellsOf(source: FileSource): Promise<CellFile> {
  if ("bytes" in source) return fileCells(source.bytes);
  if ("rows" in source)
    return { grids: [gridOfRows(source.rows, source.formats)], picturePages: [] };
  if (source.html !== undefined && /<table/i.test(source.html)) return htmlCells(source.html);
  return fileCells(new TextEncoder().encode(source.text));
}

/** The texts of a piece of a grid, a merged cell at its first place. */
function sourceCells(
  file: CellFile,
  { grid, top, left, rows, columns }: SourceRequest,
): SourceCells {
  const texts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  for (const cell of file.grids[grid]?.cells ?? []) {
    const line = texts[cell.row - top];
    const column = cell.column - left;
    if (line && column >= 0 && column < columns) line[column] = String(cell.value);
  }
  return { sheet: file.grids[grid]?.sheet, page: file.grids[grid]?.page, texts };
}
