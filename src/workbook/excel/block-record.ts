import {
  isBoolean,
  isCount,
  isEither,
  isFiniteNumber,
  isListOf,
  isNull,
  isObjectOf,
  isOneOf,
  isText,
  readSetting,
  type Shape,
  type SheetPlan,
  type SourceStamp,
} from "../plan";
import { isKeptCells, type KeptCells } from "./kept-cells";

/** A rectangle within a block, from the block's top left cell. */
export interface BlockPart {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A column that the block made wider. */
export interface WidenedColumn {
  column: number;
  /** Null on a sheet that the block brought: the sheet's standard width. */
  before: number | null;
  after: number;
}

/** What the workbook remembers of an inserted block. It holds no personal data. */
export interface BlockRecord {
  /** Of this shape. */
  version: 1;
  id: string;
  title: string;
  language: SheetPlan["language"];
  source: SourceStamp | null;
  /** Time of insertion, ISO 8601. */
  inserted: string;
  /** Where it was inserted; its hidden name says where it is now. */
  sheet: string;
  address: string;
  /** The block brought its own sheet. */
  ownSheet: boolean;
  tables: string[];
  charts: string[];
  /** Cells with a note of the block, from its top left cell. */
  notes: { row: number; column: number }[];
  /** The parts that were written, and their fingerprint. */
  parts: BlockPart[];
  rows: number;
  columns: number;
  fingerprint: string;
  /** Four characters for each cell of the parts, in their order: which cells were edited. */
  marks: string;
  widened: WidenedColumn[];
  kept: KeptCells | null;
}

const prefix = "timbang.block.";

/** Key of a block's record in the workbook's settings. */
export const recordKey = (blockId: string): string => prefix + blockId;

export const isRecordKey = (key: string): boolean => key.startsWith(prefix);

/** Hidden name of the block's cells; it follows them when rows are inserted or the block is moved. */
export const blockName = (blockId: string): string =>
  `_Timbang_${blockId.replace(/[^A-Za-z0-9]+/g, "_")}`;

/**
 * Reads a record; undefined when the setting holds something else. Workbooks come from anyone, so nothing of a record is
 * taken on trust.
 */
export const readRecord = (value: unknown): BlockRecord | undefined => readSetting(value, isRecord);

/** Name of a block's n-th chart, from 1. */
export const chartName = (blockId: string, n: number): string => `${blockName(blockId)}_${n}`;

/** Whether a value is a record, and speaks only of cells within its block and of charts with the block's own name. */
export const isRecord: Shape<BlockRecord> = (value): value is BlockRecord =>
  hasShape(value) &&
  value.charts.every((name, index) => name === chartName(value.id, index + 1)) &&
  value.notes.every(({ row, column }) => row < value.rows && column < value.columns) &&
  value.widened.every(({ column }) => column < value.columns) &&
  value.parts.every(
    ({ row, column, rows, columns }) =>
      row + rows <= value.rows && column + columns <= value.columns,
  );

const hasShape = isObjectOf({
  version: isOneOf(1),
  id: isText,
  title: isText,
  language: isOneOf("id", "en"),
  // What the block was made from is looked at when it is planned again.
  source: isEither(
    isNull,
    isObjectOf({ table: isText, dataVersion: isText, edition: isOneOf("published", "corrected") }),
  ),
  inserted: isText,
  sheet: isText,
  address: isText,
  ownSheet: isBoolean,
  tables: isListOf(isText),
  charts: isListOf(isText),
  notes: isListOf(isObjectOf({ row: isCount, column: isCount })),
  parts: isListOf(isObjectOf({ row: isCount, column: isCount, rows: isCount, columns: isCount })),
  rows: isCount,
  columns: isCount,
  fingerprint: isText,
  marks: isText,
  widened: isListOf(
    isObjectOf({
      column: isCount,
      before: isEither(isNull, isFiniteNumber),
      after: isFiniteNumber,
    }),
  ),
  kept: isEither(isNull, isKeptCells),
});
