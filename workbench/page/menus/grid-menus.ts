import type { Sheet } from "../../host";
import { element, takeKeys } from "../chrome";
import type { MenuListener, Point } from "../grid";
import { shiftChoices } from "./cell-commands";
import type { Command, CommandGroup, CommandSource, MenuPlace } from "./command";
import type { MenuContext } from "./context";
import { freezeChoices } from "./freeze-commands";
import { gridKeys } from "./grid-keys";
import { lineCommands, selectedLines, selectLines } from "./line-commands";
import { openMenu } from "./menu";
import { renameOnDoubleClick, renameSheet, tabOf } from "./rename-sheet";
import { sheetCommands } from "./sheet-commands";

/** The menus of cells, headers and sheet tabs, with their keys. */
export interface GridMenus extends MenuListener {
  /** Inserts a sheet after the active one. */
  addSheet(): void;
}

/**
 * Makes the menus of the grid.
 *
 * @param more what other rooms of the page add to the menu of cells and headers
 */
export function gridMenus(context: MenuContext, more: readonly CommandSource[]): GridMenus {
  const { workbook, grid, texts, tell } = context;
  const rows = lineCommands(context, "row");
  const columns = lineCommands(context, "column");
  const sheets = sheetCommands(context);
  const leave = (): void => grid().focus();

  const open = (label: string, groups: readonly CommandGroup[], at: Point): void =>
    openMenu({ label, groups, at, leave });
  const openBeside = (label: string, commands: readonly Command[]): void =>
    open(label, [commands], besideCell());
  const choose = (kind: "insert" | "delete") => (): void => {
    const { insertCells, deleteCells } = texts().menus;
    openBeside(
      kind === "insert" ? insertCells : deleteCells,
      shiftChoices(context, kind, rows, columns),
    );
  };
  /** Inserts or deletes selected rows or columns; of cells it asks what is meant. */
  const insertOrDelete = (kind: "insert" | "delete") => (): void => {
    const axis = selectedLines(context);
    if (axis === "row") rows[kind]();
    else if (axis === "column") columns[kind]();
    else choose(kind)();
  };

  /** A place for a menu that the keyboard opens: below the active cell, or in the corner of the grid. */
  function besideCell(): Point {
    const { row, column } = workbook.selection.activeCell;
    const cell = grid().cellBox(row, column);
    const { left, top } = element("grid", HTMLDivElement).getBoundingClientRect();
    return cell ? { x: cell.left + 8, y: cell.bottom } : { x: left + 60, y: top + 60 };
  }

  function clipboardGroup(): CommandGroup {
    const { cut, copy, paste, clear, pasteByKeys } = texts().menus;
    const { clipboard } = grid();
    return [
      { label: cut, keys: "Ctrl+X", run: () => clipboard.cut() },
      { label: copy, keys: "Ctrl+C", run: () => clipboard.copy() },
      {
        label: paste,
        keys: "Ctrl+V",
        run: () =>
          void clipboard.paste().then((isRead) => {
            if (!isRead) tell(pasteByKeys);
          }),
      },
      { label: clear, keys: "Delete", run: () => clipboard.clear() },
    ];
  }

  function lineGroups(place: MenuPlace): CommandGroup[] {
    const { menus } = texts();
    const isOf = (shown: MenuPlace): boolean => place === shown || place === "cells";
    const keys = (key: string): Pick<Command, "keys"> => (place === "cells" ? {} : { keys: key });
    const [height, width] = [rows.count(), columns.count()];
    const ofRows = isOf("rows");
    const ofColumns = isOf("columns");
    const when = (isShown: boolean, ...commands: Command[]): Command[] => (isShown ? commands : []);
    return [
      [
        ...when(ofRows, {
          label: menus.insertRows(height),
          ...keys("Ctrl+Shift++"),
          run: rows.insert,
        }),
        ...when(ofColumns, {
          label: menus.insertColumns(width),
          ...keys("Ctrl+Shift++"),
          run: columns.insert,
        }),
        ...when(ofRows, { label: menus.deleteRows(height), ...keys("Ctrl+-"), run: rows.delete }),
        ...when(ofColumns, {
          label: menus.deleteColumns(width),
          ...keys("Ctrl+-"),
          run: columns.delete,
        }),
        ...when(
          place === "cells",
          { label: menus.insertCells, keys: "Ctrl+Shift++", run: choose("insert") },
          { label: menus.deleteCells, keys: "Ctrl+-", run: choose("delete") },
        ),
      ],
      [
        ...when(ofRows, { label: menus.hideRows(height), keys: "Ctrl+9", run: rows.hide }),
        ...when(ofRows && rows.hasHidden(), {
          label: menus.showRows,
          keys: "Ctrl+Shift+9",
          run: rows.show,
        }),
        ...when(ofColumns, { label: menus.hideColumns(width), keys: "Ctrl+0", run: columns.hide }),
        ...when(ofColumns && columns.hasHidden(), {
          label: menus.showColumns,
          keys: "Ctrl+Shift+0",
          run: columns.show,
        }),
        ...when(
          place === "rows",
          { label: menus.rowHeight, run: () => void rows.size() },
          { label: menus.fitRows, run: rows.fit },
        ),
        ...when(place === "columns", {
          label: menus.columnWidth,
          run: () => void columns.size(),
        }),
        ...when(ofColumns, { label: menus.fitColumns, run: columns.fit }),
      ],
      [
        {
          label: menus.freeze,
          run: () => openBeside(menus.freeze, freezeChoices(context)),
        },
      ],
    ];
  }

  function onCells(place: MenuPlace, at: Point): void {
    open(
      texts().menus.cellsMenu,
      [
        clipboardGroup(),
        ...lineGroups(place),
        ...more.flatMap((commandsFor) => commandsFor(place)),
      ],
      at,
    );
  }

  function openTabMenu(sheet: Sheet, at: Point): void {
    const { sheetMenu, hiddenSheets } = texts().menus;
    const showHidden = (): void => open(hiddenSheets, [sheets.hidden()], at);
    open(
      sheetMenu(sheet.name),
      sheets.menuOf(sheet, () => renameSheet(context, sheet), showHidden),
      at,
    );
  }

  renameOnDoubleClick(context);
  const keys = gridKeys(() => !grid().isEditing(), {
    insert: insertOrDelete("insert"),
    delete: insertOrDelete("delete"),
    hideRows: rows.hide,
    showRows: rows.show,
    hideColumns: columns.hide,
    showColumns: columns.show,
    selectRows: () => selectLines(context, "row"),
    selectColumns: () => selectLines(context, "column"),
    addSheet: () => sheets.add("before"),
    nextSheet: () => sheets.step(1),
    previousSheet: () => sheets.step(-1),
    cellMenu() {
      const axis = selectedLines(context);
      onCells(axis === undefined ? "cells" : axis === "row" ? "rows" : "columns", besideCell());
    },
    tabMenu() {
      const { activeSheet } = workbook;
      const { left, top } = tabOf(activeSheet)?.getBoundingClientRect() ?? { left: 60, top: 400 };
      openTabMenu(activeSheet, { x: left, y: top });
    },
  });
  takeKeys(keys);

  return {
    addSheet: () => sheets.add("after"),
    onCells,
    onTab(sheetId, at) {
      const sheet = workbook.findSheet(sheetId);
      if (!sheet) return;
      workbook.activate(sheet);
      // Where the keyboard returns to when the menu closes.
      grid().focus();
      openTabMenu(sheet, at);
    },
  };
}
