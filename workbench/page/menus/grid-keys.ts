import { element, type ActionOf } from "../chrome";
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

/** What keys do that are pressed in the cells or on a sheet tab. */
export function gridKeys(
  isIdle: () => boolean,
  actions: Readonly<Record<KeyAction, () => void>>,
): ActionOf {
  const container = element("grid", HTMLDivElement);
  return (event) => {
    const { target } = event;
    if (!(target instanceof Element) || !container.contains(target) || !isIdle()) return undefined;
    const isTab = target.closest(TAB) !== null;
    if (!isTab && !target.matches(CELLS)) return undefined;
    const action = actionOf(event);
    return action && actions[action === "cellMenu" && isTab ? "tabMenu" : action];
  };
}
