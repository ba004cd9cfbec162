import type { IRange, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { HostError, Sheet, Span, Workbook } from "../../host";
import { ArgumentWords } from "./argument-words";
import type { Calculation } from "./calculation";
import type { GridClipboard } from "./clipboard";
import type { ControlNames } from "./control-names";
import type { HostLocale } from "./create-univer";
import { ErrorMessages } from "./error-messages";
import { GridWriter } from "./grid-writer";
import type { MenuListener } from "./menu-places";
import type { DoubtfulPaste } from "./paste";
import type { SheetView } from "./sheet-view";
import type { EditRefusal } from "./take-cells";

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
