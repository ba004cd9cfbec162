import Papa from "papaparse";
import { tooLarge, UnreadableFile } from "../unreadable-file";
import { decodeText } from "./decode-text";
import { type Delimiter, findDelimiter } from "./find-delimiter";

const mostBytes = 50_000_000;
const mostCells = 2_000_000;
/** Separators of the file: some stand within quoted texts. A line of more would fill the memory before it is looked at. */
const mostSeparators = 4 * mostCells;
/** Rows and columns of a sheet, and characters of a cell, as Excel has them. */
const most = { rows: 1_048_576, columns: 16_384, characters: 32_767 };

export interface CsvTable {
  /** Texts of the cells, row by row; rows may differ in length. */
  rows: string[][];
  delimiter: Delimiter;
}

/**
 * Reads a table in text form (.csv, .tsv, .txt). Cells stay texts: what a "7.500" is depends on its neighbours, and is not
 * decided here.
 *
 * @throws UnreadableFile for what is empty, no text or too large
 */
export function readCsv(bytes: Uint8Array): CsvTable {
  if (bytes.length === 0) throw new UnreadableFile({ code: "empty" });
  if (bytes.length > mostBytes) tooLarge();
  const text = decodeText(bytes).replace(/^\uFEFF/, "");
  // A text file holds no zero bytes; pictures and programs do.
  if (text.includes("\0")) throw new UnreadableFile({ code: "not-a-table" });
  const delimiter = findDelimiter(text);
  const body = text.replace(/^sep=.\r?\n/i, "");
  if (occurrences(body, delimiter) > mostSeparators) tooLarge();
  let cells = 0;
  const rows: string[][] = [];
  Papa.parse<string[]>(body, {
    delimiter,
    step: ({ data }) => {
      cells += data.length;
      if (cells > mostCells || rows.length >= most.rows || data.length > most.columns) tooLarge();
      if (data.some((cell) => cell.length > most.characters)) tooLarge();
      rows.push(data);
    },
  });
  while (rows.at(-1)?.every((cell) => cell.trim() === "")) rows.pop();
  if (rows.length === 0) throw new UnreadableFile({ code: "empty" });
  return { rows, delimiter };
}

function occurrences(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count++;
  return count;
}
