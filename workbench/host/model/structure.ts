import type { Area } from "./area";
import type { ChartRecord } from "./chart";
import type { CommentRecord } from "./comment";
import type { FilterRecord } from "./filter";
import type { NamedItemRecord } from "./names";
import type { Sheet, Visibility } from "./sheet";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/** An object that others hold on to, and what it said when it was captured; some of its properties never change. */
export class Kept<T extends object> {
  readonly fields: object;

  constructor(
    readonly object: T,
    private readonly constant: readonly (keyof T)[] = [],
  ) {
    const entries = Object.entries(object).filter(([key]) => this.changes(key));
    this.fields = copied(Object.fromEntries(entries));
  }

  /** Gives the object back what it said. */
  putBack(): T {
    for (const key of Object.keys(this.object)) {
      if (this.changes(key) && !(key in this.fields)) delete this.object[key as keyof T];
    }
    return Object.assign(this.object, copied(this.fields));
  }

  private changes(key: string): boolean {
    return !this.constant.includes(key as keyof T);
  }
}

export interface SheetStructure {
  readonly sheet: Sheet;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly filter: FilterRecord | undefined;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly arrayFormulas: readonly Area[];
  readonly tables: readonly Kept<Table>[];
  readonly charts: readonly Kept<ChartRecord>[];
  readonly comments: readonly Kept<CommentRecord>[];
}

/** Everything in a workbook that can be undone, apart from its cells. */
export interface Structure {
  readonly sheets: readonly SheetStructure[];
  readonly names: readonly Kept<NamedItemRecord>[];
  readonly settings: ReadonlyMap<string, unknown>;
}

const structureOf = (sheet: Sheet): SheetStructure => ({
  sheet,
  name: sheet.name,
  visibility: sheet.visibility,
  tabColor: sheet.tabColor,
  showGridlines: sheet.showGridlines,
  filter: copied(sheet.filter),
  columnWidths: new Map(sheet.layout.columnWidths),
  rowHeights: new Map(sheet.layout.rowHeights),
  hiddenRows: new Set(sheet.layout.hiddenRows),
  hiddenColumns: new Set(sheet.layout.hiddenColumns),
  frozen: { rows: sheet.layout.frozenRows, columns: sheet.layout.frozenColumns },
  merges: [...sheet.merges],
  arrayFormulas: [...sheet.arrayFormulas],
  tables: sheet.tables.map((table) => new Kept(table, ["id", "sheet", "deleted"])),
  charts: sheet.charts.map((chart) => new Kept(chart, ["id", "sheetId"])),
  comments: sheet.comments.map((comment) => new Kept(comment)),
});

/**
 * Captures the structure of a workbook.
 *
 * @param previous an earlier capture: what is as it was then is taken from it, so that many captures need little room
 */
export function captureStructure(workbook: Workbook, previous?: Structure): Structure {
  const earlier = new Map(previous?.sheets.map((one) => [one.sheet, one]));
  const now: Structure = {
    sheets: workbook.sheets.map((sheet) => shared(structureOf(sheet), earlier.get(sheet))),
    names: workbook.names.items.map((item) => new Kept(item, ["id", "name", "scope"])),
    settings: new Map(workbook.settings),
  };
  return shared(now, previous);
}

/** The earlier value where it is the same, part by part. */
function shared<T extends object>(now: T, earlier: T | undefined): T {
  if (!earlier) return now;
  const parts = Object.entries(now).map(([key, part]: [string, unknown]) => {
    const before = earlier[key as keyof T];
    return [key, isSame(part, before) ? before : part] as const;
  });
  const isAsBefore = parts.every(([key, part]) => part === earlier[key as keyof T]);
  return isAsBefore ? earlier : (Object.fromEntries(parts) as T);
}

/** Whether two captured values say the same. Objects of a class other than those made here are only equal to themselves. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Kept && b instanceof Kept) {
    return a.object === b.object && isSame(a.fields, b.fields);
  }
  if (a instanceof Map && b instanceof Map) {
    return (
      a.size === b.size && [...a].every(([key, value]) => b.has(key) && isSame(value, b.get(key)))
    );
  }
  if (a instanceof Set && b instanceof Set) {
    return a.size === b.size && [...a].every((value) => b.has(value));
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => isSame(value, b[index]));
  }
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]))
  );
}

/** A copy of plain data, maps and sets. */
function copied<T>(value: T): T;
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => copied(item));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, copied(item)]));
  if (value instanceof Set) return new Set(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)]));
}

const isPlain = (value: object): value is Record<string, unknown> =>
  Object.getPrototypeOf(value) === Object.prototype;

/** Makes the workbook what it was, apart from its cells; tells nobody. */
export function restoreStructure(workbook: Workbook, { sheets, names, settings }: Structure): void {
  for (const sheet of workbook.sheets) sheet.deleted = true;
  replaceAll(
    workbook.sheets,
    sheets.map(({ sheet }) => sheet),
  );
  replaceAll(
    workbook.names.items,
    names.map((item) => item.putBack()),
  );
  workbook.settings.clear();
  for (const [key, value] of settings) workbook.settings.set(key, value);
  for (const one of sheets) restoreSheet(one);
}

function restoreSheet(one: SheetStructure): void {
  const { sheet } = one;
  const { name, visibility, tabColor, showGridlines, filter } = one;
  Object.assign(sheet, { name, visibility, tabColor, showGridlines, deleted: false });
  sheet.filter = copied(filter);
  sheet.layout.replace(one);
  replaceAll(sheet.merges, one.merges);
  replaceAll(sheet.arrayFormulas, one.arrayFormulas);
  for (const table of sheet.tables) table.deleted = true;
  replaceAll(
    sheet.tables,
    one.tables.map((table) => table.putBack()),
  );
  for (const table of sheet.tables) table.deleted = false;
  replaceAll(
    sheet.charts,
    one.charts.map((chart) => chart.putBack()),
  );
  replaceAll(
    sheet.comments,
    one.comments.map((comment) => comment.putBack()),
  );
  sheet.spills.invalidate();
}

function replaceAll<T>(list: T[], items: readonly T[]): void {
  list.splice(0, list.length, ...items);
}
