import { HostError, type Sheet } from "../../host";
import { TAB } from "../grid";
import { element } from "../chrome";
import { refusalSentence, type MenuContext } from "./context";

/** The tab of a sheet, where it is in sight. */
export const tabOf = (sheet: Sheet): HTMLElement | undefined =>
  [...element("grid", HTMLDivElement).querySelectorAll<HTMLElement>(TAB)].find(
    ({ dataset }) => dataset.id === sheet.id,
  );

/** Lets a person type another name into the tab of a sheet. A name that Excel refuses stays there to be corrected. */
export function renameSheet({ workbook, texts, tell, grid }: MenuContext, sheet: Sheet): void {
  const tab = tabOf(sheet);
  if (!tab) return;
  const { left, top, width, height } = tab.getBoundingClientRect();
  const input = document.createElement("input");
  input.id = "sheet-name";
  input.value = sheet.name;
  input.maxLength = 31;
  input.autocomplete = "off";
  input.spellcheck = false;
  input.ariaLabel = texts().menus.sheetName;
  input.style.left = `${left}px`;
  input.style.top = `${top}px`;
  input.style.width = `${Math.max(width, 110)}px`;
  input.style.height = `${height}px`;
  let isDone = false;
  const close = (hasKeyboard: boolean): void => {
    isDone = true;
    input.remove();
    if (hasKeyboard) grid().focus();
  };
  const take = (): boolean => {
    try {
      workbook.step(() => workbook.renameSheet(sheet, input.value));
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { nameRules, nameTaken } = texts().menus;
      tell(
        error.code === "ItemAlreadyExists"
          ? nameTaken(input.value)
          : error.code === "InvalidArgument"
            ? nameRules
            : refusalSentence(error, texts()),
      );
      return false;
    }
  };
  input.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") close(true);
    if (event.key !== "Enter") return;
    if (take()) close(true);
    else input.ariaInvalid = "true";
  });
  input.addEventListener("blur", () => {
    if (isDone) return;
    take();
    close(false);
  });
  document.body.append(input);
  input.select();
}

/** Opens the name of a sheet when its tab is clicked twice, before Univer takes the second click for its own editor. */
export function renameOnDoubleClick(context: MenuContext): void {
  const container = element("grid", HTMLDivElement);
  const sheetOf = ({ target }: Event): Sheet | undefined => {
    const tab = (target as Element).closest<HTMLElement>(TAB);
    return tab?.dataset.id ? context.workbook.findSheet(tab.dataset.id) : undefined;
  };
  let last: { sheet: Sheet; time: number } | undefined;
  container.addEventListener(
    "pointerdown",
    (event) => {
      const sheet = sheetOf(event);
      const isSecond = sheet && last?.sheet === sheet && event.timeStamp - last.time < 500;
      if (isSecond) event.stopPropagation();
      last = sheet && { sheet, time: event.timeStamp };
    },
    { capture: true },
  );
  container.addEventListener("dblclick", (event) => {
    const sheet = sheetOf(event);
    if (sheet) renameSheet(context, sheet);
  });
}
