import type { ClearedLeftover } from "../contract";
import { readRecord, recordKey, type BlockRecord } from "./block-record";
import { closeEntry, entryOf, readEntry, type JournalEntry } from "./journal";
import { giveBack } from "./rewrite-cells";
import { takeOut } from "./take-out";

/** What a request that was cut off left in the workbook. */
export interface Leftover {
  entry: JournalEntry;
  record: BlockRecord;
}

/** The leftovers of the workbook: one request, and nothing else where there are none. */
export async function readLeftovers(context: Excel.RequestContext): Promise<Leftover[]> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  await context.sync();
  const values = new Map(settings.items.map(({ key, value }) => [key, value as unknown]));
  const leftovers: Leftover[] = [];
  for (const [key, value] of values) {
    const id = entryOf(key);
    const entry = id === undefined ? undefined : readEntry(value);
    if (id === undefined || !entry) continue;
    const record =
      entry.kind === "give-back" ? entry.record : readRecord(values.get(recordKey(id)));
    if (record?.id === id) leftovers.push({ entry, record });
    // The record is written before any cell and goes after all: without it nothing is left.
    else closeEntry(context, id);
  }
  await context.sync();
  return leftovers;
}

/** Clears one leftover away; what the reader has edited since stays as it is. May be repeated. */
export async function clearLeftover(
  context: Excel.RequestContext,
  { entry, record }: Leftover,
): Promise<ClearedLeftover["outcome"]> {
  if (entry.kind === "give-back") {
    await giveBack(context, entry);
    return "cleared";
  }
  const { chartsBefore, seen } = entry;
  const block = { record, kept: record.kept, chartsBefore, seen };
  return (await takeOut(context, block, "later")) ? "cleared" : "edited";
}
