import type { EditContext } from "../toolbar";
import { filterPanel } from "./filter-panel";
import "./filter.css";

export interface FilterOptions extends EditContext {
  /** Where a cell of the active sheet is in the window; undefined where it is out of sight. */
  cellBox(row: number, column: number): DOMRect | undefined;
}

export interface FilterButtons {
  /** Keeps to the headings, which scroll and change their size. */
  follow(): void;
}

/** The arrows on the headings of a filter; each opens the choices of its column, and Alt+Down those of the active cell. */
export function filterButtons(layer: HTMLElement, options: FilterOptions): FilterButtons {
  const { workbook, texts } = options;
  const panel = filterPanel(options);

  function open(column: number): void {
    const button = layer.querySelector<HTMLElement>(`[data-column="${column}"]`);
    if (button) panel.open(button, column);
  }

  function buttonOf(column: number): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.column = String(column);
    button.tabIndex = -1;
    button.ariaHasPopup = "dialog";
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", () => open(column));
    return button;
  }

  function follow(): void {
    const { activeSheet: sheet } = workbook;
    const columns = sheet.filter?.area.columns ?? 0;
    while (layer.childElementCount > columns) layer.lastElementChild?.remove();
    while (layer.childElementCount < columns) layer.append(buttonOf(layer.childElementCount));
    if (!sheet.filter) return;
    const { area, criteria } = sheet.filter;
    const around = layer.getBoundingClientRect();
    for (const [index, button] of [...layer.querySelectorAll("button")].entries()) {
      const box = options.cellBox(area.row, area.column + index);
      button.hidden = !box;
      button.ariaLabel = texts().filterOf(sheet.textAt(area.row, area.column + index));
      button.ariaPressed = String(criteria.has(index));
      if (!box) continue;
      const size = Math.min(18, box.height - 1);
      button.style.width = button.style.height = `${size}px`;
      button.style.left = `${box.right - around.left - size - 1}px`;
      button.style.top = `${box.bottom - around.top - size - 1}px`;
    }
  }

  addEventListener(
    "keydown",
    (event) => {
      const { target } = event;
      if (!event.altKey || event.key !== "ArrowDown" || !(target instanceof Element)) return;
      const { filter } = workbook.activeSheet;
      const { row, column } = workbook.selection.activeCell;
      if (!filter || row !== filter.area.row || !target.closest("#grid")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      open(column - filter.area.column);
    },
    { capture: true },
  );
  workbook.changes.subscribe(({ kind }) => {
    if (kind !== "selection") requestAnimationFrame(follow);
  });
  return { follow };
}
