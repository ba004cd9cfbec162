export interface MenuItem {
  label: string;
  /** Keys that do the same, as they are shown. */
  keys?: string;
  choose(): void;
}

/** A menu at a place in the window, for the mouse and the keyboard. */
export interface ChartMenu {
  open(items: readonly MenuItem[], at: { x: number; y: number }, label: string): void;
}

/** @param closed told when the menu is gone, before what was chosen is done */
export function chartMenu(parent: HTMLElement, closed: () => void): ChartMenu {
  const menu = document.createElement("div");
  menu.className = "chart-menu";
  menu.role = "menu";
  menu.popover = "auto";
  parent.append(menu);

  menu.addEventListener("keydown", (event) => {
    const items = [...menu.querySelectorAll("button")];
    const now = items.findIndex((item) => item === document.activeElement);
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Tab") menu.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    items.at(next % items.length)?.focus();
  });
  menu.addEventListener("toggle", (event) => {
    if (event.newState === "closed") menu.replaceChildren();
  });

  return {
    open(items, { x, y }, label) {
      menu.ariaLabel = label;
      menu.replaceChildren(
        ...items.map(({ label: text, keys, choose }) => {
          const item = document.createElement("button");
          const shown = document.createElement("kbd");
          item.type = "button";
          item.role = "menuitem";
          shown.textContent = keys ?? "";
          item.append(text, shown);
          item.addEventListener("click", () => {
            menu.hidePopover();
            closed();
            choose();
          });
          return item;
        }),
      );
      menu.showPopover();
      const { width, height } = menu.getBoundingClientRect();
      menu.style.left = `${Math.max(0, Math.min(x, innerWidth - width))}px`;
      menu.style.top = `${Math.max(0, Math.min(y, innerHeight - height))}px`;
      menu.querySelector("button")?.focus();
    },
  };
}
