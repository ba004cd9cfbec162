import { element } from "../chrome";
import { CELLS, TAB } from "../grid";

/** What Excel's keys for the structure of a workbook do. */
export type KeyAction =
  | "insert"
  | "delete"
  | "hideRows"
  | "showRows"
  | "hideColumns"
  | "showColumns"
  | "selectRows"
  | "selectColumns"
  | "addSheet"
  | "nextSheet"
  | "previousSheet"
  | "cellMenu"
  | "tabMenu";

/** Keys by the place of the key, since what a digit gives with Shift differs between keyboards. */
function actionOf({ code, key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  const isCommand = ctrlKey || metaKey;
  if (key === "ContextMenu" || (key === "F10" && shiftKey)) return "cellMenu";
  if (key === "F11" && shiftKey) return "addSheet";
  // A browser may keep Ctrl+PgDn for its own tabs; Excel on the web takes Alt too.
  if (isCommand && key === "PageDown") return "nextSheet";
  if (isCommand && key === "PageUp") return "previousSheet";
  if (code === "Space" && isCommand && !shiftKey) return "selectColumns";
  if (code === "Space" && shiftKey && !isCommand) return "selectRows";
  if (!isCommand || altKey) return undefined;
  if (key === "+" || code === "NumpadAdd" || (code === "Equal" && shiftKey)) return "insert";
  if (key === "-" && !shiftKey) return "delete";
  if (code === "Digit9") return shiftKey ? "showRows" : "hideRows";
  if (code === "Digit0") return shiftKey ? "showColumns" : "hideColumns";
  return undefined;
}

/** Carries out keys that are pressed in the cells or on a sheet tab, before the grid or the browser takes them. */
export function takeKeys(
  isIdle: () => boolean,
  actions: Readonly<Record<KeyAction, () => void>>,
): void {
  const container = element("grid", HTMLDivElement);
  addEventListener(
    "keydown",
    (event) => {
      const { target } = event;
      if (!(target instanceof Element) || !container.contains(target) || !isIdle()) return;
      const isTab = target.closest(TAB) !== null;
      if (!isTab && !target.matches(CELLS)) return;
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      // Univer listens to the same window: it would zoom, or hide rows by itself.
      event.stopImmediatePropagation();
      actions[action === "cellMenu" && isTab ? "tabMenu" : action]();
    },
    { capture: true },
  );
}
