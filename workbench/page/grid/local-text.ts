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
  type ISheetLocation,
} from "@univerjs/preset-sheets-core";
import { localFormula, type Workbook } from "../../host";
import type { FittedTexts } from "./fitted-text";
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

type EditChain = (cell: Nullable<ICellData>, place: ISheetLocation) => Nullable<ICellData>;

/** Before everything else that Univer does with a cell that is edited. */
const FIRST = 1000;

/**
 * Shows numbers, dates and formulas in cells and in the editor as the workbook's culture writes them, numbers as their
 * columns have room, and keeps what is typed as it was typed for the workbook to read.
 */
export function showLocalTexts(writer: GridWriter, workbook: Workbook, fitted: FittedTexts): void {
  const interceptors = writer.inject(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After Univer's number formats, whose colours stay.
    priority: InterceptCellContentPriority.NUMFMT - 0.5,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      const sheet = workbook.findSheet(subUnitId);
      if (!sheet || typeof sheet.valueAt(row, col) !== "number") return next(cell);
      const shown = cell && cell !== rawData ? cell : { ...cell };
      return next(
        Object.assign(shown, { v: fitted.textAt(sheet, row, col), t: CellValueType.NUMBER }),
      );
    },
  });
  const edits = interceptors.writeCellInterceptor;
  edits.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    // Without going on to the others.
    handler: (cell) => (cell ? withTypedText(cell) : cell),
  });
  // Some of Univer's own end the chain before an edit, so that none could come after them.
  const chainOf = edits.fetchThroughInterceptors.bind(edits);
  edits.fetchThroughInterceptors = ((...args: Parameters<typeof chainOf>) => {
    const chain = chainOf(...args) as EditChain;
    if (args[0] !== BEFORE_CELL_EDIT) return chain;
    return (cell: Nullable<ICellData>, context: ISheetLocation) =>
      editedCell(chain(cell, context), context);
  }) as typeof chainOf;

  /** The cell as the editor shows it. */
  function editedCell(
    cell: Nullable<ICellData>,
    { subUnitId, row, col }: ISheetLocation,
  ): Nullable<ICellData> {
    const sheet = workbook.findSheet(subUnitId);
    if (!sheet || !cell) return cell;
    const formula = sheet.cellAt(row, col).formula ?? cell.f;
    if (formula) return { ...cell, f: localFormula(formula, workbook.culture) };
    if (typeof sheet.valueAt(row, col) !== "number") return cell;
    return { ...cell, v: sheet.editTextAt(row, col), t: CellValueType.STRING };
  }
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
