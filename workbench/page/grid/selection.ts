import { ICommandService, type IRange } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
} from "@univerjs/preset-sheets-core";
import { sameArea, sheetColumns, sheetRows, type Area, type Workbook } from "../../host";
import type { GridWriter } from "./grid-writer";
import { gridRange } from "./show-layout";

/** Univer writes NaN where whole rows or columns are selected. */
function selectedArea({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  const [row, lastRow] = Number.isNaN(startRow) ? [0, sheetRows - 1] : [startRow, endRow];
  const [column, lastColumn] = Number.isNaN(startColumn)
    ? [0, sheetColumns - 1]
    : [startColumn, endColumn];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Hands to the workbook which sheet and cells a person selects. */
export function followSelection(writer: GridWriter, workbook: Workbook): void {
  writer.inject(ICommandService).onCommandExecuted((command) => {
    if (writer.isWriting) return;
    if (command.id === SetWorksheetActiveOperation.id) {
      const { subUnitId } = command.params as ISetWorksheetActiveOperationParams;
      const sheet = workbook.findSheet(subUnitId);
      if (sheet?.visibility === "Visible") workbook.activate(sheet);
    }
    if (command.id === SetSelectionsOperation.id) {
      const { subUnitId, selections } = command.params as ISetSelectionsOperationParams;
      const sheet = workbook.findSheet(subUnitId);
      const areas = selections.map(({ range }) => selectedArea(range));
      const isShown = sheet === workbook.activeSheet && areas.length > 0;
      if (sheet && isShown && !sameAreas(areas, workbook.selection.areas)) {
        workbook.select(sheet, areas);
      }
    }
  });
}

const sameAreas = (a: readonly Area[], b: readonly Area[]): boolean =>
  a.length === b.length && a.every((area, index) => sameArea(area, b[index]!));

/** Shows the selection of the workbook, scrolled into sight. */
export function showSelection(writer: GridWriter, workbook: Workbook): void {
  const { sheet, areas } = workbook.selection;
  writer.apply<ISetWorksheetActiveOperationParams>(SetWorksheetActiveOperation.id, {
    subUnitId: sheet.id,
  });
  writer.apply<ISetSelectionsOperationParams>(SetSelectionsOperation.id, {
    subUnitId: sheet.id,
    reveal: true,
    selections: areas.map((area, index) => ({
      range: gridRange(area),
      primary:
        index < areas.length - 1
          ? null
          : {
              ...gridRange({ ...area, rows: 1, columns: 1 }),
              actualRow: area.row,
              actualColumn: area.column,
              isMerged: false,
              isMergedMainCell: false,
            },
      style: null,
    })),
  });
}
