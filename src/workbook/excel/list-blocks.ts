import type { BlockSummary, CellContent } from "../plan";
import { isAsWritten } from "./as-written";
import { blockName, isRecordKey, readRecord, recordKey, type BlockRecord } from "./block-record";
import { Refusal } from "./failure-code";

/** The blocks of the workbook, oldest first: one request for the records, one for the cells. */
export async function listBlocks(context: Excel.RequestContext): Promise<BlockSummary[]> {
  const { settings, names } = context.workbook;
  settings.load("items/key,items/value");
  await context.sync();
  const blocks = settings.items
    .flatMap(({ key, value }) => {
      const record = isRecordKey(key) ? readRecord(value) : undefined;
      return record ? [record] : [];
    })
    .sort((a, b) => (a.inserted < b.inserted ? -1 : 1))
    .map((record) => {
      const name = names.getItemOrNullObject(blockName(record.id));
      const range = name.getRangeOrNullObject();
      return { record, range: range.load("formulas,address,worksheet/name") };
    });
  await context.sync();
  return blocks.map(({ record, range }) => {
    if (range.isNullObject) return summaryOf(record, "gone", []);
    const { address } = range;
    return {
      ...summaryOf(
        record,
        isAsWritten(record, range) ? "current" : "edited",
        range.formulas as CellContent[][],
      ),
      sheet: range.worksheet.name,
      address: address.slice(address.lastIndexOf("!") + 1),
    };
  });
}

export function summaryOf(
  record: BlockRecord,
  state: BlockSummary["state"],
  contents: CellContent[][],
): BlockSummary {
  const { id, title, language, source, sheet, address, kept } = record;
  return {
    id,
    title,
    language,
    source,
    sheet,
    address,
    state,
    keepsOldCells: (kept?.contents ?? null) !== null,
    hasFormulas: contents.some((line) => line.some(isFormula)),
  };
}

/** @throws Refusal `block-gone` when the workbook has no such record */
export async function readRecordOf(
  context: Excel.RequestContext,
  blockId: string,
): Promise<BlockRecord> {
  const setting = context.workbook.settings.getItemOrNullObject(recordKey(blockId));
  setting.load("value");
  await context.sync();
  const record = setting.isNullObject ? undefined : readRecord(setting.value);
  if (!record) throw new Refusal("block-gone");
  return record;
}

export const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");
