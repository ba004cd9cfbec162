import { HostError } from "../host-error";
import {
  type Area,
  areaOf,
  boundingArea,
  contains,
  containsCell,
  intersection,
  lastColumn,
  lastRow,
  overlaps,
  sheetColumns,
  sheetRows,
} from "../model";
import type { ApiObject, Arguments, Members } from "../protocol";
import { range } from "./range";
import { rangeArgument } from "./range-argument";
import { rangeAreas } from "./range-areas";
import type { RangeTarget } from "./range-target";
import { tableScopedCollection } from "./table-scoped-collection";

const part = (target: RangeTarget, row: number, column: number, rows = 1, columns = 1): ApiObject =>
  range({ ...target, area: areaOf(row, column, rows, columns) });

const within = (target: RangeTarget, area: Area): ApiObject => range({ ...target, area });

const isCell = ({ area }: RangeTarget): boolean => area.rows === 1 && area.columns === 1;

// Only a single cell can be asked for its spill (learn.microsoft.com, "Handle dynamic arrays and spilling").
function spillParent(target: RangeTarget): ApiObject | null {
  const { sheet, area, ...rest } = target;
  if (!isCell(target)) return null;
  const spilled = sheet.spills.valueAt(area.row, area.column);
  if (!spilled) return null;
  return range({ ...rest, sheet, area: areaOf(spilled.parent.row, spilled.parent.column) });
}

function spillingTo(target: RangeTarget): ApiObject | null {
  if (!isCell(target)) return null;
  const area = target.sheet.spills.areaOf(target.area.row, target.area.column);
  return typeof area === "object" ? within(target, area) : null;
}

function required(object: ApiObject | null): ApiObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

function otherArea(target: RangeTarget, args: Arguments): Area {
  const other = rangeArgument(args, 0, target.workbook, target.sheet);
  if (other.sheet !== target.sheet) throw new HostError("InvalidArgument");
  return other.area;
}

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

/** Methods that lead from a range to other ranges. */
export const navigation: NonNullable<Members<RangeTarget>["methods"]> = {
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
  GetEntireColumn: (target) => part(target, 0, target.area.column, sheetRows, target.area.columns),
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
    // Only those whose first cell lies within (office-js issue 3611).
    const areas = target.sheet.merges.filter(({ row, column }) =>
      containsCell(target.area, row, column),
    );
    if (areas.length === 0) return null;
    // Over merged cells the call empties the undo list (office-js issue 5918).
    target.workbook.history.clear();
    return rangeAreas({ ...target, areas });
  },
  GetTables: (target, args) => {
    const fully = args.boolean(0, false);
    const tables = target.sheet.tables.filter((table) =>
      fully ? contains(target.area, table.area) : overlaps(table.area, target.area),
    );
    return tableScopedCollection({ workbook: target.workbook, tables });
  },
};
