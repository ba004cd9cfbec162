import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetTabColorMutationParams,
  type ISetWorksheetActiveOperationParams,
  type ISetWorksheetHideMutationParams,
  type ISetWorksheetNameMutationParams,
  type ISetWorksheetOrderMutationParams,
} from "@univerjs/preset-sheets-core";
import { wholeSheet, type Sheet, type Workbook, type WorkbookChange } from "../../host";
import { UNIT_ID } from "./create-univer";
import type { GridWriter } from "./grid-writer";
import { showCells } from "./show-cells";
import { gridLayout } from "./show-layout";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "./units";

/** A new sheet of the grid; it grows with what is shown. */
const ROWS = 100_000;
const COLUMNS = 200;

const gridSheet = (sheet: Sheet): IWorksheetData =>
  mergeWorksheetSnapshotWithDefault({
    id: sheet.id,
    name: sheet.name,
    rowCount: ROWS,
    columnCount: COLUMNS,
    defaultColumnWidth: STANDARD_WIDTH,
    defaultRowHeight: STANDARD_HEIGHT,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...gridLayout(sheet),
  });

/** The workbook as Univer opens it: its sheets, still without their cells. */
export function gridWorkbook(workbook: Workbook): Partial<IWorkbookData> {
  return {
    id: UNIT_ID,
    name: workbook.name,
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, gridSheet(sheet)])),
  };
}

/** Shows which sheets there are, their names, order and tabs, and which of them is active. */
export function showSheets(
  writer: GridWriter,
  workbook: Workbook,
  { kind, sheetId: subUnitId }: { kind: WorkbookChange["kind"]; sheetId: string },
): void {
  const sheet = workbook.findSheet(subUnitId);
  if (!sheet) {
    if (kind === "sheetDeleted") removeSheet(writer, workbook, subUnitId);
    return;
  }
  // A workbook that is being restored has sheets that the grid is yet to be told of.
  const isShown = writer.sheet(subUnitId) !== undefined;
  if (isShown === (kind === "sheetAdded")) return;
  const index = workbook.sheets.indexOf(sheet);
  switch (kind) {
    case "sheetAdded":
      // Univer goes to a sheet that a person adds here.
      writer.apply<IInsertSheetMutationParams>(
        InsertSheetMutation.id,
        { index, sheet: gridSheet(sheet) },
        { fromCollab: true },
      );
      return showCells(writer, sheet, [wholeSheet]);
    case "sheetRenamed":
      return writer.apply<ISetWorksheetNameMutationParams>(SetWorksheetNameMutation.id, {
        subUnitId,
        name: sheet.name,
      });
    case "sheetMoved": {
      const fromOrder = writer.workbook?.getConfig().sheetOrder.indexOf(subUnitId) ?? index;
      return writer.apply<ISetWorksheetOrderMutationParams>(SetWorksheetOrderMutation.id, {
        subUnitId,
        fromOrder,
        toOrder: index,
      });
    }
    case "sheetActivated":
      return writer.apply<ISetWorksheetActiveOperationParams>(SetWorksheetActiveOperation.id, {
        subUnitId,
      });
    case "sheetVisibility":
      return writer.apply<ISetWorksheetHideMutationParams>(SetWorksheetHideMutation.id, {
        subUnitId,
        hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      });
    case "sheetTabColor":
      return writer.apply<ISetTabColorMutationParams>(SetTabColorMutation.id, {
        subUnitId,
        color: sheet.tabColor,
      });
  }
}

/** Univer must never be without an active sheet: another one is shown first. */
function removeSheet(writer: GridWriter, workbook: Workbook, sheetId: string): void {
  const shown = writer.sheet(sheetId);
  if (!shown) return;
  writer.apply<ISetWorksheetActiveOperationParams>(SetWorksheetActiveOperation.id, {
    subUnitId: workbook.activeSheet.id,
  });
  writer.apply<IRemoveSheetMutationParams>(RemoveSheetMutation.id, {
    subUnitId: sheetId,
    subUnitName: shown.getName(),
  });
}
