import type { Frame } from "playwright-core";
import { special, variableCount } from "../scripts/stand-in/made-up-data";
import { startStandIn } from "../scripts/stand-in/start-stand-in";
import { listAll, type ListRequest, webApiClient, webApiOrigin } from "../src/web-api";
import { chooseLive, enterLiveKey, openLiveTable } from "../test/workbench/live-hand";
import { asking, quickClock } from "../test/support/stand-in-client";
import { inPane, type OpenPane } from "./support/in-pane";

/**
 * What a person waits for with tables of the Web API: 3 years of 514 places and 12 months, from the press that asks for them
 * until they stand in the workbook as a list of records; and the titles of an office that were listed before. Needs the built
 * add-in. Run: npx tsx bench/live-data.ts
 */
const goals = { records: 10_000, titles: 100 };

void (async () => {
  const standIn = await startStandIn();
  try {
    await inPane(async (open) => {
      await measureRecords(await open());
      await measureTitles(open, standIn.address);
    }, standIn.address);
  } finally {
    await standIn.close();
  }
})();

async function measureRecords(pane: Frame): Promise<void> {
  await enterLiveKey(pane, "en");
  const start = performance.now();
  await openLiveTable(pane, "en", special.everyPlace, "2018", "2019", "2020");
  await chooseLive(pane, /Angka buatan/, "records");
  const list = pane.getByRole("button", { name: /^Insert [\d,]+ records/ });
  await list.waitFor({ timeout: 120_000 });
  const shown = performance.now();
  await list.click();
  await pane
    .getByText(/Inserted at Sheet1!A1/)
    .first()
    .waitFor({ timeout: 120_000 });
  const inserted = performance.now();
  const parts = `shown after ${milliseconds(shown - start)}, inserted ${milliseconds(inserted - shown)} later`;
  report(`3 years x 514 places x 12 months as records: ${parts}`, inserted - start, goals.records);
  await pane.page().close();
}

/** The lists are put where the pane keeps them, as they are after a first listing; a pane that opens anew finds them there. */
async function measureTitles(open: OpenPane, address: string): Promise<void> {
  const pane = await open();
  await keepLists(pane, [
    ["domains", await pagesOf(address, { ask: "domains" })],
    ["var 0000 en", await pagesOf(address, { ask: "variables", domain: "0000", language: "en" })],
  ]);
  await enterLiveKey(pane, "en");
  const whole = `${variableCount} titles, listed on`;
  const seen = pane.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        let start = NaN;
        document.addEventListener("change", () => (start = performance.now()), { capture: true });
        new MutationObserver(() => {
          if (!Number.isNaN(start) && document.body.textContent.includes(text))
            resolve(performance.now() - start);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    whole,
  );
  await pane
    .getByRole("combobox", { name: "How to find a table" })
    .selectOption({ label: "Search" });
  report(`${variableCount} titles that were listed before`, await seen, goals.titles);
  await pane.page().close();
}

async function pagesOf(address: string, request: ListRequest): Promise<unknown> {
  const client = webApiClient({
    fetch: (url, options) => fetch(String(url).replace(webApiOrigin, address), options),
    clock: quickClock(),
  });
  let pages: unknown;
  await listAll(client, request, { ...asking(), onPage: (next) => (pages = next) });
  return pages;
}

const keepLists = (pane: Frame, lists: [name: string, listed: unknown][]): Promise<void> =>
  pane.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("timbang.titles");
        opening.onupgradeneeded = () => opening.result.createObjectStore("lists");
        opening.onerror = () => reject(new Error("IndexedDB"));
        opening.onsuccess = () => {
          const work = opening.result.transaction("lists", "readwrite");
          for (const [name, listed] of given)
            work.objectStore("lists").put({ listed, listedOn: "2026-11-01" }, name);
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    lists,
  );

const milliseconds = (time: number): string => `${time.toFixed(0)} ms`;

function report(what: string, found: number, goal: number): void {
  if (found > goal) process.exitCode = 1;
  console.log(
    `${what}; together ${milliseconds(found)}, goal ${milliseconds(goal)}: ${found > goal ? "MISSED" : "reached"}`,
  );
}
