import type { SheetPlan, SourceStamp } from "../plan";
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
export function readRecord(value: unknown): BlockRecord | undefined {
  if (typeof value !== "string") return undefined;
  try {
    const record: unknown = JSON.parse(value);
    return isRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value has the shape of a record. */
export const isRecord = (value: unknown): value is BlockRecord =>
  isObject(value) &&
  value.version === 1 &&
  areTexts([
    value.id,
    value.title,
    value.inserted,
    value.sheet,
    value.address,
    value.fingerprint,
    value.marks,
  ]) &&
  (value.language === "id" || value.language === "en") &&
  areTexts(value.tables) &&
  areTexts(value.charts) &&
  arePlaces(value.notes, ["row", "column"]) &&
  arePlaces(value.parts, ["row", "column", "rows", "columns"]) &&
  arePlaces(value.widened, ["column", "after"]) &&
  arePlaces([value], ["rows", "columns"]) &&
  (value.source === null || isSource(value.source)) &&
  (value.kept === null || isKept(value.kept));

const isSource = (value: unknown): boolean =>
  isObject(value) &&
  areTexts([value.table, value.dataVersion]) &&
  (value.edition === "published" || value.edition === "corrected");

const isKept = (value: unknown): boolean =>
  isObject(value) &&
  arePlaces([value], ["rows", "columns"]) &&
  isLooks(value.looks) &&
  (value.contents === null || isTable(value.contents)) &&
  (typeof value.numberFormats === "string" || isTable(value.numberFormats));

const isLooks = (value: unknown): boolean =>
  isObject(value) &&
  ("kinds" in value
    ? Array.isArray(value.kinds) && value.kinds.every(isLook) && isTable(value.cells)
    : isLook(value));

const isLook = (value: unknown): boolean =>
  isObject(value) &&
  !Array.isArray(value) &&
  (value.borders === undefined ||
    (Array.isArray(value.borders) &&
      value.borders.every((line) => isObject(line) && areTexts([line.side]))));

const isTable = (value: unknown): boolean => Array.isArray(value) && value.every(Array.isArray);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const areTexts = (values: unknown): boolean =>
  Array.isArray(values) && values.every((value) => typeof value === "string");

const arePlaces = (values: unknown, keys: string[]): boolean =>
  Array.isArray(values) &&
  values.every((value) => isObject(value) && keys.every((key) => Number.isFinite(value[key])));
