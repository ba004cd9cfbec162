import {
  CellValueType,
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
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
import { areaOf, boundingArea, HostError, type Area, type Sheet, type Workbook } from "../../host";
import { formatOf } from "./cell-style";
import type { GridWriter } from "./grid-writer";
import { showCells } from "./show-cells";
import { showColumns, showRows } from "./show-layout";
import { PIXELS_PER_POINT } from "./units";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What a person is told when the workbook does not take what they did. */
export type EditRefusal = "kept-as-text" | "refused" | "not-offered";

/** Changes of the grid that a person can make and that the workbook does not have to know. */
const HARMLESS = new Set([
  "sheet.mutation.empty",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-permission-points",
]);

/**
 * Hands to the workbook what a person does in the grid: typing, pasting, filling, deleting, moving and undoing, formats,
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
      workbook.renameSheet(workbook.sheet(subUnitId), name),
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
  commands.onCommandExecuted((command, options) => {
    if (writer.isWriting || options?.onlyLocal || options?.fromFormula) return;
    takers[command.id]?.(command.params as never);
  });
}

/** What a person would have typed to get the cell. */
function typedText(cell: ICellData): string {
  if (cell.f) return cell.f;
  if (cell.v === undefined || cell.v === null) return cell.p?.body?.dataStream.trim() ?? "";
  if (cell.t === CellValueType.FORCE_STRING) return `'${cell.v}`;
  if (cell.t === CellValueType.BOOLEAN || typeof cell.v === "boolean") {
    return cell.v && cell.v !== "0" ? "TRUE" : "FALSE";
  }
  return String(cell.v);
}

const hasContent = (cell: ICellData) => ["f", "v", "p"].some((key) => key in cell);

function takeCells(
  writer: GridWriter,
  workbook: Workbook,
  sheetId: string,
  cells: Cells | undefined,
  refused: (reason: EditRefusal) => void,
): void {
  const sheet = workbook.sheet(sheetId);
  // Univer hands over the very cells of its sheet, which change when the workbook's answer is shown.
  const typed = structuredClone(cells ?? {});
  let taken: Area | undefined;
  writer.quietly(() => {
    for (const [rowKey, columns] of Object.entries(typed)) {
      for (const [columnKey, cell] of Object.entries(columns ?? {})) {
        const area = areaOf(Number(rowKey), Number(columnKey));
        taken = taken ? boundingArea(taken, area) : area;
        try {
          if (!cell) sheet.clear(area, "All");
          else takeCell(writer, workbook, sheet, area, cell, refused);
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
          refused("refused");
        }
      }
    }
  });
  if (!taken) return;
  showCells(writer, sheet, taken);
  showRows(writer, sheet, taken.row, taken.rows);
}

function takeCell(
  writer: GridWriter,
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  cell: ICellData,
  refused: (reason: EditRefusal) => void,
): void {
  const style = typeof cell.s === "string" ? writer.workbook?.getStyles().get(cell.s) : cell.s;
  if (style) takeStyle(sheet, area, style);
  else if (cell.s === null) sheet.clear(area, "Formats");
  if (!hasContent(cell)) return;
  takeText(workbook, sheet, area.row, area.column, typedText(cell), refused);
}

/** Writes what a person typed into a cell. A formula with a mistake is kept as text. */
export function takeText(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  refused: (reason: EditRefusal) => void,
): void {
  try {
    workbook.userEdit(sheet.id, row, column, text);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "InvalidArgument") throw error;
    // Excel would keep the editor open; here nothing may be lost.
    workbook.userEdit(sheet.id, row, column, `'${text}`);
    refused("kept-as-text");
  }
}

function takeStyle(sheet: Sheet, area: Area, style: IStyleData): void {
  const change = formatOf(style);
  if (Object.keys(change).length > 0) sheet.changeFormats(area, () => change);
  if (style.n !== undefined) sheet.setNumberFormats(area, [[style.n?.pattern ?? "General"]]);
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
