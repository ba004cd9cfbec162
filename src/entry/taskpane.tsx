import { bundledLibrary } from "../bundled";
import * as cellFunctions from "../functions";
import { type Library, setKnownCells } from "../library";
import { remoteDesk } from "../reading";
import { setCurrentLanguage, type Language } from "../language";

import {
  absentWorkbook,
  browserStorage,
  browserTables,
  browserTitles,
  cellLookups,
  isDarkTheme,
  isStorageOpen,
  mountTaskpane,
  openSample,
  type Capabilities,
  type PaneServices,
  type WorkbookLink,
} from "../taskpane";
import { openWorkbook, watchWorkbook } from "../workbook/excel";
import { onFilledCells } from "./on-filled-cells";
import { watchOffice } from "./watch-office";

const languageOf = (locale: string): Language => (/^(id|in|ms)\b/i.test(locale) ? "id" : "en");

function capabilities(workbook: WorkbookLink): Capabilities {
  const has = (set: string, version: string) =>
    workbook === "absent" ||
    workbook === "waiting" ||
    Office.context.requirements.isSetSupported(set, version);
  const functions = !has("CustomFunctionsRuntime", "1.3")
    ? "missing"
    : has("SharedRuntime", "1.1")
      ? "shared"
      : "apart";
  return { workbook, functions, storage: isStorageOpen() };
}

/** The functions as cells run them: the two bundles share one copy. */
function runFunction(id: string, args: readonly unknown[]): unknown {
  const run = (cellFunctions as Readonly<Record<string, (...values: never[]) => unknown>>)[id];
  return run && (onFilledCells(run) as (...values: unknown[]) => unknown)(...args);
}

/** The worker starts with the first file. */
const readingDesk = remoteDesk(() => new Worker("reading.js"));

function paneServices(link: WorkbookLink): PaneServices {
  const context = link === "absent" || link === "waiting" ? undefined : Office.context;
  return {
    ...(link === "ready"
      ? { ...openWorkbook(), changes: new EventTarget() }
      : absentWorkbook(link)),
    capabilities: capabilities(link),
    library: bundledLibrary,
    readingDesk,
    ...(typeof CustomFunctions !== "undefined" && { runFunction }),
    language: languageOf(context?.displayLanguage ?? navigator.language),
    dark: context
      ? isDarkTheme(context.officeTheme)
      : matchMedia("(prefers-color-scheme: dark)").matches,
    storage: browserStorage(context?.partitionKey),
    tableStore: browserTables(context?.partitionKey),
    titleStore: browserTitles(context?.partitionKey),
    onLanguage(language) {
      setCurrentLanguage(language);
      window.dispatchEvent(new CustomEvent("timbang:language", { detail: language }));
    },
  };
}

/** Tells the functions where cells of inserted blocks come from, for both share one runtime; and the pane what has changed. */
function tellSources({ executor, changes }: PaneServices, library: Library): void {
  const cells = cellLookups(executor, library);
  let isWatched = false;
  setKnownCells(() => {
    // Where Excel does not say that something has changed, everything is read again.
    if (!isWatched) cells.forget();
    return cells.known();
  });
  const onChange = () => {
    cells.forget();
    changes?.dispatchEvent(new Event("change"));
  };
  void watchWorkbook(onChange).then((watched) => (isWatched = watched));
}

const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html requires an element with the id root");
const show = mountTaskpane(root);
watchOffice((link) => {
  const services = paneServices(link);
  show(services);
  if (link === "ready") tellSources(services, bundledLibrary);
  // What the workbench asks of the add-in.
  if (link === "ready")
    Object.assign(window, {
      timbang: {
        openSample: () => openSample(services),
        setAppearance({ language, dark }: Pick<PaneServices, "language" | "dark">) {
          services.storage.write("language", language);
          show({ ...services, language, dark });
        },
      },
    });
});
