import { type CellMark, markFill } from "../contract";
import { localAddress } from "../plan";
import { addRemark, type CellRemark, readRemarks } from "./cell-remarks";
import { Refusal } from "./failure-code";
import { freshMarkNames, keepMarkRecords, type MarkRecord, readMarkRecords } from "./mark-record";

/** A mark with its cell, so that it can be laid again. */
interface PlacedMark extends MarkRecord {
  sheet: string;
  /** Without sheet; undefined when the cell is gone. */
  address: string | undefined;
  /** The fill is ours; the reader may have given the cell another one since. */
  filled: boolean;
}

/** Marks that go and marks that come. */
export interface MarkChange {
  remove: PlacedMark[];
  lay: PlacedMark[];
}

export const oppositeChange = ({ remove, lay }: MarkChange): MarkChange => ({
  remove: lay,
  lay: remove,
});

/** Works out how the marks of the workbook give way to others. Only reads. */
export async function planMarkChange(
  context: Excel.RequestContext,
  marks: readonly CellMark[],
): Promise<MarkChange> {
  const { workbook } = context;
  const records = await readMarkRecords(context);
  const old = records.map(({ name }) => namedCell(context, name));
  const cells = marks.map(({ sheet, address }) =>
    workbook.worksheets
      .getItem(sheet)
      .getRange(address)
      .load("address,format/fill/color,format/fill/pattern"),
  );
  await context.sync();
  const remarks = await readRemarks(context, cells);
  const remove = records.map((record, index): PlacedMark => {
    const cell = old[index];
    if (!cell || cell.isNullObject) {
      return { ...record, sheet: "", address: undefined, filled: false };
    }
    const filled = isOurs(cell);
    return { ...record, sheet: cell.worksheet.name, address: localAddress(cell.address), filled };
  });
  const names = freshMarkNames(marks.length, records);
  const lay = marks.map(({ sheet, address, text }, index): PlacedMark => {
    const cell = cells[index] as Excel.Range;
    const before = remove.find(
      (mark) => mark.sheet === sheet && mark.address === localAddress(cell.address),
    );
    const remark = remarks[index];
    const hasOwn = remark !== undefined && remark.content !== (before?.text || undefined);
    return {
      name: names[index] ?? "",
      fill: before?.filled ? before.fill : fillOf(cell),
      text: hasOwn ? "" : text,
      sheet,
      address,
      filled: true,
    };
  });
  return { remove, lay };
}

/**
 * Carries out a change of marks: takes away our fill where it is still ours and our remark where it still says what we wrote;
 * then lays the new ones. May be repeated, also after it was done in part; its opposite undoes it.
 *
 * Everything is written in one request, with the records first: whatever happens, each mark can be found again.
 *
 * @throws Refusal when one of the sheets is protected
 */
export async function changeMarks(
  context: Excel.RequestContext,
  { remove, lay }: MarkChange,
): Promise<void> {
  const { workbook } = context;
  const going = remove.map((mark) => ({ mark, cell: namedCell(context, mark.name) }));
  const coming = lay.flatMap((mark) =>
    mark.address === undefined
      ? []
      : [{ mark, cell: cellAt(context, mark.sheet, mark.address).load("address") }],
  );
  const names = new Set([...remove, ...lay].flatMap(({ sheet }) => (sheet === "" ? [] : [sheet])));
  const protections = [...names].map((name) =>
    workbook.worksheets.getItemOrNullObject(name).protection.load("protected"),
  );
  await context.sync();
  if (protections.some((one) => !one.isNullObject && one.protected)) {
    throw new Refusal("protected-sheet");
  }
  const found = going.filter(({ cell }) => !cell.isNullObject);
  const remarks = await readRemarks(
    context,
    [...found, ...coming].map(({ cell }) => cell),
  );
  const isWritten = (remark: CellRemark | undefined, { text }: MarkRecord) =>
    text !== "" && remark?.content === text;
  const cleared = new Set<string>();
  keepMarkRecords(context, [...remove, ...lay]);
  found.forEach(({ mark, cell }, index) => {
    if (isOurs(cell)) {
      if (mark.fill === "") cell.format.fill.clear();
      else cell.format.fill.color = mark.fill;
    }
    if (!isWritten(remarks[index], mark)) return;
    remarks[index]?.delete();
    cleared.add(cell.address);
  });
  for (const { name } of remove) workbook.names.getItemOrNullObject(name).delete();
  coming.forEach(({ mark, cell }, index) => {
    workbook.names.getItemOrNullObject(mark.name).delete();
    workbook.names.add(mark.name, cell).visible = false;
    if (mark.filled) cell.format.fill.color = markFill;
    const isFree = remarks[found.length + index] === undefined || cleared.has(cell.address);
    if (mark.text !== "" && isFree) addRemark(context, cell, mark.text);
  });
  keepMarkRecords(context, lay);
  await context.sync();
}

const cellAt = ({ workbook }: Excel.RequestContext, sheet: string, address: string) =>
  workbook.worksheets.getItem(sheet).getRange(address);

const namedCell = ({ workbook }: Excel.RequestContext, name: string): Excel.Range =>
  workbook.names
    .getItemOrNullObject(name)
    .getRangeOrNullObject()
    .load("address,format/fill/color,worksheet/name");

const isOurs = ({ format }: Excel.Range): boolean =>
  format.fill.color?.toUpperCase() === markFill.toUpperCase();

/** Excel says white where there is no fill: only the pattern tells. */
function fillOf({ format }: Excel.Range): string {
  const { color, pattern } = format.fill;
  return pattern === "None" || (!pattern && color === "#FFFFFF") ? "" : color;
}
