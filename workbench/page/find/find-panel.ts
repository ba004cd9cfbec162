import {
  areaOf,
  blocksIn,
  containsCell,
  findCells,
  replaceInCells,
  type FindQuery,
  type FoundCell,
} from "../../host";
import { ask, element } from "../chrome";
import { attempt, type EditContext } from "../toolbar";
import "./find.css";

export interface FindPanel {
  /** Opens the panel, or comes back to it, with the text that is looked for selected. */
  open(withReplace: boolean): void;
  /** Shows the words of the language. */
  show(): void;
}

const input = (id: string): HTMLInputElement => element(id, HTMLInputElement);
const button = (id: string): HTMLButtonElement => element(id, HTMLButtonElement);

/** Find and replace, over a corner of the cells. */
export function findPanel(context: EditContext): FindPanel {
  const { workbook, texts } = context;
  const panel = element("find", HTMLDivElement);
  const answer = element("find-answer", HTMLOutputElement);
  const what = input("find-what");

  const query = (): FindQuery => ({
    text: what.value,
    matchCase: input("find-case").checked,
    wholeCell: input("find-whole").checked,
    lookIn: input("find-formulas").checked ? "formulas" : "values",
    sheet: input("find-all-sheets").checked ? undefined : workbook.activeSheet,
  });

  /** Position of a cell among others: sheets in their order, then rows. */
  const compare = (a: FoundCell, b: FoundCell): number =>
    workbook.sheets.indexOf(a.sheet) - workbook.sheets.indexOf(b.sheet) ||
    a.row - b.row ||
    a.column - b.column;
  const active = (): FoundCell => ({
    sheet: workbook.activeSheet,
    ...workbook.selection.activeCell,
  });

  function go(direction: 1 | -1): void {
    const found = findCells(workbook, query());
    if (found.length === 0) return say(texts().notFound);
    const here = active();
    const after = found.findIndex((cell) => direction * compare(cell, here) > 0);
    const before = found.filter((cell) => compare(cell, here) < 0).length - 1;
    const next = direction === 1 ? after : before;
    const position = next >= 0 ? next : direction === 1 ? 0 : found.length - 1;
    select(found, position);
  }

  function select(found: readonly FoundCell[], position: number): void {
    const cell = found[position];
    if (!cell) return;
    workbook.select(cell.sheet, [areaOf(cell.row, cell.column)]);
    say(texts().foundAt(position + 1, found.length));
  }

  /** Cells that may be changed: those that an add-in watches over only after a yes. */
  async function allowed(cells: readonly FoundCell[]): Promise<readonly FoundCell[] | undefined> {
    const inBlock = cells.filter(({ sheet, row, column }) =>
      blocksIn(workbook, sheet).some((block) => containsCell(block, row, column)),
    );
    if (inBlock.length === 0) return cells;
    const { blockTitle, blockQuestion, replaceThere, cancel } = texts();
    const sentences = [blockQuestion(inBlock.length)];
    const yes = await ask({ title: blockTitle, sentences, yes: replaceThere, no: cancel });
    return yes ? cells : undefined;
  }

  async function replaceOne(): Promise<void> {
    const here = active();
    const isHere = findCells(workbook, query()).some((cell) => compare(cell, here) === 0);
    if (!isHere) return go(1);
    const cells = await allowed([here]);
    if (!cells) return;
    attempt(context, () => {
      const count = replaceInCells(workbook, query(), input("find-with").value, cells);
      if (count === 0) say(texts().replaced(0, 1));
      else go(1);
    });
  }

  async function replaceAll(): Promise<void> {
    const found = findCells(workbook, query());
    if (found.length === 0) return say(texts().notFound);
    const cells = await allowed(found);
    if (!cells) return;
    attempt(context, () => {
      const count = replaceInCells(workbook, query(), input("find-with").value, cells);
      say(texts().replaced(count, found.length - count));
    });
  }

  function say(sentence: string): void {
    answer.textContent = sentence;
  }

  function close(): void {
    panel.hidden = true;
    context.focusCells();
  }

  button("find-next").addEventListener("click", () => go(1));
  button("find-previous").addEventListener("click", () => go(-1));
  button("find-replace").addEventListener("click", () => void replaceOne());
  button("find-replace-all").addEventListener("click", () => void replaceAll());
  button("find-close").addEventListener("click", close);
  panel.addEventListener("input", () => say(""));
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && event.target === what) go(event.shiftKey ? -1 : 1);
    else if (event.key === "Enter" && event.target === input("find-with")) void replaceOne();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    open(withReplace) {
      panel.hidden = false;
      say("");
      const field = withReplace && what.value !== "" ? input("find-with") : what;
      field.focus();
      field.select();
    },
    show() {
      const words = texts();
      panel.ariaLabel = words.findTitle;
      what.ariaLabel = what.placeholder = words.findWhat;
      const replacement = input("find-with");
      replacement.ariaLabel = replacement.placeholder = words.replaceWith;
      for (const [id, text] of [
        ["find-previous", words.previous],
        ["find-next", words.next],
        ["find-close", words.close],
      ] as const) {
        button(id).ariaLabel = button(id).title = text;
      }
      button("find-replace").textContent = words.replace;
      button("find-replace-all").textContent = words.replaceAll;
      for (const [id, text] of [
        ["find-case", words.matchCase],
        ["find-whole", words.wholeCell],
        ["find-formulas", words.inFormulas],
        ["find-all-sheets", words.allSheets],
      ] as const) {
        input(id).nextElementSibling!.textContent = text;
      }
    },
  };
}
