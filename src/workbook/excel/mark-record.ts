import * as v from "valibot";
import { list, readSetting, text } from "../../shapes";
import { markLead } from "../contract";

/** A marked cell, as the workbook remembers it. */
const markRecordShape = v.object({
  /** Hidden name of the cell; it follows the cell when rows are inserted. */
  name: text,
  /** Fill that the cell had; empty for none. */
  fill: text,
  /** Text of our note or comment; empty when the cell had one of its own. */
  text,
});
export type MarkRecord = v.InferOutput<typeof markRecordShape>;

const settingsKey = "timbang.marks";
const prefix = "_Timbang_Mark_";
const ourName = new RegExp(`^${prefix}\\d+$`);

/** The marks that the workbook remembers. One request. */
export async function readMarkRecords(context: Excel.RequestContext): Promise<MarkRecord[]> {
  const setting = context.workbook.settings.getItemOrNullObject(settingsKey).load("value");
  await context.sync();
  const records = setting.isNullObject
    ? undefined
    : readSetting(setting.value, list(markRecordShape));
  return records?.filter(isOurs) ?? [];
}

/** Only a name, a fill and a remark that marking can have left; what anybody else wrote there is passed over. */
const isOurs = ({ name, fill, text }: MarkRecord): boolean =>
  ourName.test(name) &&
  (fill === "" || /^#[0-9A-F]{6}$/i.test(fill)) &&
  (text === "" || text.startsWith(markLead));

/** Queues that the workbook remembers these marks, and no others. */
export function keepMarkRecords(
  { workbook }: Excel.RequestContext,
  records: readonly MarkRecord[],
): void {
  if (records.length === 0) workbook.settings.getItemOrNullObject(settingsKey).delete();
  else {
    const kept = records.map(({ name, fill, text }) => ({ name, fill, text }));
    workbook.settings.add(settingsKey, JSON.stringify(kept));
  }
}

/** Names for so many marks, none of which these marks have. */
export function freshMarkNames(count: number, taken: readonly MarkRecord[]): string[] {
  const last = Math.max(0, ...taken.map(({ name }) => Number(name.slice(prefix.length)) || 0));
  return Array.from({ length: count }, (_, index) => `${prefix}${last + index + 1}`);
}
