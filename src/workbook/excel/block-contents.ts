import {
  cellDigest,
  fingerprint,
  writtenValue,
  type CellContent,
  type PlannedCell,
  type SheetPlan,
} from "../plan";
import type { BlockRecord } from "./block-record";

/** What `Range.formulas` will give for the lines of a plan, region by region. */
export const contentsOfPlan = (plan: SheetPlan): CellContent[][] =>
  plan.regions.flatMap(({ cells }) => cells.map((line) => line.map(plannedContent)));

/** What `Range.formulas` will give for a planned cell. */
export const plannedContent = (cell: PlannedCell): string | number =>
  "text" in cell ? cell.text : writtenValue(cell);

/** By what a record knows the contents of its parts again. */
export const marksOf = (contents: CellContent[][]): Pick<BlockRecord, "fingerprint" | "marks"> => ({
  fingerprint: fingerprint(contents),
  marks: digestsOf(contents),
});

/** Whether the cells of a block hold what was written into them. */
export const isAsWritten = (record: BlockRecord, contents: CellContent[][]): boolean =>
  fingerprint(partsOf(record, contents)) === record.fingerprint;

/** The lines of a block's parts, in the order of its record's marks. */
export const partsOf = <T>({ parts }: BlockRecord, cells: T[][]): T[][] =>
  parts.flatMap(({ row, column, rows, columns }) =>
    cells.slice(row, row + rows).map((line) => line.slice(column, column + columns)),
  );

/** The place of a cell in a block, as a key. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** The mark of each cell that a block has written, by `cellKey`. */
export function marksByCell({ parts, marks }: BlockRecord): Map<string, string> {
  const byCell = new Map<string, string>();
  let at = 0;
  for (const { row, column, rows, columns } of parts) {
    for (let i = 0; i < rows * columns; i++, at += 4) {
      const key = cellKey(row + Math.floor(i / columns), column + (i % columns));
      byCell.set(key, marks.slice(at, at + 4));
    }
  }
  return byCell;
}

/** Digests of cells, line by line: four characters each. */
export const digestsOf = (contents: readonly (readonly CellContent[])[]): string =>
  contents.flatMap((line) => line.map(cellDigest)).join("");

/** What is written into a cell: already with an apostrophe where it needs one. */
export interface WrittenCell {
  content: CellContent;
  numberFormat: string;
}

/** The digest of a cell after a content was written into it; its apostrophe is no part of what it holds. */
export const digestOfWritten = (content: CellContent): string =>
  cellDigest(typeof content === "string" ? content.replace(/^'/, "") : content);
