import * as v from "valibot";
import { allOptional, count, list, scalar, text } from "../../shapes";
import { textAsWritten } from "../plan";
import type { CellLook, MixedLooks } from "./cell-look";
import { Refusal } from "./failure-code";
import { inwardContent } from "./inward-formula";
import { setLooks } from "./set-looks";

type Content = string | number | boolean;

/** As far as a look matters before Excel has seen it. */
const lookShape = allOptional({ borders: v.optional(list(v.object({ side: text }))) });
const mixedLooksShape = v.object({ kinds: list(lookShape), cells: list(list(count)) });

/** Cells as they were before a block took their place. Plain data: it travels with the block's record. */
export const keptCellsShape = v.object({
  rows: count,
  columns: count,
  /** What to write to get the contents back; null when all cells were empty. */
  contents: v.nullable(list(list(scalar))),
  numberFormats: v.union([text, list(list(text))]),
  looks: v.custom<CellLook | MixedLooks>(
    (looks) => v.is(lookShape, looks) && (!("kinds" in looks) || v.is(mixedLooksShape, looks)),
  ),
});
export type KeptCells = v.InferOutput<typeof keptCellsShape>;

/** What of a loaded range is needed to keep it. */
export interface ReadCells {
  contents: Content[][];
  values: unknown[][];
  valueTypes: string[][];
  numberFormats: string[][];
  looks: CellLook | MixedLooks;
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

/** Characters that a cell takes in the request that gives it back, at most, as seen on the wire. */
const size = { look: 350, borders: 2_500 };
/** Excel on the web takes 5 MB in one request (resource limits). */
const largestRequest = 4_000_000;

/**
 * Refuses cells that could not be given back in one request, so that nothing is begun that cannot be undone.
 *
 * @throws Refusal `too-large`
 */
export function refuseUnrestorable(kept: KeptCells): void {
  const { looks } = kept;
  let characters = JSON.stringify(kept).length;
  if ("kinds" in looks) {
    for (const kind of looks.cells.flat()) {
      characters += looks.kinds[kind]?.borders ? size.look + size.borders : size.look;
    }
  }
  if (characters > largestRequest) throw new Refusal("too-large");
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
  return textAsWritten(content, numberFormat);
}

/** Kept cells as a setting of the workbook brings them: with formulas that reach outside as texts. */
export const inwardCells = (kept: KeptCells): KeptCells => ({
  ...kept,
  contents: kept.contents && kept.contents.map((line) => line.map(inwardContent)),
});

/**
 * Queues the writing back of kept cells, from the top left cell of `place` and no further than it reaches: where the reader has
 * deleted rows or columns of a block, the next cells are the reader's.
 */
export function restoreCells(place: Excel.Range, kept: KeptCells): void {
  const rows = Math.min(kept.rows, place.rowCount);
  const columns = Math.min(kept.columns, place.columnCount);
  const cut = <T>(lines: readonly (readonly T[])[]): T[][] =>
    lines.slice(0, rows).map((line) => line.slice(0, columns));
  const { contents, numberFormats, looks } = kept;
  const range = place.getCell(0, 0).getAbsoluteResizedRange(rows, columns);
  range.clear("Contents");
  range.numberFormat =
    typeof numberFormats === "string"
      ? Array.from({ length: rows }, () => Array.from({ length: columns }, () => numberFormats))
      : cut(numberFormats);
  if (contents) range.formulas = cut(contents);
  setLooks(range, "kinds" in looks ? { ...looks, cells: cut(looks.cells) } : looks);
}
