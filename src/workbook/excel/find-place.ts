import { blockName, type BlockRecord } from "./block-record";

/** Where a block stands. */
export interface BlockPlace {
  sheet: string;
  /** Without sheet name. */
  address: string;
}

/** Where a block stands now, by its hidden name; undefined when its cells are gone. */
export async function findPlace(
  context: Excel.RequestContext,
  { id }: Pick<BlockRecord, "id">,
): Promise<BlockPlace | undefined> {
  const name = context.workbook.names.getItemOrNullObject(blockName(id));
  const range = name.getRangeOrNullObject().load("address,worksheet/name");
  await context.sync();
  if (range.isNullObject) return undefined;
  return {
    sheet: range.worksheet.name,
    address: range.address.slice(range.address.lastIndexOf("!") + 1),
  };
}
