import { safeText } from "../plan";
import { setLook, type CellLook } from "./cell-looks";

type Content = string | number | boolean;

/** Cells as they were before a block took their place. Plain data: it travels with the block's record. */
export interface KeptCells {
  rows: number;
  columns: number;
  /** What to write to get the contents back; null when all cells were empty. */
  contents: Content[][] | null;
  numberFormats: string[][] | string;
  looks: CellLook | CellLook[][];
}

/** What of a loaded range is needed to keep it. */
export interface ReadCells {
  contents: Content[][];
  values: unknown[][];
  valueTypes: string[][];
  numberFormats: string[][];
  looks: CellLook | CellLook[][];
}

export function keepCells(read: ReadCells): KeptCells {
  const first = read.numberFormats[0]?.[0] ?? "General";
  const oneFormat = read.numberFormats.every((line) => line.every((format) => format === first));
  const empty =
    read.contents.every((line) => line.every((content) => content === "")) &&
    read.valueTypes.every((line) => line.every((type) => type === "Empty"));
  return {
    rows: read.contents.length,
    columns: read.contents[0]?.length ?? 0,
    contents: empty
      ? null
      : read.contents.map((line, row) =>
          line.map((content, column) =>
            rewritable(
              content,
              read.values[row]?.[column],
              read.valueTypes[row]?.[column] ?? "",
              read.numberFormats[row]?.[column] ?? "General",
            ),
          ),
        ),
    numberFormats: oneFormat ? first : read.numberFormats,
    looks: read.looks,
  };
}

/**
 * Text is written back as text; formulas, numbers, booleans and error values as they are read. A formula may have a text as
 * its value, and a text may look like a formula: only a text is its own value.
 */
export function rewritable(
  content: Content,
  value: unknown,
  valueType: string,
  numberFormat: string,
): Content {
  const isText = valueType === "String" && content === value;
  if (typeof content !== "string" || !isText) return content;
  // A lone apostrophe: the cell is not empty, it holds an empty text.
  if (content === "") return "'";
  return numberFormat === "@" && !/^[=+\-@']/.test(content) ? content : safeText(content);
}

/** Queues the writing back of kept cells, from the top left cell of `place`. */
export function restoreCells(place: Excel.Range, kept: KeptCells): void {
  const range = place.getCell(0, 0).getAbsoluteResizedRange(kept.rows, kept.columns);
  range.clear("Contents");
  range.numberFormat = numberFormatsOf(kept);
  if (kept.contents) range.formulas = kept.contents;
  if (!Array.isArray(kept.looks)) {
    setLook(range, kept.looks);
    return;
  }
  kept.looks.forEach((line, row) => {
    for (let start = 0, end = 0; start < line.length; start = end) {
      end = start + 1;
      // The edges of a run are not those of its cells: cells with borders go one by one.
      while (end < line.length && !line[start]?.borders && sameLook(line[start], line[end])) end++;
      const run = range.getCell(row, start).getAbsoluteResizedRange(1, end - start);
      setLook(run, line[start] as CellLook);
    }
  });
}

const numberFormatsOf = ({ numberFormats, rows, columns }: KeptCells): string[][] =>
  typeof numberFormats === "string"
    ? Array.from({ length: rows }, () => Array.from({ length: columns }, () => numberFormats))
    : numberFormats;

const sameLook = (a: CellLook | undefined, b: CellLook | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
