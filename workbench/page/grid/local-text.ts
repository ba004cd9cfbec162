import {
  CellValueType,
  InterceptorEffectEnum,
  type ICellData,
  type Nullable,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { localFormula, type Workbook } from "../../host";
import type { GridWriter } from "./grid-writer";

/** What a person typed, as it was typed: Univer would read a number in it by rules of its own. */
interface TypedCell extends ICellData {
  custom: { typed: string };
}

/** The text that a person typed into the cell, if one did. */
export function typedInto(cell: ICellData): string | undefined {
  const typed: unknown = cell.custom?.typed;
  return typeof typed === "string" ? typed : undefined;
}

/** Before everything else that Univer does with a cell that is edited. */
const FIRST = 1000;

/**
 * Shows numbers, dates and formulas in cells and in the editor as the workbook's culture writes them, and keeps what is
 * typed as it was typed for the workbook to read.
 */
export function showLocalTexts(writer: GridWriter, workbook: Workbook): void {
  const interceptors = writer.inject(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // Around Univer's number formats, whose colours stay.
    priority: InterceptCellContentPriority.NUMFMT + 0.5,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      const shown = next(cell);
      const sheet = workbook.findSheet(subUnitId);
      if (!sheet || typeof sheet.valueAt(row, col) !== "number") return shown;
      const copy = shown === rawData ? { ...shown } : (shown ?? {});
      return Object.assign(copy, { v: sheet.textAt(row, col), t: CellValueType.NUMBER });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const edited = next(cell);
      const sheet = workbook.findSheet(subUnitId);
      if (!sheet || !edited) return edited;
      const formula = sheet.cellAt(row, col).formula ?? edited.f;
      if (formula) return { ...edited, f: localFormula(formula, workbook.culture) };
      if (typeof sheet.valueAt(row, col) !== "number") return edited;
      return { ...edited, v: sheet.editTextAt(row, col), t: CellValueType.STRING };
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell) => (cell ? withTypedText(cell) : cell),
  });
}

function withTypedText(cell: ICellData): TypedCell {
  const typed = cell.f ?? richText(cell) ?? String(cell.v ?? "");
  const apostrophe = cell.t === CellValueType.FORCE_STRING ? "'" : "";
  return { ...cell, custom: { typed: `${apostrophe}${typed}` } };
}

/** Lines that were typed into one cell. */
function richText({ p }: ICellData): Nullable<string> {
  return p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}
