import { filterChoices, filterColumn, filterCounts, type FilterChoice } from "../../host";
import { attempt, sortArea, type EditContext } from "../toolbar";

export interface FilterPanel {
  /** Opens the choices of a column of the filter below its button. */
  open(button: HTMLElement, column: number): void;
}

/** More lines than these are not shown at once: a search finds the others. */
const mostShown = 500;

/** The choices of one column of a filter: sort, search, and the texts to show. */
export function filterPanel(context: EditContext): FilterPanel {
  const { workbook, texts } = context;
  const panel = document.createElement("div");
  panel.id = "filter-panel";
  panel.role = "dialog";
  panel.popover = "auto";
  document.body.append(panel);
  panel.addEventListener("toggle", ({ newState }) => {
    if (newState === "closed") context.focusCells();
  });

  function open(button: HTMLElement, column: number): void {
    const { activeSheet: sheet } = workbook;
    const { filter } = sheet;
    if (!filter) return;
    const words = texts();
    const choices = filterChoices(workbook, sheet, column);
    const kept = filter.criteria.get(column);
    const wanted = new Set(kept ?? choices.map(({ text }) => text));
    panel.ariaLabel = button.ariaLabel ?? "";

    const finish = (values: readonly string[] | undefined): void => {
      panel.hidePopover();
      attempt(context, () => workbook.step(() => filterColumn(sheet, column, values)));
      const { shown, all: rows } = filterCounts(sheet);
      context.notice(words.filterCount(shown, rows));
    };
    const sort = (descending: boolean): void => {
      panel.hidePopover();
      const { row, rows } = filter.area;
      if (rows < 2) return;
      const data = { ...filter.area, row: row + 1, rows: rows - 1 };
      sortArea(context, data, [{ column: filter.area.column + column, descending }]);
    };

    const search = document.createElement("input");
    search.type = "search";
    search.ariaLabel = search.placeholder = words.filterSearch;
    const all = checkbox(words.filterAll, (isOn) => {
      for (const { text } of matching()) {
        if (isOn) wanted.add(text);
        else wanted.delete(text);
      }
      list();
    });
    const values = document.createElement("div");
    values.className = "values";
    const apply = textButton(words.apply, () => {
      const found = search.value === "" ? choices : matching();
      const chosen = found.filter(({ text }) => wanted.has(text)).map(({ text }) => text);
      finish(chosen.length === choices.length ? undefined : chosen);
    });
    apply.className = "primary";

    const matching = (): FilterChoice[] => {
      const sought = search.value.toLowerCase();
      return choices.filter(({ shown }) => shown.toLowerCase().includes(sought));
    };
    function list(): void {
      const found = matching();
      const chosen = found.filter(({ text }) => wanted.has(text)).length;
      const box = all.querySelector("input")!;
      box.checked = chosen === found.length;
      box.indeterminate = chosen > 0 && chosen < found.length;
      apply.disabled = chosen === 0;
      values.replaceChildren(
        ...found.slice(0, mostShown).map((choice) => lineOf(choice)),
        ...(found.length > mostShown ? [note(words.filterMore(found.length - mostShown))] : []),
      );
    }
    function lineOf({ text, shown, count }: FilterChoice): HTMLElement {
      const line = checkbox(shown === "" ? words.blanks : shown, (isOn) => {
        if (isOn) wanted.add(text);
        else wanted.delete(text);
        const now = document.activeElement;
        const index = [...values.querySelectorAll("input")].findIndex((one) => one === now);
        list();
        values.querySelectorAll("input")[index]?.focus();
      });
      line.querySelector("input")!.checked = wanted.has(text);
      const number = document.createElement("small");
      number.textContent = String(count);
      line.append(number);
      return line;
    }

    search.addEventListener("input", () => {
      // What is found is what is wanted, until some of it is taken out.
      if (search.value !== "") matching().forEach(({ text }) => wanted.add(text));
      list();
    });
    panel.onkeydown = (event) => {
      if (event.key !== "Enter" || apply.disabled || event.target instanceof HTMLButtonElement)
        return;
      event.preventDefault();
      apply.click();
    };
    list();
    const clear = textButton(words.clearFilter, () => finish(undefined));
    clear.disabled = !kept;
    const foot = document.createElement("div");
    foot.className = "foot";
    foot.append(clear, apply);
    panel.replaceChildren(
      textButton(words.tools.sortAscending, () => sort(false)),
      textButton(words.tools.sortDescending, () => sort(true)),
      search,
      all,
      values,
      foot,
    );
    const { left, bottom } = button.getBoundingClientRect();
    panel.showPopover();
    panel.style.left = `${Math.max(8, Math.min(left, innerWidth - panel.offsetWidth - 8))}px`;
    panel.style.top = `${Math.max(8, Math.min(bottom + 2, innerHeight - panel.offsetHeight - 8))}px`;
    search.focus();
  }
  return { open };
}

function checkbox(label: string, onChange: (isOn: boolean) => void): HTMLLabelElement {
  const line = document.createElement("label");
  const box = document.createElement("input");
  const text = document.createElement("span");
  box.type = "checkbox";
  text.textContent = label;
  box.addEventListener("change", () => onChange(box.checked));
  line.append(box, text);
  return line;
}

function textButton(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", act);
  return button;
}

function note(text: string): HTMLParagraphElement {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  return paragraph;
}
