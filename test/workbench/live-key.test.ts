import type { Download, Frame, Page } from "playwright-core";
import { unzipSync, strFromU8 } from "fflate";
import { madeUpKey, special } from "../../scripts/stand-in/made-up-data";
import { startStandIn, type StandIn } from "../../scripts/stand-in/start-stand-in";
import type { StandInFault } from "../../scripts/stand-in/stand-in-faults";
import { insertionTexts, liveTexts, myDataTexts, ntpFiguresTexts } from "../../src/language";
import { chooseLive, enterLiveKey, openLiveTable } from "./live-hand";
import { withWorkbench } from "./with-workbench";

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

const live = liveTexts.en;

/** Everything that the page says or asks from now on. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(`${error.message} ${error.stack ?? ""}`));
  page.on("request", (request) => heard.push(request.url(), request.postData() ?? ""));
  page.on("framenavigated", (frame) => heard.push(frame.url()));
  return heard;
}

/** Everything that the browser keeps, by where: the entries of storage, every database with its keys, caches and cookies. */
const kept = (pane: Frame) =>
  pane.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
      });
    const found: [string, string][] = [
      ...Object.entries(localStorage),
      ...Object.entries(sessionStorage),
      ["cookies", document.cookie],
      ["address", location.href],
    ];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store);
        const [values, keys] = await Promise.all([done(all.getAll()), done(all.getAllKeys())]);
        found.push([`${name} ${store}`, JSON.stringify([keys, values])]);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        found.push([`cache ${name}`, `${request.url} ${(await answer?.text()) ?? ""}`]);
      }
    }
    return found;
  });

/** Every part of the workbook's file, unpacked. */
async function savedParts(page: Page): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.locator("#file").click();
  await page.locator("#save-file").click();
  const download: Download = await waiting;
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return Object.entries(unzipSync(new Uint8Array(Buffer.concat(pieces))))
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join("\n");
}

/** One of each kind: said in JSON, by a status, by a page, and by the network. */
const faults = [
  "wrong-key",
  "missing-parameter",
  "not-found",
  "firewall",
  "server-error",
  "cut-off-connection",
] as const satisfies readonly StandInFault[];

it(
  "the key leaves by nothing but its own header: cells, file, settings, storage, addresses, errors, console",
  () =>
    withWorkbench(
      async ({ page, pane, workbench }) => {
        const heard = listen(page);
        const shown: string[] = [];
        const look = async () => shown.push(await pane.locator("body").innerHTML());
        await enterLiveKey(pane, "en");
        await look();

        // The service fails in several ways before it answers.
        await pane
          .getByRole("combobox", { name: live.ways })
          .selectOption({ label: live.bySearch });
        for (const fault of faults) {
          standIn.failNext(fault, 4);
          await pane.getByRole("button", { name: live.getOffices }).click();
          await pane.getByRole("button", { name: live.retry }).waitFor();
          await look();
          standIn.recover();
        }
        await pane.getByRole("button", { name: live.retry }).click();
        await pane.getByRole("combobox", { name: live.office }).waitFor();
        await look();

        // A table in the workbook and among the reader's own, and a book made of it.
        await pane
          .getByRole("combobox", { name: live.ways })
          .selectOption({ label: live.byAddress });
        await openLiveTable(pane, "en", special.termsOfTrade, "2024");
        await chooseLive(pane, /Nilai Tukar Petani/, "table");
        await pane.getByRole("button", { name: insertionTexts.en.atSelection }).click();
        await pane
          .getByText(/Inserted at Sheet1!A1/)
          .first()
          .waitFor();
        await pane.getByRole("button", { name: myDataTexts.en.keep }).click();
        await pane
          .getByText(/Kept in this browser/)
          .first()
          .waitFor();
        await look();
        await pane.getByRole("button", { name: ntpFiguresTexts.en.openSubject.ntp }).click();
        await pane.getByRole("button", { name: ntpFiguresTexts.en.use }).click();
        await pane.getByText(ntpFiguresTexts.en.used).waitFor();
        await look();

        const entries = await kept(pane);
        const own = entries.filter(([name]) => name.endsWith("timbang.web-api-key"));
        expect(own.map(([, value]) => value.includes(madeUpKey))).toEqual([true]);
        const elsewhere = entries.filter((entry) => !own.includes(entry));
        expect(elsewhere.length).toBeGreaterThan(3);
        const file = await savedParts(page);
        expect(file).toContain("Nilai Tukar Petani");
        const left = {
          storage: JSON.stringify(elsewhere),
          workbook: JSON.stringify(await workbench.snapshot()),
          file,
          shown: shown.join("\n"),
          heard: heard.join("\n"),
        };
        expect(heard.length).toBeGreaterThan(faults.length);
        for (const [where, text] of Object.entries(left)) {
          // As it is, as a search in an address writes it, and turned to base64.
          for (const form of [madeUpKey, madeUpKey.toUpperCase(), btoa(madeUpKey).slice(0, 40)])
            expect({ where, found: text.includes(form) }).toEqual({ where, found: false });
        }
        // It did reach the service, which stands behind the forwarding address.
        expect(standIn.asked.every((address) => address.includes(madeUpKey))).toBe(true);
      },
      { upstream: standIn.address, expectedErrors: /status of \d+|ERR_|Failed to load/ },
    ),
  240_000,
);
