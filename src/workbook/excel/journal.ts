import * as v from "valibot";
import { count, list, readSetting, scalar, text } from "../../shapes";
import { blockRecordShape, readRecord, recordKey, type BlockRecord } from "./block-record";

const takeOutShape = v.object({
  /** The block is being inserted or removed: it is to leave the workbook. */
  kind: v.literal("take-out"),
  /** Charts of the sheet that are not the block's; null when all charts of the block have their names. */
  chartsBefore: v.nullable(list(text)),
  /** Marks of the block's cells, line by line, when its removal began; null when it is being inserted. */
  seen: v.nullable(text),
  /** The block as it stood before another plan of it was to take its place: it is to come back. */
  replaced: v.optional(blockRecordShape),
});

/** A cell as it was, and the mark of what it is to hold. */
const rewrittenCellShape = v.object({
  /** From the block's top left cell. */
  row: count,
  column: count,
  before: v.object({ content: scalar, numberFormat: text }),
  after: text,
});
export type RewrittenCell = v.InferOutput<typeof rewrittenCellShape>;

const giveBackShape = v.object({
  /** Cells of the block are being rewritten: they are to get back what they held. */
  kind: v.literal("give-back"),
  cells: list(rewrittenCellShape),
  record: blockRecordShape,
  /** Rows of the block while it is being rewritten, where it becomes longer. */
  rows: v.optional(count),
});

const journalEntryShape = v.variant("kind", [takeOutShape, giveBackShape]);

/**
 * What a request that changes the cells of a block writes into the workbook's settings before anything else and takes back
 * at its end. Found there later, it says that the request was cut off, and holds what is needed to leave no half of it.
 */
export type JournalEntry = v.InferOutput<typeof journalEntryShape>;

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
export const readEntry = (setting: unknown): JournalEntry | undefined =>
  readSetting(setting, journalEntryShape);

/** The block that is to come back, where its replacement was cut off. */
export const replacedIn = (entry: JournalEntry | undefined): BlockRecord | undefined =>
  entry?.kind === "take-out" ? entry.replaced : undefined;
