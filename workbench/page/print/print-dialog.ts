import type { Area, Workbook } from "../../host";
import type { Texts } from "../language";
import { PAPERS, type Paper } from "./paper";
import { printArea } from "./print-area";
import { printFrame, type PrintFrame } from "./print-frame";
import { printView, type PrintSetup } from "./print-view";

export interface PrintDialogOptions {
  workbook: Workbook;
  texts(): Texts;
  language(): string;
  /** The workbook's name, which becomes that of a PDF. */
  name(): string;
  /** Told where there is nothing to print. */
  notice(sentence: string): void;
}

/** How often the first rows can be repeated. */
const MOST_REPEATED = 9;

/** What a person chose last; it lasts as long as the page. */
const chosen = {
  what: "sheet",
  paper: "A4" as Paper,
  isLandscape: false,
  isFitted: true,
  repeatedRows: "automatic" as PrintSetup["repeatedRows"],
};

/** Shows the active sheet as it would be printed, and prints it. */
export async function openPrintDialog(options: PrintDialogOptions): Promise<void> {
  const { workbook } = options;
  if (document.querySelector("#print-dialog")) return;
  const texts = options.texts();
  const { sheet, areas } = workbook.selection;
  const selection = areas[0]!;
  const { print: names } = texts;
  if (!printArea(sheet)) return options.notice(names.nothing);
  chosen.what = selection.rows * selection.columns > 1 ? chosen.what : "sheet";

  const dialog = document.createElement("dialog");
  dialog.id = "print-dialog";
  dialog.setAttribute("aria-labelledby", "print-title");
  const heading = dialog.appendChild(document.createElement("h2"));
  heading.id = "print-title";
  heading.textContent = `${names.title}: ${sheet.name}`;
  const form = dialog.appendChild(document.createElement("form"));
  form.method = "dialog";
  const frame = dialog.appendChild(document.createElement("iframe"));
  frame.title = names.preview;
  const count = document.createElement("p");
  count.role = "status";
  const print = button(names.print, "primary");
  const close = button(texts.cancel, "quiet");

  form.append(
    select(names.what, chosen.what, whatChoices(), (value) => (chosen.what = value)),
    select(
      names.paper,
      chosen.paper,
      Object.keys(PAPERS).map((paper) => [paper, paper]),
      (value) => (chosen.paper = value as Paper),
    ),
    select(
      names.direction,
      String(chosen.isLandscape),
      [
        ["false", names.portrait],
        ["true", names.landscape],
      ],
      (value) => (chosen.isLandscape = value === "true"),
    ),
    select(
      names.width,
      String(chosen.isFitted),
      [
        ["true", names.fitted],
        ["false", names.actual],
      ],
      (value) => (chosen.isFitted = value === "true"),
    ),
    select(
      names.repeated,
      String(chosen.repeatedRows),
      [
        ["automatic", names.automatic],
        ["0", names.none],
        ...Array.from(
          { length: MOST_REPEATED },
          (_, index) => [String(index + 1), names.firstRows(index + 1)] as const,
        ),
      ],
      (value) => (chosen.repeatedRows = value === "automatic" ? value : Number(value)),
    ),
    count,
    print,
    close,
  );
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  close.addEventListener("click", () => dialog.close());
  // A frame that is not shown lays nothing out.
  dialog.showModal();
  const language = options.language();
  const opened = await printFrame(frame, `${options.name()} ${sheet.name}`, language);
  print.addEventListener("click", () => opened.print());
  show(opened);
  print.focus();

  function show(view: PrintFrame): void {
    const { paper, isLandscape, isFitted, repeatedRows, what } = chosen;
    const setup: PrintSetup = {
      paper,
      isLandscape,
      isFitted,
      repeatedRows,
      ...(what === "selection" ? { selection } : {}),
    };
    const { pages, isCut, scale } = printView(workbook, sheet, setup, names, view.desk);
    view.show(pages, setup);
    print.disabled = pages.length === 0;
    count.textContent = [
      names.pages(pages.length),
      scale < 1 ? `${Math.round(scale * 100)} %` : "",
      isCut ? names.cut : "",
    ]
      .filter(Boolean)
      .join(" · ");
  }

  function whatChoices(): (readonly [string, string])[] {
    const sheetChoice = ["sheet", names.sheet] as const;
    return isSeveral(selection)
      ? [sheetChoice, ["selection", names.selection(sheet.addressOf(selection))]]
      : [sheetChoice];
  }

  function select(
    label: string,
    value: string,
    choices: readonly (readonly [string, string])[],
    choose: (value: string) => void,
  ): HTMLLabelElement {
    const element = document.createElement("label");
    const list = document.createElement("select");
    for (const [key, text] of choices) list.add(new Option(text, key));
    list.value = value;
    list.addEventListener("change", () => {
      choose(list.value);
      show(opened);
    });
    element.append(label, list);
    return element;
  }
}

const isSeveral = ({ rows, columns }: Area): boolean => rows * columns > 1;

function button(text: string, look: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = look;
  made.textContent = text;
  return made;
}
