import type { IRange, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { CellAlertManagerService, IFunctionService } from "@univerjs/preset-sheets-core";
import { wholeSheet, type HostError, type Sheet, type Span, type Workbook } from "../../host";
import { ArgumentWords } from "./argument-words";
import { ownCalculation, type Calculation } from "./calculation";
import { cellBox } from "./cell-box";
import { gridClipboard, type GridClipboard } from "./clipboard";
import { completeNames, releaseKeysAfterNames } from "./completion";
import { nameControls, type ControlNames } from "./control-names";
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
import { followMenus, type MenuListener } from "./menu-places";
import { OwnCopies } from "./own-copies";
import { takePastes, type DoubtfulPaste } from "./paste";
import { reportResults } from "./report-results";
import { routeCommands } from "./route-commands";
import { shareSelection } from "./selection";
import { sheetView, type SheetView } from "./sheet-view";
import { inSight } from "./sight";
import { showCells } from "./show-cells";
import { showNames } from "./show-names";
import { showTableNames } from "./show-table-names";
import { gridWorkbook } from "./show-sheets";
import { ShownChanges } from "./shown-changes";
import { takeText, type EditRefusal } from "./take-cells";
import { routeUndo } from "./undo";
import { PIXELS_PER_POINT } from "./units";
import { followUser } from "./user-edits";

/** A grid that shows a workbook, calculates for it, and hands to it what a person does. */
export interface Grid {
  readonly workbook: Workbook;
  readonly univer: Univer;
  readonly api: FUniver;
  /** Resolves when the grid has been painted and listens to everything. */
  readonly settled: Promise<void>;
  readonly writer: GridWriter;
  readonly calculation: Calculation;
  readonly messages: ErrorMessages;
  /** The words that arguments take, which are offered while one is typed. */
  readonly words: ArgumentWords;
  readonly clipboard: GridClipboard;
  /** Types into a cell as a person would. */
  type(sheet: Sheet, row: number, column: number, text: string): void;
  setLocale(locale: HostLocale): void;
  /** Fetches what the grid's own functions do, for the list of names. */
  describeFunctions(): Promise<void>;
  setDark(dark: boolean): void;
  nameControls(names: ControlNames): void;
  /** Lets the keyboard into the cells. */
  focus(): void;
  /** Whether a text is being typed into a cell. */
  isEditing(): boolean;
  /** The size of the window on the cells, in points. */
  room(): { width: number; height: number };
  /** Makes columns of the active sheet as wide as their contents. */
  fitColumns(spans: readonly Span[]): void;
  /** Where typing goes on in the text of the cell that is being edited. */
  caret(): number | undefined;
  /** The copied or cut cells that have a mark around them. */
  marked(): IRange | undefined;
  /** How the active sheet is shown. */
  view(): SheetView | undefined;
  /** Scrolls until a cell of the active sheet is at the top left. */
  scrollTo(row: number, column: number): void;
  /** Where a cell of the active sheet is in the window; undefined where it is out of sight. */
  cellBox(row: number, column: number): DOMRect | undefined;
  /** Tells when other cells are in sight, or the same ones elsewhere. */
  onView(listener: () => void): void;
  /** The text that is painted in a cell, with its number format and as its column has room. */
  paintedText(sheet: Sheet, row: number, column: number): string;
}

export interface GridOptions {
  /** Id of the element that the grid fills. */
  container: string;
  locale: HostLocale;
  dark: boolean;
  /**
   * Whether formulas wait for functions that are not known yet: the grid would remember that they are not, and kept values
   * would give way to errors.
   */
  isWaiting(): boolean;
  /** Told when calculation begins and ends. */
  onBusy(busy: boolean): void;
  /** Told when a person begins and ends to type into a cell. */
  onEditing(isEditing: boolean): void;
  /** Told when a person leaves the cells with the keyboard. */
  onLeave(): void;
  /** Told when a person's edit could not be taken as it was made. */
  onRefusal(reason: EditRefusal): void;
  /** Told when the numbers of a paste could have been read another way. */
  onDoubtfulPaste(paste: DoubtfulPaste): void;
  /** Told when a person asks for another sheet with the button beside the tabs. */
  onAddSheet(): void;
  /** Told when the workbook refuses what a person does to rows, columns or sheets. */
  onRefused(error: HostError): void;
  /** Told where a person asks for a menu with the mouse. */
  menus: MenuListener;
}

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
