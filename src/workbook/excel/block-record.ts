import type { SourceStamp } from "../plan";
import type { KeptCells } from "./kept-cells";

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

/** Reads a record; undefined when the setting holds something else. */
export function readRecord(value: unknown): BlockRecord | undefined {
  if (typeof value !== "string") return undefined;
  try {
    const record = JSON.parse(value) as Partial<BlockRecord> | null;
    const complete =
      record?.version === 1 &&
      typeof record.id === "string" &&
      Array.isArray(record.parts) &&
      Array.isArray(record.tables);
    return complete ? (record as BlockRecord) : undefined;
  } catch {
    return undefined;
  }
}
