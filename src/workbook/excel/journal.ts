import { cellMark, type CellContent } from "../plan";
import { isObject, isRecord, type BlockRecord } from "./block-record";
import type { WrittenCell } from "./written-cell";

/**
 * What a request that changes the cells of a block writes into the workbook's settings before anything else and takes back
 * at its end. Found there later, it says that the request was cut off, and holds what is needed to leave no half of it.
 */
export type JournalEntry =
  | {
      /** The block is being inserted or removed: it is to leave the workbook. */
      kind: "take-out";
      /** Charts of the sheet that are not the block's; null when all charts of the block have their names. */
      chartsBefore: string[] | null;
      /** Marks of the block's cells, line by line, when its removal began; null when it is being inserted. */
      seen: string | null;
    }
  | {
      /** Cells of the block are being rewritten: they are to get back what they held. */
      kind: "give-back";
      cells: RewrittenCell[];
      record: BlockRecord;
    };

/** A cell as it was, and the mark of what it is to hold. */
export interface RewrittenCell {
  /** From the block's top left cell. */
  row: number;
  column: number;
  before: WrittenCell;
  after: string;
}

const prefix = "timbang.journal.";

/** Queues the entry for a block; its `delete()` is to be the last action of the request. */
export const openEntry = (
  { workbook }: Excel.RequestContext,
  blockId: string,
  entry: JournalEntry,
): Excel.Setting => workbook.settings.add(prefix + blockId, JSON.stringify(entry));

/** Queues taking back the entry of a block, when there is one. */
export const closeEntry = ({ workbook }: Excel.RequestContext, blockId: string): void =>
  workbook.settings.getItemOrNullObject(prefix + blockId).delete();

/** The id of the block that a setting is the entry of. */
export const entryOf = (key: string): string | undefined =>
  key.startsWith(prefix) ? key.slice(prefix.length) : undefined;

/** Reads an entry; undefined when the setting holds something else. Nothing of it is taken on trust. */
export function readEntry(value: unknown): JournalEntry | undefined {
  if (typeof value !== "string") return undefined;
  try {
    const entry: unknown = JSON.parse(value);
    return isEntry(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** Marks of cells, line by line: four characters each. */
export const marksOfCells = (contents: readonly (readonly CellContent[])[]): string =>
  contents.flatMap((line) => line.map(cellMark)).join("");

const isEntry = (value: unknown): value is JournalEntry =>
  isObject(value) &&
  (value.kind === "take-out"
    ? (value.chartsBefore === null || isTextList(value.chartsBefore)) &&
      (value.seen === null || typeof value.seen === "string")
    : value.kind === "give-back" &&
      isRecord(value.record) &&
      Array.isArray(value.cells) &&
      value.cells.every(isRewrittenCell));

const isTextList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

const isRewrittenCell = (value: unknown): value is RewrittenCell =>
  isObject(value) &&
  Number.isInteger(value.row) &&
  Number.isInteger(value.column) &&
  typeof value.after === "string" &&
  isObject(value.before) &&
  ["string", "number", "boolean"].includes(typeof value.before.content) &&
  typeof value.before.numberFormat === "string";
