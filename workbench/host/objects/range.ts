import { HostError } from "../host-error";
import {
  cellCount,
  intersection,
  mergeCells,
  overlaps,
  sheetColumns,
  sheetRows,
  shiftCells,
  shiftOf,
  unmergeCells,
} from "../model";
import { type Arguments, apiType, type ApiType } from "../protocol";
import {
  getCellProperties,
  getColumnProperties,
  getRowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "./cell-properties";
import { rangeFormat } from "./range-format";
import { navigation } from "./range-navigation";
import type { RangeTarget } from "./range-target";
import { validateArraySize, valueProperties } from "./range-values";
import { worksheet } from "./worksheet";

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
    mergeCells(sheet, piece);
  }
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

const hiddenRow =
  ({ sheet }: RangeTarget) =>
  (row: number) =>
    sheet.layout.hiddenRows.has(row);
const hiddenColumn =
  ({ sheet }: RangeTarget) =>
  (column: number) =>
    sheet.layout.hiddenColumns.has(column);

/** One answer for all cells: the common value, or null when they differ. */
function common<T>(count: number, first: number, read: (index: number) => T): T | null {
  const value = read(first);
  for (let index = first + 1; index < first + count; index++) {
    if (read(index) !== value) return null;
  }
  return value;
}

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
    ...valueProperties,
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
    ...navigation,
    Clear: clear,
    Merge: merge,
    Unmerge: ({ sheet, area }) => unmergeCells(sheet, area),
    Insert: (target, args) => {
      const direction = args.oneOf(0, ["Down", "Right"]);
      shiftCells(target.workbook, target.sheet, shiftOf(target.area, direction));
      return range(target);
    },
    Delete: ({ workbook, sheet, area }, args) =>
      shiftCells(workbook, sheet, shiftOf(area, args.oneOf(0, ["Up", "Left"]))),
    GetCellProperties: getCellProperties,
    GetRowProperties: getRowProperties,
    GetColumnProperties: getColumnProperties,
    SetCellProperties: setCellProperties,
    SetRowProperties: setRowProperties,
    SetColumnProperties: setColumnProperties,
    Select: ({ workbook, sheet, area }) => {
      workbook.requireFocus("GeneralException");
      workbook.select(sheet, [area]);
    },
    Calculate: ({ workbook }) => workbook.notify({ kind: "calculate" }),
    _ValidateArraySize: validateArraySize,
  },
});
