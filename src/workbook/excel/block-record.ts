import * as v from "valibot";
import { count, finite, list, readSetting, text } from "../../shapes";
import { type SourceStamp, stampHeadShape } from "../plan";
import { keptCellsShape } from "./kept-cells";

/** A rectangle within a block, from the block's top left cell. */
const blockPartShape = v.object({ row: count, column: count, rows: count, columns: count });
export type BlockPart = v.InferOutput<typeof blockPartShape>;

/** A column that the block made wider. */
const widenedColumnShape = v.object({
  column: count,
  /** Null on a sheet that the block brought: the sheet's standard width. */
  before: v.nullable(finite),
  after: finite,
});
export type WidenedColumn = v.InferOutput<typeof widenedColumnShape>;

const recordShape = v.object({
  /** Of this shape. */
  version: v.literal(1),
  id: text,
  title: text,
  language: v.picklist(["id", "en"]),
  /** What the block was made from; the rest of it is looked at when the block is planned again. */
  source: v.custom<SourceStamp | null>((source) => source === null || v.is(stampHeadShape, source)),
  /** Time of insertion, ISO 8601. */
  inserted: text,
  /** Where it was inserted; its hidden name says where it is now. */
  sheet: text,
  address: text,
  /** The block brought its own sheet. */
  ownSheet: v.boolean(),
  tables: list(text),
  charts: list(text),
  /** Cells with a note of the block, from its top left cell. */
  notes: list(v.object({ row: count, column: count })),
  /** The parts that were written, and their fingerprint. */
  parts: list(blockPartShape),
  rows: count,
  columns: count,
  fingerprint: text,
  /** Four characters for each cell of the parts, in their order: which cells were edited. */
  marks: text,
  widened: list(widenedColumnShape),
  kept: v.nullable(keptCellsShape),
});

/** What the workbook remembers of an inserted block. It holds no personal data. */
export type BlockRecord = v.InferOutput<typeof recordShape>;

const prefix = "timbang.block.";

/** Key of a block's record in the workbook's settings. */
export const recordKey = (blockId: string): string => prefix + blockId;

export const isRecordKey = (key: string): boolean => key.startsWith(prefix);

/** Hidden name of the block's cells; it follows them when rows are inserted or the block is moved. */
export const blockName = (blockId: string): string =>
  `_Timbang_${blockId.replace(/[^A-Za-z0-9]+/g, "_")}`;

/** Name of a block's n-th chart, from 1. */
export const chartName = (blockId: string, n: number): string => `${blockName(blockId)}_${n}`;

/** A record that speaks only of cells within its block and of charts with the block's own name. */
export const blockRecordShape = v.pipe(
  recordShape,
  v.check(
    ({ id, charts, notes, widened, parts, ...block }) =>
      charts.every((name, index) => name === chartName(id, index + 1)) &&
      notes.every(({ row, column }) => row < block.rows && column < block.columns) &&
      widened.every(({ column }) => column < block.columns) &&
      parts.every(
        ({ row, column, rows, columns }) =>
          row + rows <= block.rows && column + columns <= block.columns,
      ),
  ),
);

/**
 * Reads a record; undefined when the setting holds something else. Workbooks come from anyone, so nothing of a record is
 * taken on trust.
 */
export const readRecord = (setting: unknown): BlockRecord | undefined =>
  readSetting(setting, blockRecordShape);
