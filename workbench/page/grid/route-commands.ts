import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import {
  DeltaColumnWidthCommand,
  DeltaRowHeightCommand,
  InsertSheetCommand,
  MoveRangeCommand,
  SetFrozenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetWorksheetColAutoWidthCommand,
  SetWorksheetOrderCommand,
  SetWorksheetRowIsAutoHeightCommand,
  SetWorksheetShowCommand,
  type IDeltaColumnWidthCommandParams,
  type IMoveRangeCommandParams,
  type ISetFrozenCommandParams,
  type ISetSpecificColsVisibleCommandParams,
  type ISetSpecificRowsVisibleCommandParams,
  type ISetWorksheetShowCommandParams,
} from "@univerjs/preset-sheets-core";
import type { IRange } from "@univerjs/core";
import {
  areaOfSpan,
  HostError,
  mostSizedLines,
  sheetColumns,
  sheetRows,
  spansOf,
  standardRowHeight,
  type Area,
  type Axis,
  type Span,
  type Workbook,
} from "../../host";
import { fitColumns } from "./fit-columns";
import type { GridWriter } from "./grid-writer";
import { PIXELS_PER_POINT } from "./units";

/** What the page does about commands that are not the grid's alone. */
export interface RoutedActions {
  addSheet(): void;
  moveCells(from: Area, to: Area): void;
  /** Told when the workbook refuses a change. */
  refused(error: HostError): void;
}

const areasOf = (ranges: readonly IRange[] = []): Area[] =>
  ranges.map(({ startRow, endRow, startColumn, endColumn }) => ({
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  }));

/**
 * Lets what a person does to the structure of a workbook with Univer's own controls (borders and arrows of headers, the
 * line of frozen panes, sheet tabs and their list) change the workbook, which the grid then shows. Univer's commands are
 * stopped before they change anything.
 */
export function routeCommands(
  writer: GridWriter,
  workbook: Workbook,
  { addSheet, moveCells, refused }: RoutedActions,
): void {
  const sheet = () => workbook.activeSheet;

  /** The rows or columns that are sized with one: those that are selected whole, if it is among them and they are not too many. */
  const sizedWith = (axis: Axis, index: number): Span[] => {
    const isWhole = ({ rows, columns }: Area) =>
      axis === "row" ? columns === sheetColumns : rows === sheetRows;
    const selected = spansOf(workbook.selection.areas.filter(isWhole), axis);
    const isSelected = selected.some(({ first, count }) => index >= first && index < first + count);
    const isFew = selected.every(({ count }) => count <= mostSizedLines);
    return isSelected && isFew ? selected : [{ first: index, count: 1 }];
  };

  const routes: Readonly<Record<string, (params: never) => void>> = {
    [DeltaColumnWidthCommand.id]: ({ anchorCol, deltaX }: IDeltaColumnWidthCommandParams) => {
      const pixels = (writer.sheet(sheet().id)?.getColumnWidth(anchorCol) ?? 0) + deltaX;
      for (const span of sizedWith("column", anchorCol))
        sheet().setColumnWidth(areaOfSpan("column", span), Math.max(0, pixels) / PIXELS_PER_POINT);
    },
    [DeltaRowHeightCommand.id]: ({ anchorRow, deltaY }: { anchorRow: number; deltaY: number }) => {
      const pixels = (writer.sheet(sheet().id)?.getRowHeight(anchorRow) ?? 0) + deltaY;
      for (const span of sizedWith("row", anchorRow))
        sheet().setRowHeight(areaOfSpan("row", span), Math.max(0, pixels) / PIXELS_PER_POINT);
    },
    [SetWorksheetColAutoWidthCommand.id]: ({ ranges }: { ranges?: IRange[] }) =>
      fitColumns(writer, sheet(), spansOf(areasOf(ranges), "column")),
    // Without a height of its own a row is as high as its contents need.
    [SetWorksheetRowIsAutoHeightCommand.id]: ({ ranges }: { ranges?: IRange[] }) => {
      for (const { first } of spansOf(areasOf(ranges), "row"))
        for (const span of sizedWith("row", first))
          sheet().setRowHeight(areaOfSpan("row", span), standardRowHeight);
    },
    [SetSpecificColsVisibleCommand.id]: ({ ranges }: ISetSpecificColsVisibleCommandParams) => {
      for (const area of areasOf(ranges)) sheet().hideColumns(area, false);
    },
    [SetSpecificRowsVisibleCommand.id]: ({ ranges }: ISetSpecificRowsVisibleCommandParams) => {
      for (const area of areasOf(ranges)) sheet().hideRows(area, false);
    },
    [SetFrozenCommand.id]: ({ startRow, startColumn }: ISetFrozenCommandParams) =>
      sheet().freeze(Math.max(0, startRow), Math.max(0, startColumn)),
    [InsertSheetCommand.id]: addSheet,
    [MoveRangeCommand.id]: ({ fromRange, toRange }: IMoveRangeCommandParams) => {
      const [from, to] = areasOf([fromRange, toRange]);
      if (from && to) moveCells(from, to);
    },
    [SetWorksheetShowCommand.id]: ({ subUnitId }: ISetWorksheetShowCommandParams) => {
      const shown = workbook.sheet(subUnitId);
      if (shown.visibility !== "Hidden") return;
      workbook.setVisibility(shown, "Visible");
      workbook.activate(shown);
    },
    [SetWorksheetOrderCommand.id]: ({ order }: { order: number }) => {
      // Univer counts the tabs that are in sight.
      const inSight = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
      const place = inSight[order];
      if (place) workbook.moveSheet(sheet(), workbook.sheets.indexOf(place));
    },
  };

  writer.inject(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const route = routes[id];
    if (!route) return;
    try {
      workbook.step(() => route((params ?? {}) as never));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused(error);
    }
    throw new CustomCommandExecutionError(`The workbook has taken ${id}`);
  });
}
