import { filterButtons } from "./filter";
import { findPanel } from "./find";
import {
  cellError,
  element,
  errorSentence,
  loadPreferences,
  regions,
  savePreferences,
  selectionText,
  splitter,
  statusLine,
  summaryText,
  topBar,
} from "./chrome";
import { download, workbookFiles } from "./files";
import { loadMetadata, registerFunctions } from "./functions";
import { createGrid, type Grid, type HostLocale } from "./grid";
import { editTextsIn, textsIn } from "./language";
import { laterCharts, partLoader, takePrintKey } from "./later";
import { gridMenus, menuContext, refusalSentence } from "./menus";
import { calculatedBridge, paneFrame, type FrameHost } from "./pane";
import { requirementQuery } from "./requirement-query";
import { isFilled } from "./is-filled";
import { openSample } from "./sample";
import { followServer } from "./follow-server";
import { testApi } from "./test-api";
import { toolbar, type EditContext } from "./toolbar";
import {
  english,
  formatText,
  Host,
  indonesian,
  isCellError,
  isSetSupported,
  otherCulture,
  readValue,
  type Bridge,
  type Culture,
} from "../host";
import "./styles.css";
import "./charts/charts.css";
import "./print/print-dialog.css";

const host = new Host({ requirementSets: requirementQuery(location.search) });
const { workbook } = host;
const preferences = loadPreferences();
const texts = () => textsIn(preferences.locale);
const region = () => preferences.region ?? preferences.locale;
const setCulture = () => {
  workbook.culture = region() === "id-ID" ? indonesian : english;
};
setCulture();
const isPaneShown = () => host.appRuntime.state === "Visible";
/** Whether formulas of a kept workbook wait for the add-in's functions. */
let isWaiting = false;
/** Why the add-in is not there. */
let absence: "building" | "missing" | undefined;
let documentSettings: Record<string, string> = {};
let bridge: Bridge | undefined;
const stage = element("stage", HTMLElement);
const status = statusLine();
const load = partLoader(status, texts);

// Before the grid, which listens to the same keys.
const editing: EditContext = {
  workbook,
  texts: () => editTextsIn(preferences.locale),
  notice: (sentence) => status.notice(sentence),
  focusCells: () => grid.focus(),
};
const find = findPanel(editing);
const tools = toolbar({
  ...editing,
  openFind: (withReplace) => find.open(withReplace),
  isEditing: () => grid.isEditing(),
});

// Before the grid, so that the add-in's page comes while the grid is made.
const pane = paneFrame(element("pane", HTMLIFrameElement));

const menus = gridMenus(
  menuContext(
    workbook,
    () => grid,
    texts,
    (sentence) => status.notice(sentence),
  ),
  [() => tools.menuGroups()],
);
const grid: Grid = createGrid(workbook, {
  container: "grid",
  locale: preferences.locale,
  dark: preferences.dark,
  isWaiting: () => isWaiting,
  onBusy: (isBusy) => {
    status.state(isBusy ? texts().calculating : texts().ready, isBusy);
    if (!isBusy) showSelected();
  },
  onLeave: () => focusBar(),
  onEditing: (isEditing) => host.setCellEditing(isEditing),
  onRefusal: (reason) =>
    status.notice(
      {
        "kept-as-text": texts().noticeKeptAsText,
        refused: texts().noticeRefused,
        "not-offered": texts().noticeNotOffered,
        "merged-cells": editing.texts().obstacles.merged,
        "nothing-to-undo": texts().noticeNothingToUndo,
        "nothing-to-redo": texts().noticeNothingToRedo,
      }[reason],
    ),
  onAddSheet: () => menus.addSheet(),
  onRefused: (error) => status.notice(refusalSentence(error, texts())),
  menus,
  onDoubtfulPaste(paste) {
    const other = otherCulture(paste.culture);
    status.notice(texts().noticeReadAs(paste.text, readingOf(paste.text, paste.culture)), {
      label: texts().readAs(readingOf(paste.text, other)),
      accept: () => paste.readOtherwise(other),
    });
  },
});
/** A number that was read under one culture, as the workbook shows it. */
function readingOf(text: string, culture: Culture): string {
  const read = readValue(text, culture);
  return formatText(read?.value ?? text, "General", workbook.culture);
}
const errorOfCell = cellError(() => {
  const { row, column } = workbook.selection.activeCell;
  return grid.cellBox(row, column);
});
grid.onView(() => errorOfCell.follow());
const arrows = filterButtons(element("filter-arrows", HTMLDivElement), {
  ...editing,
  cellBox: (row, column) => grid.cellBox(row, column),
});
grid.onView(() => arrows.follow());
const charts = laterCharts(
  element("charts", HTMLDivElement),
  grid,
  { download, notice: (sentence, offer) => status.notice(sentence, offer) },
  load,
);

const frameHost: FrameHost = {
  get locale() {
    return preferences.locale;
  },
  get region() {
    return region();
  },
  get dark() {
    return preferences.dark;
  },
  requirementSets: () => host.requirementSets,
  documentSettings: () => documentSettings,
  saveDocumentSettings: (settings) => {
    documentSettings = settings;
    files.settingsChanged();
  },
  connect() {
    if (bridge) host.disconnect(bridge);
    bridge = host.connect();
    return calculatedBridge(bridge, () => grid.calculation.idle());
  },
};
const workbench = { frameHost, host, grid, ...testApi(workbook, grid, texts) };
Object.assign(window, { workbench });

const focusBar = () => element("file", HTMLButtonElement).focus();
const parts = regions([
  { element: element("toolbar", HTMLDivElement), focus: () => tools.focus() },
  { element: element("grid", HTMLDivElement), focus: () => grid.focus() },
  { element: element("charts", HTMLDivElement), focus: () => charts.focus() },
  { element: element("pane-box", HTMLElement), focus: () => pane.focus() },
  { element: element("top-bar", HTMLElement), focus: focusBar },
]);
pane.element.addEventListener("load", () => {
  const { contentWindow } = pane.element;
  if (!contentWindow) return;
  parts.listenTo(contentWindow);
  takePrintKey(contentWindow, () => void print());
  contentWindow.addEventListener("timbang:language", (event) => {
    const { detail } = event as CustomEvent<"id" | "en">;
    setLocale(detail === "id" ? "id-ID" : "en-US");
  });
});

const width = splitter((paneWidth) => {
  preferences.paneWidth = paneWidth;
  savePreferences(preferences);
});
const bar = topBar({
  togglePane() {
    host.appRuntime.setState(isPaneShown() ? "Background" : "Visible");
  },
  setLocale,
  setRegion(chosen) {
    preferences.region = chosen;
    savePreferences(preferences);
    setCulture();
    show();
  },
  setDark(dark) {
    preferences.dark = dark;
    savePreferences(preferences);
    grid.setDark(dark);
    show();
    void showInAddin();
  },
});

const files = workbookFiles({
  workbook,
  status,
  texts,
  language: () => (preferences.locale === "id-ID" ? "id" : "en"),
  documentSettings: () => documentSettings,
  setDocumentSettings: (settings) => {
    documentSettings = { ...settings };
  },
  holdCalculation: () => {
    isWaiting = true;
  },
  restart: restartAddin,
  print: () => void print(),
  load,
  readingOf,
});

async function print(): Promise<void> {
  const part = await load(() => import("./print"));
  await part?.openPrintDialog({
    workbook,
    texts,
    language: () => preferences.locale,
    name: () => element("workbook-name", HTMLInputElement).value,
    notice: (sentence) => status.notice(sentence),
  });
}
takePrintKey(window, () => void print());

function setLocale(locale: HostLocale): void {
  if (locale === preferences.locale) return;
  preferences.locale = locale;
  savePreferences(preferences);
  setCulture();
  grid.setLocale(locale);
  show();
  void showInAddin();
}

function show(): void {
  bar.show(texts(), preferences, isPaneShown());
  width.show(preferences.paneWidth, texts().resizePane);
  stage.dataset.pane = isPaneShown() ? "shown" : "hidden";
  grid.nameControls(texts().controls);
  tools.show();
  find.show();
  arrows.follow();
  pane.element.title = texts().paneTitle;
  showPaneMissing();
  files.show();
  status.state(texts().ready, false);
  showSelected();
}

function showPaneMissing(): void {
  const missing = element("pane-missing", HTMLParagraphElement);
  missing.textContent = absence === "building" ? texts().paneBuilding : texts().paneMissing;
  missing.hidden = absence === undefined;
}

/** Shows what belongs to the selected cell and the active sheet. */
function showSelected(): void {
  const { sheet, areas, activeCell } = workbook.selection;
  const value = sheet.valueAt(activeCell.row, activeCell.column);
  const sentence = errorSentence(sheet, activeCell.row, activeCell.column, texts());
  errorOfCell.show(isCellError(value) ? value.error : "", sentence);
  status.announce(selectionText(sheet, areas[0]!, texts()));
  showSummary();
  charts.show(texts(), preferences.dark);
}

let isSummaryDue = false;
/** Shows what the selected cells hold together; once a frame, since a selection may grow fast and be large. */
function showSummary(): void {
  if (isSummaryDue) return;
  isSummaryDue = true;
  requestAnimationFrame(() => {
    isSummaryDue = false;
    status.summary(summaryText(workbook, texts()));
  });
}

/** Waits for the add-in, and makes the grid know its functions. */
async function startAddin(): Promise<void> {
  const [addin, metadata] = await Promise.all([
    pane.ready(),
    loadMetadata(preferences.locale).catch(() => undefined),
  ]);
  absence = addin ? undefined : "missing";
  showPaneMissing();
  const hasFunctions = isSetSupported(host.requirementSets, "CustomFunctionsRuntime");
  if (metadata && hasFunctions) registerFunctions(grid, pane, metadata, texts);
  isWaiting = false;
  if (isFilled(workbook)) grid.calculation.calculate(true);
}

/** Shows language and theme in the add-in; one that cannot change them while it runs starts again. */
async function showInAddin(): Promise<void> {
  const addin = await pane.ready();
  const setAppearance = addin?.timbang?.setAppearance;
  if (!setAppearance) return restartAddin();
  const language = preferences.locale === "id-ID" ? "id" : "en";
  setAppearance({ language, dark: preferences.dark });
  await startAddin();
}

async function restartAddin(): Promise<void> {
  pane.reload();
  await startAddin();
}

workbook.changes.subscribe((change) => {
  const isSeen = ["selection", "sheetActivated", "chartAdded", "chartChanged", "chartRemoved"];
  if (isSeen.includes(change.kind)) showSelected();
  if (["rows", "columns", "formats"].includes(change.kind)) showSummary();
  if (change.kind === "history") status.clear();
});
host.appRuntime.subscribe(show);
followServer({
  building() {
    absence = "building";
    showPaneMissing();
  },
  rebuilt: (what) => (what === "page" ? location.reload() : void restartAddin()),
});
show();
isWaiting = true;
void start();

/** Opens what the reader last worked on, and the add-in beside it. */
async function start(): Promise<void> {
  const opened = await files.start();
  isWaiting = opened === "kept";
  if (opened === "sample") await startWithSample();
  else {
    await files.follow(false);
    await startAddin();
  }
  await grid.settled;
  Object.assign(workbench, { started: true });
  setTimeout(() => void load(() => grid.describeFunctions()), 100);
}

/** Whoever begins to work before the add-in has come has no use for its sample: what was begun is kept from then on. */
async function startWithSample(): Promise<void> {
  let isBegun = false;
  const stopWaiting = workbook.changes.subscribe(() => {
    if (isBegun || !isFilled(workbook)) return;
    isBegun = true;
    void files.follow(false);
  });
  await startAddin();
  stopWaiting();
  if (isBegun) return grid.calculation.idle();
  await openSample(pane);
  await grid.calculation.idle();
  await files.follow(true);
}
