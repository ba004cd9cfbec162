import { sheetColumns, sheetRows } from "./area";
import type { WorkbookChange } from "./changes";
import { isSame, type Kept, type SheetStructure, type Structure } from "./structure";
import type { Workbook } from "./workbook";

/** Tells the views of a workbook what became different when its structure was put back. */
export function notifyDifferences(workbook: Workbook, from: Structure, to: Structure): void {
  const changes = [
    ...sheetListChanges(from, to),
    ...to.sheets.flatMap((sheet) => sheetChanges(from, sheet)),
    ...(isSame(from.names, to.names) ? [] : [{ kind: "names" } as const]),
    ...(isSame(from.settings, to.settings) ? [] : [{ kind: "settings" } as const]),
  ];
  changes.forEach(workbook.notify);
}

/** New sheets come before others go: a view is never without one. */
function sheetListChanges(from: Structure, to: Structure): WorkbookChange[] {
  const [before, after] = [from, to].map(({ sheets }) => sheets.map(({ sheet }) => sheet)) as [
    SheetStructure["sheet"][],
    SheetStructure["sheet"][],
  ];
  const kept = before.filter((sheet) => after.includes(sheet));
  const moved = after.filter((sheet) => before.includes(sheet));
  return [
    ...after
      .filter((sheet) => !before.includes(sheet))
      .map(({ id }) => ["sheetAdded", id] as const),
    ...before
      .filter((sheet) => !after.includes(sheet))
      .map(({ id }) => ["sheetDeleted", id] as const),
    ...moved
      .filter((sheet, index) => kept[index] !== sheet)
      .map(({ id }) => ["sheetMoved", id] as const),
  ].map(([kind, sheetId]) => ({ kind, sheetId }));
}

function sheetChanges(from: Structure, after: SheetStructure): WorkbookChange[] {
  const before = from.sheets.find(({ sheet }) => sheet === after.sheet);
  const { id: sheetId } = after.sheet;
  if (!before || before === after) return [];
  const differs = (...parts: (keyof SheetStructure)[]): boolean =>
    parts.some((part) => !isSame(before[part], after[part]));
  const changes: WorkbookChange[] = [];
  if (differs("name")) changes.push({ kind: "sheetRenamed", sheetId });
  if (differs("visibility")) changes.push({ kind: "sheetVisibility", sheetId });
  if (differs("tabColor")) changes.push({ kind: "sheetTabColor", sheetId });
  if (differs("merges")) changes.push({ kind: "merges", sheetId });
  if (differs("frozen")) changes.push({ kind: "freeze", sheetId });
  if (differs("filter")) changes.push({ kind: "filter", sheetId });
  if (differs("columnWidths", "hiddenColumns"))
    changes.push({ kind: "columns", sheetId, first: 0, count: sheetColumns });
  if (differs("rowHeights", "hiddenRows"))
    changes.push({ kind: "rows", sheetId, first: 0, count: sheetRows });
  const tables = itemChanges(before.tables, after.tables);
  const charts = itemChanges(before.charts, after.charts);
  const comments = itemChanges(before.comments, after.comments);
  return [
    ...changes,
    ...tables.map(([what, tableId]) => ({ kind: `table${what}`, sheetId, tableId }) as const),
    ...charts.map(([what, chartId]) => ({ kind: `chart${what}`, sheetId, chartId }) as const),
    ...comments.map(
      ([what, commentId]) => ({ kind: `comment${what}`, sheetId, commentId }) as const,
    ),
  ];
}

type ItemChange = readonly ["Added" | "Changed" | "Removed", string];

function itemChanges<T extends { readonly id: string }>(
  before: readonly Kept<T>[],
  after: readonly Kept<T>[],
): ItemChange[] {
  const removed = before.filter(({ object }) => !after.some((one) => one.object === object));
  return [
    ...removed.map(({ object }): ItemChange => ["Removed", object.id]),
    ...after.flatMap((one): ItemChange[] => {
      const earlier = before.find(({ object }) => object === one.object);
      if (earlier) return isSame(earlier, one) ? [] : [["Changed", one.object.id]];
      return [["Added", one.object.id]];
    }),
  ];
}
