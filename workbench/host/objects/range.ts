import { HostError } from "../host-error";
import {
  type Area,
  areaOf,
  boundingArea,
  cellCount,
  type CellValue,
  contains,
  intersection,
  isCellError,
  lastColumn,
  lastRow,
  mapArea,
  overlaps,
  type Place,
  sheetColumns,
  sheetRows,
  type Workbook,
  type Written,
} from "../model";
import { type ApiObject, type Arguments, apiType, type ApiType } from "../protocol";
import { rangeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import { tableScopedCollection } from "./table-scoped-collection";
import { worksheet } from "./worksheet";

/** A rectangle of cells of one sheet. */
export interface RangeTarget extends Place {
  workbook: Workbook;
}

/** Excel gives null in place of the values of more cells than this (learn.microsoft.com, resource limits). */
const mostReadCells = 5_000_000;
const mismatch =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

const part = (target: RangeTarget, row: number, column: number, rows = 1, columns = 1): ApiObject =>
  range({ ...target, area: areaOf(row, column, rows, columns) });

const within = (target: RangeTarget, area: Area): ApiObject => range({ ...target, area });

function read<T>(target: RangeTarget, cell: (row: number, column: number) => T): T[][] | null {
  return cellCount(target.area) > mostReadCells ? null : mapArea(target.area, cell);
}

const wireValue = (value: CellValue): string | number | boolean =>
  isCellError(value) ? value.error : value;

const valueType = (value: CellValue): string => {
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" ? "Empty" : "String";
};

/** Rows for the whole range, from rows of its size or one value for all its cells. */
function rowsFor<T>(area: Area, written: unknown, accept: (value: unknown) => T): T[][] {
  if (!Array.isArray(written)) return mapArea(area, () => accept(written));
  const fits =
    written.length === area.rows &&
    written.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw new HostError("InvalidArgument", mismatch);
  return (written as unknown[][]).map((row) => row.map(accept));
}

function acceptWritten(value: unknown): Written {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new HostError("InvalidArgument");
}

function acceptFormat(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value === "" ? "General" : value;
}

function write(target: RangeTarget, args: Arguments): void {
  if (cellCount(target.area) > mostReadCells) throw new HostError("OperationCellsExceedLimit");
  target.sheet.write(target.area, rowsFor(target.area, args.raw(0), acceptWritten));
}

/** One answer for all cells: the common value, or null when they differ. */
function common<T>(count: number, first: number, read: (index: number) => T): T | null {
  const value = read(first);
  for (let index = first + 1; index < first + count; index++) {
    if (read(index) !== value) return null;
  }
  return value;
}

function spillParent({ sheet, area, ...rest }: RangeTarget): ApiObject | null {
  const spilled = sheet.spills.valueAt(area.row, area.column);
  if (!spilled) return null;
  return range({ ...rest, sheet, area: areaOf(spilled.parent.row, spilled.parent.column) });
}

function spillingTo(target: RangeTarget): ApiObject | null {
  const area = target.sheet.spills.areaOf(target.area.row, target.area.column);
  return typeof area === "object" ? within(target, area) : null;
}

function required(object: ApiObject | null): ApiObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

/** The range that an argument means: a Range object, or an address as text. */
export function rangeArgument(
  args: Arguments,
  index: number,
  workbook: Workbook,
  sheet?: Place["sheet"],
): RangeTarget {
  if (args.isObject(index)) return args.target(index, range);
  return { workbook, ...workbook.placeOf(args.text(index), sheet) };
}

function otherArea(target: RangeTarget, args: Arguments): Area {
  const other = rangeArgument(args, 0, target.workbook, target.sheet);
  if (other.sheet !== target.sheet) throw new HostError("InvalidArgument");
  return other.area;
}

function clear({ sheet, area }: RangeTarget, args: Arguments): void {
  const kinds = [
    "All",
    "Contents",
    "Formats",
    "Hyperlinks",
    "RemoveHyperlinks",
    "ResetContents",
  ] as const;
  const kind = args.oneOf(0, kinds, "All");
  if (kind === "Hyperlinks" || kind === "RemoveHyperlinks") return;
  sheet.clear(area, kind === "ResetContents" ? "Contents" : kind);
}

function merge({ sheet, area }: RangeTarget, args: Arguments): void {
  sheet.requireWritable(area);
  if (sheet.tables.some((table) => overlaps(table.area, area)))
    throw new HostError("InvalidOperation");
  const across = args.boolean(0, false);
  const pieces = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  for (const piece of pieces) {
    sheet.merge(piece);
  }
}

const hiddenRow =
  ({ sheet }: RangeTarget) =>
  (row: number) =>
    sheet.layout.hiddenRows.has(row);
const hiddenColumn =
  ({ sheet }: RangeTarget) =>
  (column: number) =>
    sheet.layout.hiddenColumns.has(column);

export const range: ApiType<RangeTarget> = apiType("Range", {
  alive: ({ sheet }) => !sheet.deleted,
  properties: {
    Address: ({ sheet, area }) => sheet.addressOf(area),
    AddressLocal: ({ sheet, area }) => sheet.addressOf(area),
    CellCount: ({ area }) => (cellCount(area) > 2147483647 ? -1 : cellCount(area)),
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    IsEntireRow: ({ area }) => area.columns === sheetColumns,
    IsEntireColumn: ({ area }) => area.rows === sheetRows,
    Values: {
      get: (target) => read(target, (row, column) => wireValue(target.sheet.valueAt(row, column))),
      set: write,
    },
    Formulas: {
      get: (target) => read(target, (row, column) => target.sheet.formulaAt(row, column)),
      set: write,
    },
    Text: (target) => read(target, (row, column) => target.sheet.textAt(row, column)),
    ValueTypes: (target) =>
      read(target, (row, column) => valueType(target.sheet.valueAt(row, column))),
    NumberFormat: {
      get: (target) => read(target, (row, column) => target.sheet.cellAt(row, column).numberFormat),
      set: ({ sheet, area }, args) =>
        sheet.setNumberFormats(area, rowsFor(area, args.raw(0), acceptFormat)),
    },
    HasSpill: (target) => hasSpill(target),
    RowHidden: {
      get: (target) => common(target.area.rows, target.area.row, hiddenRow(target)),
      set: ({ sheet, area }, args) => sheet.hideRows(area, args.boolean(0)),
    },
    ColumnHidden: {
      get: (target) => common(target.area.columns, target.area.column, hiddenColumn(target)),
      set: ({ sheet, area }, args) => sheet.hideColumns(area, args.boolean(0)),
    },
    Hidden: (target) =>
      common(target.area.rows, target.area.row, hiddenRow(target)) === true ||
      common(target.area.columns, target.area.column, hiddenColumn(target)) === true,
    Left: ({ sheet, area }) => sheet.layout.place(area).left,
    Top: ({ sheet, area }) => sheet.layout.place(area).top,
    Width: ({ sheet, area }) => sheet.layout.place(area).width,
    Height: ({ sheet, area }) => sheet.layout.place(area).height,
  },
  objects: {
    Format: (target) => rangeFormat(target),
    Worksheet: ({ workbook, sheet }) => worksheet({ workbook, sheet }),
  },
  methods: {
    GetCell: (target, args) =>
      part(target, target.area.row + args.integer(0), target.area.column + args.integer(1)),
    GetRow: (target, args) => {
      const { row, column, columns } = target.area;
      return part(target, row + args.integer(0), column, 1, columns);
    },
    GetColumn: (target, args) => {
      const { row, column, rows } = target.area;
      return part(target, row, column + args.integer(0), rows, 1);
    },
    GetLastRow: (target) =>
      part(target, lastRow(target.area), target.area.column, 1, target.area.columns),
    GetLastColumn: (target) =>
      part(target, target.area.row, lastColumn(target.area), target.area.rows, 1),
    GetLastCell: (target) => part(target, lastRow(target.area), lastColumn(target.area)),
    GetOffsetRange: (target, args) => {
      const { row, column, rows, columns } = target.area;
      return part(target, row + args.integer(0), column + args.integer(1), rows, columns);
    },
    GetResizedRange: (target, args) => {
      const { row, column, rows, columns } = target.area;
      return part(target, row, column, rows + args.integer(0), columns + args.integer(1));
    },
    GetAbsoluteResizedRange: (target, args) =>
      part(target, target.area.row, target.area.column, args.integer(0), args.integer(1)),
    GetRowsAbove: (target, args) => rowsBeside(target, -args.integer(0, 1)),
    GetRowsBelow: (target, args) => rowsBeside(target, args.integer(0, 1)),
    GetColumnsBefore: (target, args) => columnsBeside(target, -args.integer(0, 1)),
    GetColumnsAfter: (target, args) => columnsBeside(target, args.integer(0, 1)),
    GetEntireRow: (target) => part(target, target.area.row, 0, target.area.rows, sheetColumns),
    GetEntireColumn: (target) =>
      part(target, 0, target.area.column, sheetRows, target.area.columns),
    GetBoundingRect: (target, args) =>
      within(target, boundingArea(target.area, otherArea(target, args))),
    GetIntersection: (target, args) => required(intersect(target, args)),
    GetIntersectionOrNullObject: (target, args) => intersect(target, args),
    GetUsedRange: (target, args) => required(usedRange(target, args)),
    GetUsedRangeOrNullObject: (target, args) => usedRange(target, args),
    GetSpillingToRange: (target) => required(spillingTo(target)),
    GetSpillingToRangeOrNullObject: (target) => spillingTo(target),
    GetSpillParent: (target) => required(spillParent(target)),
    GetSpillParentOrNullObject: (target) => spillParent(target),
    GetMergedAreasOrNullObject: (target) => {
      const areas = target.sheet.merges.filter((area) => overlaps(area, target.area));
      return areas.length > 0 ? rangeAreas({ ...target, areas }) : null;
    },
    GetTables: (target, args) => {
      const fully = args.boolean(0, false);
      const tables = target.sheet.tables.filter((table) =>
        fully ? contains(target.area, table.area) : overlaps(table.area, target.area),
      );
      return tableScopedCollection({ workbook: target.workbook, tables });
    },
    Clear: clear,
    Merge: merge,
    Unmerge: ({ sheet, area }) => sheet.unmerge(area),
    Select: ({ workbook, sheet, area }) => workbook.select(sheet, [area]),
    Calculate: ({ workbook }) => workbook.notify({ kind: "calculate" }),
    _ValidateArraySize: ({ area }, args) => {
      if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) {
        throw new HostError("InvalidArgument", mismatch);
      }
    },
  },
});

function rowsBeside(target: RangeTarget, count: number): ApiObject {
  const { row, rows, column, columns } = target.area;
  return part(target, count < 0 ? row + count : row + rows, column, Math.abs(count), columns);
}

function columnsBeside(target: RangeTarget, count: number): ApiObject {
  const { row, rows, column, columns } = target.area;
  return part(target, row, count < 0 ? column + count : column + columns, rows, Math.abs(count));
}

function intersect(target: RangeTarget, args: Arguments): ApiObject | null {
  const other = rangeArgument(args, 0, target.workbook, target.sheet);
  const area = other.sheet === target.sheet ? intersection(target.area, other.area) : undefined;
  return area ? within(target, area) : null;
}

function usedRange(target: RangeTarget, args: Arguments): ApiObject | null {
  const area = target.sheet.usedArea(args.boolean(0, false), target.area);
  return area ? within(target, area) : null;
}

/** True when every cell is part of a spill, false when none is, null when some are. */
function hasSpill({ sheet, area }: RangeTarget): boolean | null {
  const spills = sheet.spills.all().filter((spill) => overlaps(spill, area));
  if (spills.length === 0) return false;
  let spilled = 0;
  for (const spill of spills)
    spilled += cellCount(intersection(spill, area) ?? { row: 0, column: 0, rows: 0, columns: 0 });
  return spilled === cellCount(area) ? true : null;
}
