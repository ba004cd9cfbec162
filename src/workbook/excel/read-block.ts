import type { BlockRecord } from "./block-record";
import { Refusal } from "./failure-code";
import { findPlace, type BlockPlace, type FoundPlace } from "./find-place";
import { refuseHidden } from "./refusals";

/** A block's place, and the range of its cells.  */
export interface BlockInReading {
  place: BlockPlace;
  range: Excel.Range;
}

/**
 * Reads the cells of a block that stands as it was inserted and may be written.
 *
 * @throws Refusal `block-gone`, `block-changed`, `read-only`, `protected-sheet` or `hidden-cells`
 */
export async function readBlock(
  context: Excel.RequestContext,
  record: BlockRecord,
): Promise<BlockInReading> {
  const place = await findPlace(context, record.id);
  if (!place) throw new Refusal("block-gone");
  if (!standsAsInserted(record, place)) throw new Refusal("block-changed");
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(place.sheet);
  const range = sheet.getRange(place.address);
  range.load("formulas,values,valueTypes,numberFormat,rowIndex,columnIndex,rowHidden");
  const { protection } = sheet;
  workbook.load("readOnly");
  protection.load("protected");
  await context.sync();
  if (workbook.readOnly) throw new Refusal("read-only");
  if (protection.protected) throw new Refusal("protected-sheet");
  refuseHidden(range, "rowHidden");
  return { place, range };
}

/** Whether a block has the rows and columns of its record. */
export const standsAsInserted = (record: BlockRecord, { rows, columns }: FoundPlace): boolean =>
  rows === record.rows && columns === record.columns;
