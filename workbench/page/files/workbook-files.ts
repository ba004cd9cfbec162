import { fileFaultSentence, notShownSentence, type Language } from "../../../src/language";
import { UnreadableFile } from "../../../src/reading/unreadable-file";
import type { OpenedCsv, OpenedWorkbook } from "../../file";
import {
  otherCulture,
  restoreInSteps,
  type Culture,
  type Workbook,
  type WorkbookSnapshot,
} from "../../host";
import { ask, fileMenu, type RecentItem, type StatusLine } from "../chrome";
import {
  addressOf,
  askedFor,
  keepWorkbook,
  workbookStore,
  type Keeper,
  type KeptWorkbook,
} from "../keeping";
import type { Texts } from "../language";
import type { LoadPart } from "../later";
import { nextTask } from "../next-task";
import { baseName } from "./base-name";
import { downloadWorkbook } from "./download";
import { isFilled } from "../is-filled";
import { isSimplified } from "./is-simplified";

export interface WorkbookFilesOptions {
  workbook: Workbook;
  status: StatusLine;
  texts(): Texts;
  language(): Language;
  /** Settings of Office's common API, which belong to the workbook. */
  documentSettings(): Readonly<Record<string, string>>;
  setDocumentSettings(settings: Readonly<Record<string, string>>): void;
  /** Makes calculation wait until the add-in has begun. */
  holdCalculation(): void;
  /** Makes the add-in begin anew in another workbook. */
  restart(): Promise<void>;
  /** Prints the active sheet. */
  print(): void;
  load: LoadPart;
  /** A number as the workbook shows it when it is read by a culture. */
  readingOf(text: string, culture: Culture): string;
}

export interface WorkbookFiles {
  /** Brings back the workbook that was asked for. @returns what this workbook is, or is to become */
  start(): Promise<"kept" | "new" | "sample">;
  /** Keeps the workbook from now on. */
  follow(isSample: boolean): Promise<void>;
  show(): void;
  /** The settings of Office's common API have changed. */
  settingsChanged(): void;
}

/** Workbooks as the browser keeps them and as files: which one is open, and opening and saving. */
export function workbookFiles(options: WorkbookFilesOptions): WorkbookFiles {
  const { workbook, status, texts, language } = options;
  const store = workbookStore();
  let keeper: Keeper | undefined;
  let found: KeptWorkbook | undefined;
  let isMissing = false;

  const newKeeper = (): Keeper =>
    keepWorkbook(workbook, store, options.documentSettings, (state) => {
      if (state === "kept" && keeper) {
        history.replaceState(null, "", addressOf({ id: keeper.id }, location.search));
      }
      show();
    });

  const menu = fileMenu({
    create: () => void go("new"),
    openSample: () => void go("sample"),
    openRecent: (id) => void go({ id }),
    forget: (item) => void forget(item),
    openFile: (file) => void openFile(file),
    saveFile: () => void saveFile(),
    print: options.print,
    keep: () =>
      void keeper?.flush().then((isSafe) => {
        if (isSafe) status.notice(texts().noticeKept);
      }),
    rename: (name) => keeper?.rename(name),
    recent: async () => {
      const all = await store.recent().catch(() => []);
      return all.filter(({ id }) => id !== keeper?.id).slice(0, 20);
    },
  });

  function show(): void {
    const state = keeper?.state ?? "untouched";
    menu.show(texts(), language());
    menu.showWorkbook(
      keeper?.name ?? "",
      texts().kept[state],
      state === "full" || state === "blocked",
    );
  }

  /** Whether nothing is lost when another workbook takes the place of this one. */
  async function mayLeave(): Promise<boolean> {
    if (!keeper || (await keeper.flush())) return true;
    const { discardTitle, discardQuestion, discard, keep } = texts();
    const isDiscarded = await ask({
      title: discardTitle,
      sentences: [discardQuestion],
      yes: discard,
      no: keep,
    });
    if (isDiscarded) keeper.savedAsFile();
    return isDiscarded;
  }

  async function go(to: { id: string } | "new" | "sample"): Promise<void> {
    if (await mayLeave()) location.assign(addressOf(to, location.search));
  }

  async function forget({ id, name }: RecentItem): Promise<void> {
    const { forgetTitle, forgetQuestion, menus } = texts();
    const isWanted = await ask({
      title: forgetTitle(name),
      sentences: [forgetQuestion],
      yes: menus.deleteYes,
      no: menus.cancel,
      isDestructive: true,
    });
    if (isWanted) await store.forget(id);
  }

  async function saveFile(): Promise<void> {
    const part = await options.load(() => import("../../file"));
    if (!part) return;
    try {
      downloadWorkbook(keeper?.name ?? "", part.writeXlsx(workbook.snapshot()));
      keeper?.savedAsFile();
    } catch {
      status.notice(texts().notSavedAsFile);
    }
  }

  async function openFile(file: File): Promise<void> {
    status.state(texts().opening, true);
    // The page says so before reading keeps it busy.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const part = await options.load(() => import("./open-bytes"));
    if (!part) return status.state(texts().ready, false);
    const { openBytes } = part;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opened = openBytes(file.name, bytes, workbook.culture);
      status.state(texts().ready, false);
      if (await isWanted(file.name, opened)) {
        await take(opened, baseName(file.name));
        offerOtherReading(file.name, opened.doubtful, (culture) =>
          openBytes(file.name, bytes, workbook.culture, culture),
        );
      }
    } catch (error) {
      const fault = error instanceof UnreadableFile ? error.fault : { code: "damaged" as const };
      const sentences = [fileFaultSentence(fault, language())];
      status.state(texts().ready, false);
      await ask({ title: texts().notOpened(file.name), sentences, no: texts().close });
    }
  }

  /** Names what would not be shown, or not as Excel shows it, before the workbook is opened. */
  async function isWanted(name: string, opened: OpenedWorkbook): Promise<boolean> {
    const { openQuestion, open, cancel, simplifiedCharts } = texts();
    const simplified = opened.snapshot.sheets.flatMap(({ charts }) => charts.filter(isSimplified));
    const sentences = [
      notShownSentence(opened.notShown, language()),
      simplified.length === 0 ? "" : simplifiedCharts(simplified.length),
    ].filter(Boolean);
    const question = { title: openQuestion(name), sentences, yes: open, no: cancel };
    if (sentences.length > 0 && !(await ask(question))) return false;
    return mayLeave();
  }

  async function take({ snapshot }: Pick<OpenedWorkbook, "snapshot">, name: string): Promise<void> {
    keeper?.begin(name, false);
    options.setDocumentSettings({});
    options.holdCalculation();
    await restore(snapshot);
    await options.restart();
  }

  /** The page answers between one sheet and the next. */
  async function restore(snapshot: WorkbookSnapshot): Promise<void> {
    const steps = restoreInSteps(workbook, snapshot);
    while (!steps.next().done) await nextTask();
  }

  function offerOtherReading(
    name: string,
    doubtful: OpenedCsv["doubtful"],
    openAgain: (culture: Culture) => OpenedWorkbook,
  ): void {
    if (!doubtful) return;
    const { noticeReadAs, readAs } = texts();
    const other = otherCulture(doubtful.culture);
    const reading = (culture: Culture): string => options.readingOf(doubtful.text, culture);
    status.notice(noticeReadAs(doubtful.text, reading(doubtful.culture)), {
      label: readAs(reading(other)),
      accept: () => void take(openAgain(other), baseName(name)),
    });
  }

  /** The number of a workbook that nobody named: one that no other has. */
  async function nameOfNew(): Promise<string> {
    const taken = new Set((await store.recent().catch(() => [])).map(({ name }) => name));
    for (let number = 1; ; number++) {
      const name = texts().untitled(number);
      if (!taken.has(name)) return name;
    }
  }

  return {
    async start() {
      const asked = askedFor(location.search);
      if (asked === "new" || asked === "sample") return asked;
      const id = asked?.id ?? (await store.recent().catch(() => []))[0]?.id;
      if (id === undefined) return "sample";
      found = await store.find(id).catch(() => undefined);
      isMissing = !found;
      if (!found) return "new";
      await restore(found.snapshot);
      options.setDocumentSettings(found.documentSettings);
      return "kept";
    },
    async follow(isSample) {
      keeper = newKeeper();
      if (!found) {
        if (isSample) keeper.begin(texts().sampleWorkbook, false);
        else keeper.begin(await nameOfNew(), isFilled(workbook));
      } else if ((await keeper.resume(found, texts().copyOf)) === "copy") {
        status.notice(texts().noticeCopy(keeper.name));
      }
      if (isMissing) status.notice(texts().noticeNotFound);
      show();
    },
    show,
    settingsChanged: () => keeper?.changed(),
  };
}
