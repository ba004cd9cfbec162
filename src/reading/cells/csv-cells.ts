import { readCsv } from "../csv";
import { type CellFile, gridOfRows } from "./text-cell";

/**
 * Cells of a table in text form (.csv, .tsv).
 *
 * @throws UnreadableFile for what is empty, no text or too large
 */
export function csvCells(bytes: Uint8Array): CellFile {
  return { grids: [gridOfRows(readCsv(bytes).rows)], picturePages: [] };
}
