import type { Sheet } from "../../host";
import { ask } from "../chrome";
import type { Command, CommandGroup } from "./command";
import type { MenuContext } from "./context";

/** What can be done to sheets. */
export interface SheetCommands {
  /** Inserts a sheet before or after the active one. */
  add(where: "before" | "after"): void;
  delete(sheet: Sheet): Promise<void>;
  hide(sheet: Sheet): void;
  move(sheet: Sheet, by: 1 | -1): void;
  /** Goes to the next sheet that is in sight. */
  step(by: 1 | -1): void;
  /** Hidden sheets, to show them again. */
  hidden(): Command[];
  menuOf(sheet: Sheet, rename: () => void, showHidden: () => void): CommandGroup[];
}

const isInSight = ({ visibility }: Sheet): boolean => visibility === "Visible";

/** Whether a person would miss something that the sheet holds. */
const isFilled = (sheet: Sheet): boolean =>
  sheet.usedArea() !== undefined || sheet.charts.length + sheet.comments.length > 0;

export function sheetCommands({ workbook, change, texts, tell }: MenuContext): SheetCommands {
  const inSight = (): Sheet[] => workbook.sheets.filter(isInSight);
  const isLast = (sheet: Sheet): boolean => inSight().every((one) => one === sheet);
  const neighbour = (sheet: Sheet, by: 1 | -1): Sheet | undefined => {
    const sheets = inSight();
    return sheets[sheets.indexOf(sheet) + by];
  };
  const hidden = (): Command[] =>
    workbook.sheets
      .filter(({ visibility }) => visibility === "Hidden")
      .map((sheet) => ({
        label: sheet.name,
        run: () =>
          change(() => {
            workbook.setVisibility(sheet, "Visible");
            workbook.activate(sheet);
          }),
      }));
  const commands: SheetCommands = {
    add: (where) =>
      change(() => {
        const place = workbook.sheets.indexOf(workbook.activeSheet) + (where === "after" ? 1 : 0);
        const sheet = workbook.addSheet();
        workbook.moveSheet(sheet, place);
        workbook.activate(sheet);
      }),
    async delete(sheet) {
      if (isLast(sheet)) return tell(texts().menus.lastSheet);
      const { deleteTitle, deleteQuestion, deleteYes, cancel } = texts().menus;
      const isWanted =
        !isFilled(sheet) ||
        (await ask({
          title: deleteTitle(sheet.name),
          sentences: [deleteQuestion],
          yes: deleteYes,
          no: cancel,
          isDestructive: true,
        }));
      if (isWanted) change(() => workbook.deleteSheet(sheet));
    },
    hide(sheet) {
      if (isLast(sheet)) return tell(texts().menus.lastSheet);
      change(() => workbook.setVisibility(sheet, "Hidden"));
    },
    move(sheet, by) {
      const place = neighbour(sheet, by);
      if (place) change(() => workbook.moveSheet(sheet, workbook.sheets.indexOf(place)));
    },
    step(by) {
      const next = neighbour(workbook.activeSheet, by);
      if (next) workbook.activate(next);
    },
    hidden,
    menuOf(sheet, rename, showHidden) {
      const { menus } = texts();
      return [
        [
          { label: menus.addSheet, keys: "Shift+F11", run: () => commands.add("before") },
          { label: menus.renameSheet, run: rename },
          { label: menus.deleteSheet, run: () => void commands.delete(sheet) },
        ],
        [
          {
            label: menus.moveLeft,
            isOff: !neighbour(sheet, -1),
            run: () => commands.move(sheet, -1),
          },
          {
            label: menus.moveRight,
            isOff: !neighbour(sheet, 1),
            run: () => commands.move(sheet, 1),
          },
        ],
        [
          { label: menus.hideSheet, run: () => commands.hide(sheet) },
          { label: menus.showSheet, isOff: hidden().length === 0, run: showHidden },
        ],
      ];
    },
  };
  return commands;
}
