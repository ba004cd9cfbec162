import { type CellMark, markFill } from "../plan";
import { isSupported } from "./features";

/** A marked cell, as the workbook remembers it. */
interface MarkRecord {
  /** Hidden name of the cell; it follows the cell when rows are inserted. */
  name: string;
  /** Fill that the cell had; empty for none. */
  fill: string;
  /** Text of our note or comment; empty when the cell had one of its own. */
  text: string;
}

const settingsKey = "timbang.marks";

/** The marks of the workbook. One request. */
export async function readMarks(context: Excel.RequestContext): Promise<MarkRecord[]> {
  const setting = context.workbook.settings.getItemOrNullObject(settingsKey).load("value");
  await context.sync();
  return setting.isNullObject ? [] : (JSON.parse(String(setting.value)) as MarkRecord[]);
}

/**
 * Marks cells with a fill and a note (a comment where there are no notes), after taking away the marks that were there.
 * Everything is written in one request.
 */
export async function writeMarks(
  context: Excel.RequestContext,
  marks: readonly CellMark[],
  old: readonly MarkRecord[],
): Promise<void> {
  if (old.length > 0) await removeMarks(context, old);
  const { workbook } = context;
  const withNotes = isSupported("notes");
  const comments = withNotes ? [] : await commentedCells(context);
  const cells = marks.map((mark) => {
    const range = workbook.worksheets.getItem(mark.sheet).getRange(mark.address);
    range.load("format/fill/color,address");
    const note = withNotes ? range.worksheet.notes.getItemOrNullObject(mark.address) : undefined;
    return { mark, range, note: note?.load("content") };
  });
  await context.sync();
  const records = cells.map(({ mark, range, note }, index): MarkRecord => {
    const name = `_Timbang_Mark_${index + 1}`;
    const hasOwn = note ? !note.isNullObject : comments.some(({ at }) => at === range.address);
    const fill = range.format.fill.color;
    range.format.fill.color = markFill;
    workbook.names.add(name, range).visible = false;
    if (!hasOwn) {
      if (withNotes) range.worksheet.notes.add(mark.address, mark.text);
      else workbook.comments.add(range, mark.text);
    }
    return { name, fill: fill === "#FFFFFF" ? "" : fill, text: hasOwn ? "" : mark.text };
  });
  workbook.settings.add(settingsKey, JSON.stringify(records));
  await context.sync();
}

/** Takes marks away: our fill where it is still ours, our note where it still says what we wrote. */
export async function removeMarks(
  context: Excel.RequestContext,
  marks: readonly MarkRecord[],
): Promise<void> {
  const { workbook } = context;
  const withNotes = isSupported("notes");
  const comments = withNotes ? [] : await commentedCells(context);
  const cells = marks.map((mark) => {
    const name = workbook.names.getItemOrNullObject(mark.name);
    const range = name.getRangeOrNullObject();
    range.load("format/fill/color,address");
    return { mark, name, range };
  });
  await context.sync();
  const found = cells.filter(({ range }) => !range.isNullObject);
  const notes = withNotes
    ? found.map(({ range }) =>
        range.worksheet.notes
          .getItemOrNullObject(range.address.slice(range.address.lastIndexOf("!") + 1))
          .load("content"),
      )
    : [];
  if (withNotes) await context.sync();
  found.forEach(({ mark, range }, index) => {
    if (range.format.fill.color.toUpperCase() === markFill) {
      if (mark.fill === "") range.format.fill.clear();
      else range.format.fill.color = mark.fill;
    }
    if (mark.text === "") return;
    const note = notes[index];
    if (note && !note.isNullObject && note.content === mark.text) note.delete();
    comments
      .find(({ at, comment }) => at === range.address && comment.content === mark.text)
      ?.comment.delete();
  });
  for (const { name } of cells) name.delete();
  workbook.settings.getItemOrNullObject(settingsKey).delete();
  await context.sync();
}

async function commentedCells(context: Excel.RequestContext) {
  const { comments } = context.workbook;
  comments.load("items/content");
  await context.sync();
  const found = comments.items.map((comment) => ({
    comment,
    range: comment.getLocation().load("address"),
  }));
  await context.sync();
  return found.map(({ comment, range }) => ({ comment, at: range.address }));
}
