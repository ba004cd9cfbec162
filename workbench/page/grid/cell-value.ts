import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { isCellError, type CellValue } from "../../host";

const isErrorCode = (text: unknown): text is ErrorType => ERROR_TYPE_SET.has(text as ErrorType);

/** A value of Univer's engine as a plain cell: blanks, empty texts, errors and numbers are told apart. */
function fromEngine(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return "";
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue() as CellValue;
}

/** An argument of Univer's engine: a single cell, or a rectangle of cells. */
export function argumentFromEngine(value: BaseValueObject): CellValue | CellValue[][] {
  return value.isArray()
    ? (value as ArrayValueObject).getArrayValue().map((row) => row.map(fromEngine))
    : fromEngine(value);
}

/** A plain cell for Univer's engine. What no cell can hold becomes `#NUM!` or `#VALUE!`. */
function toEngine(value: CellValue): BaseValueObject {
  if (isCellError(value)) {
    return ErrorValueObject.create(isErrorCode(value.error) ? value.error : ErrorType.VALUE);
  }
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return Number.isFinite(value)
    ? NumberValueObject.create(value)
    : ErrorValueObject.create(ErrorType.NUM);
}

/** A rectangle of plain cells for Univer's engine; a single cell is no rectangle. */
export function rowsToEngine(rows: readonly (readonly CellValue[])[]): BaseValueObject {
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) return toEngine(first[0]!);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toEngine)),
    rowCount: rows.length,
    columnCount: first?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** What Univer calculated for a cell. A formula that refers to a blank shows 0, as in Excel. */
export function calculatedValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? 0;
  if (isErrorCode(value)) return { error: value };
  return cell?.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
}
