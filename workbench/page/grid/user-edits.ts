import { CommandType, CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Workbook } from "../../host";
import type { GridWriter } from "./grid-writer";
import { takeCells, type EditRefusal } from "./take-cells";

/** Changes of the grid that a person can make and that the workbook does not have to know. */
const HARMLESS = new Set([
  "sheet.mutation.empty",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-permission-points",
]);

/**
 * Hands to the workbook what a person does to cells in the grid: typing, deleting, formats. What the workbook cannot take is
 * stopped before it happens.
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
