import { ICommandService, type ICellData, type Nullable } from "@univerjs/core";
import {
  ErrorType,
  FormulaDataModel,
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/preset-sheets-core";
import { areaOf, isCellError, mapArea, type CellValue, type Workbook } from "../../host";
import { calculatedValue } from "./cell-value";
import { UNIT_ID } from "./create-univer";
import type { CellPlace } from "./custom-function";
import type { ErrorMessages } from "./error-messages";
import type { GridWriter } from "./grid-writer";

/** Reports to the workbook what the grid calculated, with the sentences that belong to errors. */
export function reportResults(
  writer: GridWriter,
  workbook: Workbook,
  messages: ErrorMessages,
): void {
  const model = writer.inject(FormulaDataModel);
  writer.inject(ICommandService).onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = command.params as ISetFormulaCalculationResultMutation;
    for (const [sheetId, rows] of Object.entries(unitData[UNIT_ID] ?? {})) {
      for (const [rowKey, columns] of Object.entries(rows ?? {})) {
        for (const [columnKey, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
          report({ sheetId, row: Number(rowKey), column: Number(columnKey) }, cell);
        }
      }
    }
  });

  function report(place: CellPlace, cell: Nullable<ICellData>): void {
    const { sheetId, row, column } = place;
    const sheet = workbook.findSheet(sheetId);
    if (sheet?.cellAt(row, column).formula === undefined) return;
    const result = resultAt(place, cell).map((line, i) =>
      line.map((value, j) => messages.attach(place, i, j, value)),
    );
    const isSingle = result.length === 1 && result[0]?.length === 1;
    workbook.setCalculated(sheetId, row, column, isSingle ? result[0]![0]! : result);
  }

  /** The rows that the formula of a cell gave; a spill that is blocked gave one error. */
  function resultAt({ sheetId, row, column }: CellPlace, cell: Nullable<ICellData>): CellValue[][] {
    const own = calculatedValue(cell);
    const range = model.getArrayFormulaRange()[UNIT_ID]?.[sheetId]?.[row]?.[column];
    const spilled = model.getArrayFormulaCellData()[UNIT_ID]?.[sheetId];
    if (!range || (isCellError(own) && own.error === ErrorType.SPILL)) return [[own]];
    return mapArea(
      areaOf(row, column, range.endRow - row + 1, range.endColumn - column + 1),
      (r, c) => calculatedValue(spilled?.[r]?.[c]),
    );
  }
}
