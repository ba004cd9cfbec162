import { ICommandService, RANGE_TYPE, type IRange } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type ISelectionWithStyle,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
} from "@univerjs/preset-sheets-core";
import {
  areaOf,
  sameArea,
  sheetColumns,
  sheetRows,
  type Area,
  type Sheet,
  type Workbook,
} from "../../host";
import { UNIT_ID } from "./create-univer";
import type { GridWriter } from "./grid-writer";
import { gridRange } from "./show-layout";

/** Whole rows and columns go to the end of Excel's sheet, however many the grid shows. */
function selectedArea({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): Area {
  const isWhole = (type: RANGE_TYPE) => rangeType === type || rangeType === RANGE_TYPE.ALL;
  const [row, lastRow] =
    isWhole(RANGE_TYPE.COLUMN) || Number.isNaN(startRow) ? [0, sheetRows - 1] : [startRow, endRow];
  const [column, lastColumn] =
    isWhole(RANGE_TYPE.ROW) || Number.isNaN(startColumn)
      ? [0, sheetColumns - 1]
      : [startColumn, endColumn];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** A selected area as Univer writes it: within what the grid shows. */
function selectedRange(writer: GridWriter, sheet: Sheet, area: Area): IRange {
  const grid = writer.sheet(sheet.id);
  const [isRows, isColumns] = [area.columns === sheetColumns, area.rows === sheetRows];
  const range = gridRange(area);
  return {
    ...range,
    endRow: Math.min(range.endRow, (grid?.getRowCount() ?? sheetRows) - 1),
    endColumn: Math.min(range.endColumn, (grid?.getColumnCount() ?? sheetColumns) - 1),
    rangeType:
      isRows && isColumns
        ? RANGE_TYPE.ALL
        : isRows
          ? RANGE_TYPE.ROW
          : isColumns
            ? RANGE_TYPE.COLUMN
            : RANGE_TYPE.NORMAL,
  };
}

/**
 * Hands to the workbook which sheet and cells a person selects, and shows in the grid what the workbook selects. What the
 * grid selected is not shown to it again: Univer would take that for a new selection, and stop a fill or a drag.
 */
export function shareSelection(writer: GridWriter, workbook: Workbook): void {
  let isFollowing = false;
  const selections = writer.inject(SheetsSelectionsService);
  const take = (sheetId: string, selected: readonly ISelectionWithStyle[]) => {
    const sheet = workbook.findSheet(sheetId);
    if (sheet?.visibility !== "Visible") return;
    const areas =
      selected.length > 0 ? selected.map(({ range }) => selectedArea(range)) : [areaOf(0, 0)];
    const { selection } = workbook;
    if (sheet === selection.sheet && sameAreas(areas, selection.areas)) return;
    isFollowing = true;
    try {
      workbook.select(sheet, areas);
    } finally {
      isFollowing = false;
    }
  };
  writer.inject(ICommandService).onCommandExecuted((command) => {
    if (writer.isWriting) return;
    if (command.id === SetWorksheetActiveOperation.id) {
      const { subUnitId } = command.params as ISetWorksheetActiveOperationParams;
      const remembered = selections.getWorkbookSelections(UNIT_ID);
      take(subUnitId, remembered.getSelectionsOfWorksheet(subUnitId));
    }
    if (command.id === SetSelectionsOperation.id) {
      const { subUnitId, selections } = command.params as ISetSelectionsOperationParams;
      if (subUnitId === workbook.activeSheet.id) take(subUnitId, selections);
    }
  });
  workbook.changes.subscribe((change) => {
    if (change.kind === "selection" && !isFollowing) showSelection(writer, workbook);
  });
  showSelection(writer, workbook);
}

const sameAreas = (a: readonly Area[], b: readonly Area[]): boolean =>
  a.length === b.length && a.every((area, index) => sameArea(area, b[index]!));

/** Shows the selection of the workbook, scrolled into sight. */
function showSelection(writer: GridWriter, workbook: Workbook): void {
  const { sheet, areas } = workbook.selection;
  writer.apply<ISetWorksheetActiveOperationParams>(SetWorksheetActiveOperation.id, {
    subUnitId: sheet.id,
  });
  writer.apply<ISetSelectionsOperationParams>(SetSelectionsOperation.id, {
    subUnitId: sheet.id,
    reveal: true,
    selections: areas.map((area, index) => ({
      range: selectedRange(writer, sheet, area),
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
