import { HostError } from "../host-error";
import { acceptJson, jsonValue } from "./json-value";
import {
  type Area,
  cellCount,
  type CellValue,
  hasContent,
  isCellError,
  mapArea,
  type Written,
} from "../model";
import type { Arguments, Members } from "../protocol";
import type { RangeTarget } from "./range-target";

/** Excel gives null in place of the values of more cells than this (learn.microsoft.com, resource limits). */
const mostReadCells = 5_000_000;
const mismatch =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function read<T>(target: RangeTarget, cell: (row: number, column: number) => T): T[][] | null {
  return cellCount(target.area) > mostReadCells ? null : mapArea(target.area, cell);
}

const wireValue = (value: CellValue): string | number | boolean =>
  isCellError(value) ? value.error : value;

/** A formula that gives an empty text, and a lone apostrophe, make a text of no length, not an empty cell. */
function valueType({ sheet }: RangeTarget, row: number, column: number): string {
  const value = sheet.valueAt(row, column);
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" && !hasContent(sheet.cellAt(row, column)) ? "Empty" : "String";
}

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

/** Properties with one entry a cell. */
export const valueProperties: NonNullable<Members<RangeTarget>["properties"]> = {
  Values: {
    get: (target) => read(target, (row, column) => wireValue(target.sheet.valueAt(row, column))),
    set: write,
  },
  Formulas: {
    get: (target) => read(target, (row, column) => target.sheet.formulaAt(row, column)),
    set: write,
  },
  ValuesAsJson: {
    get: (target) =>
      read(target, (row, column) =>
        jsonValue(target.sheet.valueAt(row, column), target.sheet.cellAt(row, column)),
      ),
    set: ({ sheet, area }, args) => {
      const entries = rowsFor(area, args.raw(0), acceptJson);
      sheet.enter(area, entries, "addin");
      const formats = entries.map((row) => row.map((entry) => entry?.numberFormat ?? null));
      if (formats.flat().some((format) => format !== null)) sheet.setNumberFormats(area, formats);
    },
  },
  Text: (target) => read(target, (row, column) => target.sheet.textAt(row, column)),
  ValueTypes: (target) => read(target, (row, column) => valueType(target, row, column)),
  NumberFormat: {
    get: (target) => read(target, (row, column) => target.sheet.cellAt(row, column).numberFormat),
    set: ({ sheet, area }, args) =>
      sheet.setNumberFormats(area, rowsFor(area, args.raw(0), acceptFormat)),
  },
};

/** The client checks the size of a large array by this before it sends it in pieces. */
export function validateArraySize({ area }: RangeTarget, args: Arguments): void {
  if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) {
    throw new HostError("InvalidArgument", mismatch);
  }
}
