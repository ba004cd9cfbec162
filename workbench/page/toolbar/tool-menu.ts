/** A choice in the menu of a tool. */
export interface MenuChoice {
  readonly label: string;
  /** What it would look like, at the end of the line. */
  readonly example?: string;
  /** A square of colour in place of the label, which is then only read. */
  readonly color?: string | undefined;
  readonly isChosen: boolean;
  choose(): void;
}

export interface ToolMenu {
  /** Opens below a button, with the choices that there are then. */
  open(button: HTMLElement, label: string, choices: readonly MenuChoice[]): void;
}

const isSwatch = ({ color }: MenuChoice): boolean => color !== undefined;

/**
 * The menu that tools share: one is open at a time.
 *
 * @param home the part of the page that it belongs to
 * @param onClose told when it closed and left the keyboard nowhere
 */
export function toolMenu(home: HTMLElement, onClose: () => void): ToolMenu {
  const menu = document.createElement("div");
  menu.id = "tool-menu";
  menu.role = "menu";
  menu.popover = "auto";
  home.append(menu);
  let opener: HTMLElement | undefined;

  const items = (): HTMLButtonElement[] => [...menu.querySelectorAll("button")];
  const focusItem = (index: number): void => {
    const all = items();
    all[(index + all.length) % all.length]?.focus();
  };
  menu.addEventListener("keydown", (event) => {
    const all = items();
    const now = all.findIndex((item) => item === document.activeElement);
    const row = menu.dataset.kind === "colors" ? 6 : 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: now + row,
      ArrowUp: now - row,
      ArrowRight: now + 1,
      ArrowLeft: now - 1,
      Home: 0,
      End: all.length - 1,
    };
    const to = moves[event.key];
    if (event.key === "Tab") menu.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    focusItem(to);
  });
  menu.addEventListener("toggle", (event) => {
    opener?.setAttribute("aria-expanded", String(event.newState === "open"));
    const { activeElement } = document;
    const isNowhere = !activeElement || activeElement === document.body;
    if (event.newState === "closed" && isNowhere) onClose();
  });

  function itemOf(choice: MenuChoice): HTMLButtonElement {
    const item = document.createElement("button");
    item.type = "button";
    item.role = "menuitemradio";
    item.tabIndex = -1;
    item.ariaChecked = String(choice.isChosen);
    item.addEventListener("click", () => {
      menu.hidePopover();
      choice.choose();
    });
    if (isSwatch(choice)) {
      item.className = "swatch";
      item.ariaLabel = choice.label;
      item.title = choice.label;
      item.style.setProperty("--swatch", choice.color ?? "");
      return item;
    }
    item.append(textSpan(choice.label));
    if (choice.example) item.append(textSpan(choice.example, "example"));
    return item;
  }

  return {
    open(button, label, choices) {
      opener = button;
      menu.ariaLabel = label;
      menu.dataset.kind = choices.some(isSwatch) ? "colors" : "list";
      menu.replaceChildren(...choices.map(itemOf));
      const { left, bottom } = button.getBoundingClientRect();
      menu.showPopover();
      menu.style.left = `${Math.max(8, Math.min(left, innerWidth - menu.offsetWidth - 8))}px`;
      menu.style.top = `${bottom + 2}px`;
      focusItem(
        Math.max(
          0,
          choices.findIndex(({ isChosen }) => isChosen),
        ),
      );
    },
  };
}

function textSpan(text: string, className = ""): HTMLSpanElement {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = text;
  return span;
}
