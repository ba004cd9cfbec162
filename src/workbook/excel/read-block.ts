import { readRecord, recordKey, type BlockRecord } from "./block-record";
import { Refusal } from "./failure-code";
import { findPlace, loadPlace, placeOf, type BlockPlace, type FoundPlace } from "./find-place";
import { goOn, valueOf, type Outcome } from "./outcome";
import { refuseHidden } from "./refusals";
import { passing } from "./passing-ranges";

/** A block that stands as it was inserted. */
export interface FoundBlock {
  record: BlockRecord;
  place: BlockPlace;
}

/** A block whose cells were read; `range` says what they hold. */
export interface BlockInReading extends FoundBlock {
  range: Excel.Range;
}

/**
 * Finds blocks by their ids: one request for all.
 *
 * @returns of each where it stands, or a Refusal `block-gone` or `block-changed`
 */
export async function findBlocks(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<Outcome<FoundBlock>[]> {
  const reads = ids.map((id) => ({
    record: loadRecord(context, id),
    place: loadPlace(context, id),
  }));
  if (reads.length > 0) await context.sync();
  return reads.map(({ record, place }) =>
    goOn({ value: record }, (read) => standing(read(), placeOf(place))),
  );
}

/**
 * Reads the cells of a block that stands as it was inserted and may be written. Two requests.
 *
 * @throws Refusal `block-gone`, `block-changed`, `read-only`, `protected-sheet` or `hidden-cells`
 */
export async function readBlock(
  context: Excel.RequestContext,
  blockId: string,
): Promise<BlockInReading> {
  const [found] = await findBlocks(context, [blockId]);
  return readFound(context, valueOf(found));
}

/**
 * The same for a block with a record that may not be the workbook's.
 *
 * @throws Refusal as readBlock does
 */
export async function readBlockOf(
  context: Excel.RequestContext,
  record: BlockRecord,
): Promise<BlockInReading> {
  return readFound(context, standing(record, await findPlace(context, record.id)));
}

async function readFound(
  context: Excel.RequestContext,
  found: FoundBlock,
): Promise<BlockInReading> {
  const read = loadBlock(context, found);
  await context.sync();
  return read();
}

/**
 * Queues the reading of a block's cells; the answer is to be asked for after the next sync.
 *
 * @throws Refusal `read-only`, `protected-sheet` or `hidden-cells` when it is asked
 */
export function loadBlock(
  { workbook }: Excel.RequestContext,
  found: FoundBlock,
): () => BlockInReading {
  const range = cellsOf(workbook, found.place);
  range.load("formulas,values,valueTypes,numberFormat,rowIndex,columnIndex,rowHidden");
  const { protection } = range.worksheet;
  workbook.load("readOnly");
  protection.load("protected");
  return () => {
    if (workbook.readOnly) throw new Refusal("read-only");
    if (protection.protected) throw new Refusal("protected-sheet");
    refuseHidden(range, "rowHidden");
    return { ...found, range };
  };
}

/** The cells at a place, for the request that is being put together. */
export const cellsOf = ({ worksheets }: Excel.Workbook, { sheet, address }: BlockPlace) =>
  passing(worksheets.getItem(sheet).getRange(address));

function standing(record: BlockRecord, place: FoundPlace | undefined): FoundBlock {
  if (!place) throw new Refusal("block-gone");
  if (!standsAsInserted(record, place)) throw new Refusal("block-changed");
  return { record, place };
}

/** Whether a block has the rows and columns of its record. */
export const standsAsInserted = (record: BlockRecord, { rows, columns }: FoundPlace): boolean =>
  rows === record.rows && columns === record.columns;

/** @throws Refusal `block-gone` when the workbook has no such record */
export async function readRecordOf(
  context: Excel.RequestContext,
  blockId: string,
): Promise<BlockRecord> {
  const read = loadRecord(context, blockId);
  await context.sync();
  return read();
}

/** Queues the reading of a block's record; to be asked for after the next sync. */
function loadRecord({ workbook }: Excel.RequestContext, blockId: string): () => BlockRecord {
  const setting = workbook.settings.getItemOrNullObject(recordKey(blockId)).load("value");
  return () => {
    const record = setting.isNullObject ? undefined : readRecord(setting.value);
    if (!record) throw new Refusal("block-gone");
    return record;
  };
}
