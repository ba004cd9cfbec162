import {
  isBoolean,
  isCount,
  isEither,
  isFiniteNumber,
  isListOf,
  isNull,
  isObjectOf,
  isOneOf,
  isOptional,
  isText,
  readSetting,
  type Shape,
} from "../plan";
import { isRecord, readRecord, recordKey, type BlockRecord } from "./block-record";
import type { WrittenCell } from "./block-contents";

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
      /** The block as it stood before another plan of it was to take its place: it is to come back. */
      replaced?: BlockRecord | undefined;
    }
  | {
      /** Cells of the block are being rewritten: they are to get back what they held. */
      kind: "give-back";
      cells: RewrittenCell[];
      record: BlockRecord;
      /** Rows of the block while it is being rewritten, where it becomes longer. */
      rows?: number;
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

/** What the workbook's settings say of a block: its entry and its record, where it has them. One request. */
export async function readJournal(context: Excel.RequestContext, blockId: string) {
  const { settings } = context.workbook;
  const load = (key: string) => settings.getItemOrNullObject(key).load("value");
  const [entry, record] = [load(prefix + blockId), load(recordKey(blockId))];
  await context.sync();
  return {
    entry: entry.isNullObject ? undefined : readEntry(entry.value),
    record: record.isNullObject ? undefined : readRecord(record.value),
  };
}

/** Reads an entry; undefined when the setting holds something else. Nothing of it is taken on trust. */
export const readEntry = (value: unknown): JournalEntry | undefined => readSetting(value, isEntry);

/** The block that is to come back, where its replacement was cut off. */
export const replacedIn = (entry: JournalEntry | undefined): BlockRecord | undefined =>
  entry?.kind === "take-out" ? entry.replaced : undefined;

const isTakeOut = isObjectOf({
  kind: isOneOf("take-out"),
  chartsBefore: isEither(isNull, isListOf(isText)),
  seen: isEither(isNull, isText),
  replaced: isOptional(isRecord),
});

const isRewrittenCell = isObjectOf({
  row: isCount,
  column: isCount,
  after: isText,
  before: isObjectOf({
    content: isEither(isText, isFiniteNumber, isBoolean),
    numberFormat: isText,
  }),
});

const isGiveBack = isObjectOf({
  kind: isOneOf("give-back"),
  cells: isListOf(isRewrittenCell),
  record: isRecord,
  rows: isOptional(isCount),
});

const isEntry: Shape<JournalEntry> = isEither(isTakeOut, isGiveBack);
