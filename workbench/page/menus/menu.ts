import { element } from "../chrome";
import type { Command, CommandGroup } from "./command";

/** A menu to be opened. */
export interface MenuRequest {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly groups: readonly CommandGroup[];
  /** Its corner, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** Lets the keyboard go where it was before. */
  leave(): void;
}

/** Opens the menu at a place, kept within the window; it closes by Esc, Tab, a click elsewhere or a choice. */
export function openMenu({ label, groups, at, leave }: MenuRequest): void {
  const menu = element("menu", HTMLDivElement);
  if (menu.matches(":popover-open")) menu.hidePopover();
  const filled = groups.filter((group) => group.length > 0);
  menu.ariaLabel = label;
  menu.replaceChildren(
    ...filled.flatMap((group, index) => [
      ...(index === 0 ? [] : [separator()]),
      ...group.map((command) => itemOf(command, menu, leave)),
    ]),
  );
  menu.onkeydown = (event) => takeKey(event, menu);
  // Also when a click elsewhere closes it; that click may have moved the keyboard on already.
  menu.ontoggle = ({ newState }) => {
    const { activeElement } = document;
    if (newState === "closed" && (!activeElement || activeElement === document.body)) leave();
  };
  menu.showPopover();
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(at.x, innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(at.y, innerHeight - height - 4))}px`;
  itemsOf(menu)[0]?.focus();
}

const itemsOf = (menu: HTMLElement): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>("[role=menuitem]"),
];

function separator(): HTMLElement {
  const line = document.createElement("hr");
  line.role = "separator";
  return line;
}

function itemOf(command: Command, menu: HTMLElement, leave: () => void): HTMLElement {
  const item = document.createElement("button");
  item.type = "button";
  item.role = "menuitem";
  item.tabIndex = -1;
  item.append(command.label);
  if (command.isOff) item.ariaDisabled = "true";
  if (command.keys) {
    const keys = document.createElement("kbd");
    keys.textContent = command.keys;
    keys.ariaHidden = "true";
    item.append(keys);
    item.setAttribute("aria-keyshortcuts", command.keys.replace("Ctrl", "Control"));
  }
  item.addEventListener("click", () => {
    if (command.isOff) return;
    menu.hidePopover();
    leave();
    command.run();
  });
  item.addEventListener("pointermove", () => item.focus());
  return item;
}

/** Arrows, Home and End go through the menu, a letter to what begins with it. */
function takeKey(event: KeyboardEvent, menu: HTMLElement): void {
  const items = itemsOf(menu);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const go = (index: number): void => {
    event.preventDefault();
    items[(index + items.length) % items.length]?.focus();
  };
  // The grid below must not hear of them.
  event.stopPropagation();
  switch (event.key) {
    case "ArrowDown":
      return go(at + 1);
    case "ArrowUp":
      return go(at - 1);
    case "Home":
      return go(0);
    case "End":
      return go(-1);
    case "Tab":
      event.preventDefault();
      return menu.hidePopover();
  }
  if (event.key.length > 1 || event.key === " " || event.ctrlKey || event.metaKey) return;
  const order = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  order
    .find(({ textContent }) => textContent.toLowerCase().startsWith(event.key.toLowerCase()))
    ?.focus();
}
