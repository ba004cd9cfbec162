import { formatSelection } from "../../host";
import { element, takeKeys, withControl } from "../chrome";
import { CELLS } from "../grid";
import type { CommandGroup } from "../menus";
import { attempt } from "./attempt";
import type { EditContext } from "./edit-context";
import { icon } from "./icons";
import { formatName } from "./number-formats";
import { sumSelected } from "./sum-selected";
import { toggleFilter } from "./toggle-filter";
import { toolMenu } from "./tool-menu";
import { toolsOf, type Tool } from "./tools";
import "./toolbar.css";

export interface Toolbar {
  /** Shows the words of the language, and the state of the active cell. */
  show(): void;
  focus(): void;
  /** Tools that the menu of the cells offers too. */
  menuGroups(): CommandGroup[];
}

export interface ToolbarOptions extends EditContext {
  openFind(withReplace: boolean): void;
  /** Whether a text is being typed into a cell, where the keys mean something else. */
  isEditing(): boolean;
}

/** Tools by groups of the menu. */
const inMenu: readonly (readonly Tool["name"][])[] = [
  ["sortAscending", "sortDescending", "sortBy", "filter"],
  ["numberFormat", "fewerDecimals", "moreDecimals"],
];

/** The row of tools above the grid. It shows the active cell, and acts on what is selected. */
export function toolbar(options: ToolbarOptions): Toolbar {
  const { workbook, texts } = options;
  const bar = element("toolbar", HTMLDivElement);
  // A choice with the mouse leaves the keyboard in the cells.
  const menu = toolMenu(element("desk", HTMLDivElement), () => options.focusCells());
  const groups = toolsOf(options, () => options.openFind(false));
  const tools = groups.flat();
  const buttons = new Map(tools.map((tool) => [tool, buttonOf(tool)]));
  bar.replaceChildren(...groups.map(groupOf));
  const all = [...buttons.values()];
  moveWithArrows(bar, all);
  takeFormatKeys();

  function buttonOf(tool: Tool): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.tool = tool.name;
    if (tool.name === "numberFormat") button.append(document.createElement("span"));
    else button.append(icon(tool.name));
    if (tool.choices) {
      button.append(icon("menu", 10));
      button.ariaHasPopup = "menu";
      button.ariaExpanded = "false";
    }
    // With the mouse the keyboard stays in the cells.
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", () => use(tool));
    return button;
  }

  function use(tool: Tool): void {
    if (tool.isUseless?.()) return;
    tool.act?.();
    const button = buttons.get(tool);
    if (tool.choices && button) menu.open(button, texts().tools[tool.name], tool.choices());
  }

  function groupOf(group: readonly Tool[]): HTMLDivElement {
    const box = document.createElement("div");
    box.className = "tools";
    box.append(...group.map((tool) => buttons.get(tool)!));
    return box;
  }

  function takeFormatKeys(): void {
    const inCells = ({ target }: KeyboardEvent): boolean =>
      target instanceof Element &&
      !options.isEditing() &&
      (bar.contains(target) || target.matches(`#grid :is(${CELLS})`));
    const press = (name: Tool["name"]) => () => use(tools.find((tool) => tool.name === name)!);
    const underline = (): void => {
      const { sheet, activeCell } = workbook.selection;
      const { underline: now = "None" } = sheet.cellAt(activeCell.row, activeCell.column).format;
      const change = { underline: now === "None" ? "Single" : "None" };
      attempt(options, () => formatSelection(workbook, change));
    };
    const formatKeys = withControl({
      b: press("bold"),
      i: press("italic"),
      u: underline,
      "1": press("numberFormat"),
      "Shift+L": () => toggleFilter(options),
    });
    const isSum = ({ code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
      code === "Equal" && altKey && !ctrlKey && !metaKey && !shiftKey;
    const sum = (): void => sumSelected(options);
    takeKeys((event) => (inCells(event) ? (isSum(event) ? sum : formatKeys(event)) : undefined));
    takeKeys(withControl({ f: () => options.openFind(false), h: () => options.openFind(true) }));
  }

  function show(): void {
    const words = texts();
    const { sheet, activeCell } = workbook.selection;
    bar.ariaLabel = words.toolbar;
    for (const [tool, button] of buttons) {
      const name = words.tools[tool.name];
      const hint = tool.keys ? `${name} (${tool.keys})` : name;
      if (button.title !== hint) button.title = hint;
      if (tool.name === "numberFormat") {
        const format = formatName(sheet.cellAt(activeCell.row, activeCell.column).numberFormat);
        button.firstElementChild!.textContent = words.formats[format];
        button.ariaLabel = `${name}: ${words.formats[format]}`;
      } else button.ariaLabel = name;
      if (tool.isOn) button.ariaPressed = String(tool.isOn());
      if (tool.isUseless) button.ariaDisabled = String(tool.isUseless());
      if (tool.color) button.style.setProperty("--shown", tool.color() ?? "transparent");
    }
  }

  // Several changes at once are shown once.
  let isDue = false;
  workbook.changes.subscribe(() => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      show();
    });
  });
  return {
    show,
    focus: () => all.find(({ tabIndex }) => tabIndex === 0)?.focus(),
    menuGroups: () =>
      inMenu.map((names) =>
        tools
          .filter(({ name }) => names.includes(name))
          .map((tool) => ({
            label: texts().tools[tool.name],
            ...(tool.keys === undefined ? {} : { keys: tool.keys }),
            run: () => use(tool),
          })),
      ),
  };
}

/** One stop for Tab; the arrow keys go on from there. */
function moveWithArrows(bar: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  const choose = (chosen: HTMLButtonElement | undefined): void => {
    for (const button of buttons) button.tabIndex = button === chosen ? 0 : -1;
  };
  choose(buttons[0]);
  bar.addEventListener("focusin", ({ target }) => {
    choose(buttons.find((button) => button === target) ?? buttons[0]);
  });
  bar.addEventListener("keydown", (event) => {
    const now = buttons.findIndex((button) => button === document.activeElement);
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: now + 1,
      ArrowLeft: now - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const to = moves[event.key];
    const button = buttons[now];
    if (event.key === "ArrowDown" && button?.ariaHasPopup === "menu") {
      event.preventDefault();
      button.click();
    }
    if (to === undefined || now < 0) return;
    event.preventDefault();
    buttons[(to + buttons.length) % buttons.length]?.focus();
  });
}
