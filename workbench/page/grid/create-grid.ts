import { CellAlertManagerService, IFunctionService } from "@univerjs/preset-sheets-core";
import { type Sheet, wholeSheet, type Workbook } from "../../host";
import { ArgumentWords } from "./argument-words";
import { ownCalculation } from "./calculation";
import { cellBox } from "./cell-box";
import { gridClipboard } from "./clipboard";
import { completeNames, releaseKeysAfterNames } from "./completion";
import { nameControls } from "./control-names";
import { createUniver, univerLocale, type HostLocale } from "./create-univer";
import { describeFunctions } from "./describe-functions";
import { isAddinFunction } from "./custom-function";
import { ErrorMessages } from "./error-messages";
import { routeFill } from "./fill-handle";
import { ColumnRoom, fitColumns } from "./fit-columns";
import { FittedTexts } from "./fitted-text";
import { caretOf, focusCells, leaveOnEscape, markedRange } from "./focus";
import { GridWriter } from "./grid-writer";
import { showLocalTexts } from "./local-text";
import { followMenus } from "./menu-places";
import { OwnCopies } from "./own-copies";
import { takePastes } from "./paste";
import { reportResults } from "./report-results";
import { routeCommands } from "./route-commands";
import { shareSelection } from "./selection";
import { sheetView } from "./sheet-view";
import { inSight } from "./sight";
import { showCells } from "./show-cells";
import { showNames } from "./show-names";
import { showTableNames } from "./show-table-names";
import { gridWorkbook } from "./show-sheets";
import { ShownChanges } from "./shown-changes";
import { takeText } from "./take-cells";
import { routeUndo } from "./undo";
import { PIXELS_PER_POINT } from "./units";
import { followUser } from "./user-edits";
import type { Grid, GridOptions } from "./grid";

/** Opens a workbook in a grid. */
export function createGrid(workbook: Workbook, options: GridOptions): Grid {
  const container = document.getElementById(options.container)!;
  // Before Univer listens, since what Esc cancels is gone once Univer has heard of it.
  leaveOnEscape(container, () => !isEditing && !markedRange(writer), options.onLeave);
  const { univer, api, settled } = createUniver(options.container, options.locale, options.dark);
  api.createWorkbook(gridWorkbook(workbook));
  const writer = new GridWriter(univer);
  const isManual = () => workbook.calculationMode === "Manual" || options.isWaiting();
  const calculation = ownCalculation(univer, { isManual, onBusy: options.onBusy });
  const messages = new ErrorMessages();
  workbook.isAddinFunction = (name) => isAddinFunction(writer.inject(IFunctionService), name);
  reportResults(writer, workbook, messages);
  followUser(writer, workbook, options.onRefusal);
  let isEditing = false;
  const setEditing = (editing: boolean) => {
    isEditing = editing;
    options.onEditing(editing);
  };
  api.addEvent(api.Event.SheetEditStarted, () => setEditing(true));
  api.addEvent(api.Event.SheetEditEnded, () => setEditing(false));
  followMenus(writer, container, options.menus);
  routeUndo(api, workbook, () => isEditing, options.onRefusal);
  routeFill(writer, workbook, options.onRefusal);
  const fitted = new FittedTexts(workbook);
  showLocalTexts(writer, workbook, fitted);
  const room = new ColumnRoom(fitted);
  workbook.makeRoom = (sheet, row, column) => room.make(sheet, row, column);
  const copies = new OwnCopies(writer, workbook, options.onRefusal);
  takePastes(writer, workbook, copies, {
    doubtful: options.onDoubtfulPaste,
    refused: options.onRefusal,
  });
  routeCommands(writer, workbook, {
    addSheet: options.onAddSheet,
    moveCells: (from, to) => copies.move(from, to),
    refused: options.onRefused,
  });
  const words = new ArgumentWords();
  completeNames(writer, words);
  releaseKeysAfterNames(writer);
  // The page says by itself what an error means, with the sentence of the function that gave it.
  writer.inject(CellAlertManagerService).showAlert = () => undefined;
  showNames(writer, workbook);
  showTableNames(writer, workbook);
  workbook.sheets.forEach((sheet) => showCells(writer, sheet, [wholeSheet]));
  new ShownChanges(writer, workbook).follow();
  shareSelection(writer, workbook);
  workbook.changes.subscribe(({ kind }) => {
    if (kind === "calculate" || kind === "calculationMode") {
      calculation.calculate(kind === "calculate");
    }
  });
  const paintedText = (sheet: Sheet, row: number, column: number) => {
    // Univer's facade gives the 1 and 0 that it keeps for booleans.
    const value = sheet.valueAt(row, column);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    const shown = api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
    return shown?.getRange(row, column).getDisplayValue() ?? "";
  };
  const type = (sheet: Sheet, row: number, column: number, text: string) =>
    takeText(workbook, sheet, row, column, text, options.onRefusal);
  const setLocale = (locale: HostLocale) => univer.setLocale(univerLocale(locale));
  const setDark = (dark: boolean) => api.toggleDarkMode(dark);
  const view = () => sheetView(writer, workbook.activeSheet.layout);
  workbook.sightOf = (sheet) => {
    const shown = view();
    return shown && inSight(shown, sheet === workbook.activeSheet);
  };
  const onView = (listener: () => void) => {
    // Univer scrolls its view after it has told.
    const later = () => requestAnimationFrame(listener);
    api.addEvent(api.Event.Scroll, later);
    api.addEvent(api.Event.SheetZoomChanged, later);
    api.addEvent(api.Event.SheetSkeletonChanged, later);
    new ResizeObserver(later).observe(container);
  };
  return {
    workbook,
    univer,
    api,
    settled,
    writer,
    calculation,
    messages,
    words,
    clipboard: gridClipboard(writer),
    paintedText,
    type,
    setLocale,
    describeFunctions: () => describeFunctions(univer),
    setDark,
    nameControls: nameControls(container),
    focus: () => focusCells(writer),
    isEditing: () => isEditing,
    room: () => ({
      width: container.clientWidth / PIXELS_PER_POINT,
      height: container.clientHeight / PIXELS_PER_POINT,
    }),
    fitColumns: (spans) => fitted.whole(() => fitColumns(writer, workbook.activeSheet, spans)),
    caret: () => (isEditing ? caretOf(writer) : undefined),
    marked: () => markedRange(writer),
    view,
    scrollTo: (row, column) => {
      api.getActiveWorkbook()?.getActiveSheet().scrollToCell(row, column);
    },
    cellBox: (row, column) => {
      const shown = view();
      return shown && cellBox(writer, shown, row, column);
    },
    onView,
  };
}
