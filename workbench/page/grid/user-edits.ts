import { CommandType, CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import {
  MoveRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetNameMutationParams,
  type ISetWorksheetOrderMutationParams,
  type ISetWorksheetRowHeightMutationParams,
} from "@univerjs/preset-sheets-core";
import { areaOf, HostError, type Sheet, type Workbook } from "../../host";
import type { GridWriter } from "./grid-writer";
import { showColumns, showRows } from "./show-layout";
import { takeCells, type EditRefusal } from "./take-cells";
import { PIXELS_PER_POINT } from "./units";

/** Changes of the grid that a person can make and that the workbook does not have to know. */
const HARMLESS = new Set([
  "sheet.mutation.empty",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-permission-points",
]);

/**
 * Hands to the workbook what a person does in the grid: typing, pasting, filling, deleting, moving, formats,
 * sizes, names and order of sheets. What the workbook cannot take is stopped before it happens.
 *
 * @param refused told when an edit could not be taken as it was made
 */
export function followUser(
  writer: GridWriter,
  workbook: Workbook,
  refused: (reason: EditRefusal) => void,
): void {
  const commands = writer.inject(ICommandService);
  const takers: Readonly<Record<string, (params: never) => void>> = {
    [SetRangeValuesMutation.id]: ({ subUnitId, cellValue }: ISetRangeValuesMutationParams) =>
      takeCells(writer, workbook, subUnitId, cellValue, refused),
    [MoveRangeMutation.id]: ({ from, to }: IMoveRangeMutationParams) => {
      takeCells(writer, workbook, from.subUnitId, from.value, refused);
      takeCells(writer, workbook, to.subUnitId, to.value, refused);
    },
    [SetWorksheetNameMutation.id]: ({ subUnitId, name }: ISetWorksheetNameMutationParams) =>
      takeName(writer, workbook, subUnitId, name, refused),
    [SetWorksheetOrderMutation.id]: ({ subUnitId, toOrder }: ISetWorksheetOrderMutationParams) =>
      workbook.moveSheet(workbook.sheet(subUnitId), toOrder),
    [SetWorksheetColWidthMutation.id]: (params: ISetWorksheetColWidthMutationParams) =>
      takeColumnWidths(writer, workbook.sheet(params.subUnitId), params),
    [SetWorksheetRowHeightMutation.id]: (params: ISetWorksheetRowHeightMutationParams) =>
      takeRowHeights(writer, workbook.sheet(params.subUnitId), params),
  };

  commands.beforeCommandExecuted((command, options) => {
    const isSheetChange =
      command.type === CommandType.MUTATION && command.id.startsWith("sheet.mutation.");
    if (!isSheetChange || writer.isWriting || options?.onlyLocal || options?.fromFormula) return;
    if (takers[command.id] || HARMLESS.has(command.id)) return;
    refused("not-offered");
    throw new CustomCommandExecutionError(`The workbook does not take ${command.id}`);
  });
  const inStep = oneStep(workbook);
  commands.onCommandExecuted((command, options) => {
    if (writer.isWriting || options?.onlyLocal || options?.fromFormula) return;
    const take = takers[command.id];
    if (take) inStep(() => take(command.params as never));
  });
}

/** Makes one step of everything that one of Univer's commands changes: its mutations follow each other at once. */
function oneStep(workbook: Workbook): (change: () => void) => void {
  let isOpen = false;
  return (change) => {
    if (!isOpen) {
      isOpen = true;
      workbook.history.begin();
      setTimeout(() => {
        isOpen = false;
        workbook.history.end();
      });
    }
    change();
  };
}

/** Excel refuses some names that Univer takes: the tab then keeps the name that it had. */
function takeName(
  writer: GridWriter,
  workbook: Workbook,
  subUnitId: string,
  wanted: string,
  refused: (reason: EditRefusal) => void,
): void {
  const sheet = workbook.sheet(subUnitId);
  try {
    workbook.renameSheet(sheet, wanted);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { name } = sheet;
    writer.apply<ISetWorksheetNameMutationParams>(SetWorksheetNameMutation.id, { subUnitId, name });
    refused("name-refused");
  }
}

function takeColumnWidths(
  writer: GridWriter,
  sheet: Sheet,
  { ranges, colWidth }: ISetWorksheetColWidthMutationParams,
): void {
  for (const { startColumn, endColumn } of ranges) {
    for (let column = startColumn; column <= endColumn; column++) {
      const pixels = typeof colWidth === "number" ? colWidth : colWidth[column];
      if (pixels) sheet.layout.setColumnWidth(areaOf(0, column), pixels / PIXELS_PER_POINT);
    }
    showColumns(writer, sheet, startColumn, endColumn - startColumn + 1);
  }
}

function takeRowHeights(
  writer: GridWriter,
  sheet: Sheet,
  { ranges, rowHeight }: ISetWorksheetRowHeightMutationParams,
): void {
  for (const { startRow, endRow } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      const pixels = typeof rowHeight === "number" ? rowHeight : rowHeight[row];
      if (pixels) sheet.layout.setRowHeight(areaOf(row, 0), pixels / PIXELS_PER_POINT);
    }
    showRows(writer, sheet, startRow, endRow - startRow + 1);
  }
}
