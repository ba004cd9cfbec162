import type { Texts } from "../language";
import { element } from "./element";
import { takeKeys, withControl } from "./take-keys";

export interface RecentItem {
  id: string;
  name: string;
  changed: number;
}

export interface FileMenuActions {
  create(): void;
  openSample(): void;
  /** Opens a file that the person chose or dropped. */
  openFile(file: File): void;
  saveFile(): void;
  print(): void;
  /** Keeps the workbook in the browser now. */
  keep(): void;
  openRecent(id: string): void;
  /** Deletes a workbook that the browser keeps, after a question. */
  forget(item: RecentItem): void;
  rename(name: string): void;
  /** The workbooks that the browser keeps, but for the one that is open. */
  recent(): Promise<readonly RecentItem[]>;
}

export interface FileMenu {
  show(texts: Texts, locale: string): void;
  /** Shows the workbook's name, and how it is kept. */
  showWorkbook(name: string, kept: string, isAlarm: boolean): void;
}

/** The menu of workbooks and files, the workbook's name, and files that are dropped on the page. */
export function fileMenu(actions: FileMenuActions): FileMenu {
  const button = element("file", HTMLButtonElement);
  const menu = element("file-menu", HTMLDivElement);
  const list = element("recent-list", HTMLUListElement);
  const input = element("file-input", HTMLInputElement);
  const name = element("workbook-name", HTMLInputElement);
  let locale = "en-US";
  let title = "";
  let removeLabel: Texts["forget"] = (workbook) => workbook;

  const click = (id: string, action: () => void): void =>
    element(id, HTMLButtonElement).addEventListener("click", () => {
      menu.hidePopover();
      action();
    });
  click("new-workbook", () => actions.create());
  click("sample-workbook", () => actions.openSample());
  click("open-file", () => input.click());
  click("save-file", () => actions.saveFile());
  click("print-sheet", () => actions.print());

  menu.addEventListener("beforetoggle", (event) => {
    const { left, bottom } = button.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(left, innerWidth - 308))}px`;
    menu.style.top = `${bottom + 4}px`;
    if (event.newState === "open") void showRecent();
  });

  async function showRecent(): Promise<void> {
    const items = await actions.recent();
    element("recent", HTMLElement).hidden = items.length === 0;
    const time = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
    list.replaceChildren(
      ...items.map((item) => {
        const entry = document.createElement("li");
        const open = document.createElement("button");
        const when = document.createElement("small");
        when.textContent = time.format(item.changed);
        open.type = "button";
        open.append(item.name, when);
        open.addEventListener("click", () => actions.openRecent(item.id));
        const remove = document.createElement("button");
        remove.type = "button";
        remove.className = "icon";
        remove.textContent = "×";
        remove.title = removeLabel(item.name);
        remove.ariaLabel = removeLabel(item.name);
        remove.addEventListener("click", () => {
          menu.hidePopover();
          actions.forget(item);
        });
        entry.append(open, remove);
        return entry;
      }),
    );
  }

  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    // The same file can be chosen again.
    input.value = "";
    if (file) actions.openFile(file);
  });
  name.addEventListener("change", () => {
    const wanted = name.value.trim();
    if (wanted) actions.rename(wanted);
  });
  takeDroppedFiles((file) => actions.openFile(file));
  takeKeys(withControl({ s: () => actions.keep(), o: () => input.click() }));

  return {
    show(texts, shownLocale) {
      locale = shownLocale;
      title = texts.title;
      removeLabel = texts.forget;
      button.textContent = texts.file;
      name.ariaLabel = texts.workbookName;
      for (const [id, text] of [
        ["new-workbook", texts.newWorkbook],
        ["sample-workbook", texts.sampleWorkbook],
        ["open-file", texts.openFile],
        ["save-file", texts.saveFile],
        ["print-sheet", texts.printSheet],
      ] as const) {
        element(id, HTMLButtonElement).textContent = text;
      }
      element("recent-title", HTMLHeadingElement).textContent = texts.recent;
      element("sheet", HTMLElement).dataset.drop = texts.dropHere;
    },
    showWorkbook(shownName, kept, isAlarm) {
      document.title = [shownName, title].filter(Boolean).join(" - ");
      if (document.activeElement !== name) name.value = shownName;
      const state = element("kept", HTMLParagraphElement);
      if (state.textContent !== kept) state.textContent = kept;
      state.title = kept;
      state.dataset.alarm = String(isAlarm);
    },
  };
}

function takeDroppedFiles(open: (file: File) => void): void {
  const sheet = element("sheet", HTMLElement);
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    sheet.classList.add("dropping");
  });
  addEventListener("dragleave", ({ relatedTarget }) => {
    if (!relatedTarget) sheet.classList.remove("dropping");
  });
  addEventListener(
    "drop",
    (event) => {
      sheet.classList.remove("dropping");
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) open(file);
    },
    { capture: true },
  );
}
