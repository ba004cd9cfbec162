import { recordKey, type BlockRecord } from "./block-record";
import { settingsLimit } from "./settings-limit";

/**
 * A record with the table that its block was made of, where the workbook's settings have room for it; else without it, which
 * it says.
 *
 * @param settingsSize characters of all settings before it
 */
export function carriedRecord(record: BlockRecord, settingsSize: number): BlockRecord {
  const { source } = record;
  if (!source?.own) return record;
  if (hasRoomFor(record, settingsSize)) return record;
  const { own: _, ...others } = source;
  return { ...record, source: { ...others, ownIsLeftOut: true } };
}

/** @param settingsSize characters of all settings before it */
export const hasRoomFor = (record: BlockRecord, settingsSize: number): boolean =>
  settingsSize + recordKey(record.id).length + JSON.stringify(record).length <= settingsLimit;
