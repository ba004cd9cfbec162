import type { Frame } from "playwright-core";
import {
  dataAnswer,
  jsonText,
  madeUpKey,
  valueOf,
  variableOf,
} from "../../scripts/stand-in/made-up-data";
import { tradeRowsOf } from "../../scripts/stand-in/made-up-trade";
import { startStandIn, type StandIn } from "../../scripts/stand-in/start-stand-in";
import { axeViolations } from "./axe-violations";
import { eventually, reloadPane } from "./hand";
import { type OpenWorkbench, withWorkbench, type WorkbenchOptions } from "./with-workbench";

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());
beforeEach(() => {
  standIn.recover();
  standIn.asked.splice(0);
});

const withLive = (
  test: (open: OpenWorkbench) => Promise<void>,
  options: WorkbenchOptions = {},
): Promise<void> => withWorkbench(test, { ...options, upstream: standIn.address });

const packed = (text: string) => Buffer.from(text).toString("base64");

async function openLive(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "My data" }).click();
  await pane.getByRole("button", { name: "From BPS" }).click();
}

async function enterKey(pane: Frame): Promise<void> {
  await pane.getByLabel("Web API key").fill(madeUpKey);
  await pane.getByRole("button", { name: "Keep the key" }).click();
  await pane.getByRole("button", { name: "Delete the key" }).waitFor();
  await pane.getByRole("combobox", { name: "How to connect" }).selectOption("forwarded");
}

const wayIn = (pane: Frame, name: string) =>
  pane.getByRole("combobox", { name: "How to find a table" }).selectOption({ label: name });

/** Everything that the browser keeps, but for the entry of the key. */
const keptElsewhere = (pane: Frame) =>
  pane.evaluate(async () => {
    const entries = Object.entries(localStorage).filter(([name]) => !/web-api-key$/.test(name));
    const databases = await indexedDB.databases();
    const contents = await Promise.all(
      databases.map(
        ({ name = "" }) =>
          new Promise<unknown[]>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => reject(opening.error ?? new Error(name));
            opening.onsuccess = () => {
              const stores = [...opening.result.objectStoreNames];
              if (stores.length === 0) return resolve([]);
              const store = opening.result.transaction(stores).objectStore(stores[0] ?? "");
              const all = store.getAll();
              all.onsuccess = () => {
                opening.result.close();
                resolve(all.result as unknown[]);
              };
            };
          }),
      ),
    );
    return JSON.stringify([entries, contents]);
  });

describe("live data", () => {
  it("an address becomes a request that is named before it is asked, and a table that is inserted with its source", () =>
    withLive(async ({ pane, workbench }) => {
      await openLive(pane);
      expect(await axeViolations(pane)).toEqual([]);
      await enterKey(pane);
      await pane
        .getByLabel("Address of a table")
        .fill(`https://www.bps.go.id/id/statistics-table/2/${packed("6#2")}/x.html?year=2024`);
      await pane.getByRole("button", { name: "Look it up" }).click();
      await pane
        .getByText(
          "Requests https://webapi.bps.go.id/v1/api/list?model=th&domain=0000&lang=eng&var=6",
        )
        .waitFor();
      expect(standIn.asked).toEqual([]);
      await pane.getByRole("button", { name: "List its years" }).click();
      await pane.getByRole("checkbox", { name: "2024" }).waitFor();
      expect(await pane.getByRole("checkbox", { name: "2024" }).isChecked()).toBe(true);
      expect(await axeViolations(pane)).toEqual([]);
      await pane.getByRole("button", { name: "Get the table" }).click();
      await pane.getByRole("heading", { name: /Angka buatan 6/ }).waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
      await pane.getByText("Inserted at Sheet1!A1").first().waitFor();
      await pane.getByRole("button", { name: "Keep in my tables" }).click();
      await pane
        .getByText(/Kept in this browser/)
        .first()
        .waitFor();
      const snapshot = JSON.stringify(await workbench.snapshot());
      expect(snapshot).toContain("This uses the API of Badan Pusat Statistik (BPS).");
      expect(snapshot).toContain(
        "https://webapi.bps.go.id/v1/api/list?model=data&domain=0000&lang=eng&var=6&th=124",
      );
      const first = variableOf(6)?.vervar[0]?.val ?? "";
      const months = Array.from({ length: 12 }, (_, at) => valueOf(6, [first, "0", 124, at + 1]));
      const row = await rowOf(workbench, "Wilayah 1");
      expect(row.filter((cell) => typeof cell === "number")).toEqual(
        months.filter((value) => value !== undefined),
      );
      // The key is in its own entry and nowhere else.
      expect(snapshot).not.toContain(madeUpKey);
      expect(await keptElsewhere(pane)).not.toContain(madeUpKey);
      expect(await pane.locator("body").innerHTML()).not.toContain(madeUpKey);
      await pane.getByRole("button", { name: "All tables" }).click();
      await pane.getByRole("button", { name: "Delete the key" }).click();
      await pane.getByLabel("Web API key").waitFor();
      expect(await pane.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(
        madeUpKey,
      );
    }));

  it("titles are listed once, stopped and gone on with, searched, and found again without a request", () =>
    withLive(async ({ page, pane }) => {
      await openLive(pane);
      await enterKey(pane);
      await wayIn(pane, "Search");
      await pane.getByRole("button", { name: "Get the list of offices" }).click();
      await pane.getByRole("combobox", { name: "Office" }).waitFor();
      expect(await pane.getByRole("combobox", { name: "Office" }).locator("option").count()).toBe(
        549,
      );
      await pane.getByRole("button", { name: "Get the titles: Static table" }).click();
      await pane.getByText(/20 titles, listed on/).waitFor();
      await pane.getByRole("button", { name: "Get the titles: Dynamic table" }).click();
      await pane.getByText("3 of 176").waitFor();
      await pane.getByRole("button", { name: "Stop" }).click();
      await pane.getByRole("button", { name: "Continue: Dynamic table" }).waitFor();
      await pane.getByRole("searchbox", { name: "Words" }).fill("statis 17");
      await pane.getByText("1 found").waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      const asked = standIn.asked.length;
      await reloadPane(page, pane);
      await openLive(pane);
      await wayIn(pane, "Search");
      await pane.getByText(/20 titles, listed on/).waitFor();
      expect(standIn.asked).toHaveLength(asked);
      await pane.getByRole("button", { name: "Continue: Dynamic table" }).click();
      await pane.getByText("5 of 176").waitFor();
      await pane.getByRole("button", { name: "Stop" }).click();
      expect(standIn.asked[asked]).toMatch(/model=var.*page=([4-9]|[1-9][0-9])&/);
      await pane.getByRole("searchbox", { name: "Words" }).fill("statis 17");
      await pane.getByRole("list", { name: "Titles" }).getByRole("button").first().click();
      await pane.getByRole("button", { name: "Get the table" }).click();
      await pane.getByRole("heading", { name: /Tabel buatan/ }).waitFor();
      await pane.getByText("1,234.5", { exact: true }).first().waitFor();
    }));

  it("a refusal of the firewall is said with its number, and trying again works; trade comes as a list of records", () =>
    withLive(
      async ({ pane, workbench }) => {
        await openLive(pane);
        await enterKey(pane);
        await wayIn(pane, "Trade");
        await pane.getByRole("checkbox", { name: /^03 / }).check();
        await pane.getByLabel("From year").fill("2023");
        await pane.getByLabel("To year").fill("2024");
        expect(await axeViolations(pane)).toEqual([]);
        standIn.failNext("firewall");
        await pane.getByRole("button", { name: "Get the trade data" }).click();
        await pane
          .getByText(/event 18446744073709/)
          .first()
          .waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        await pane.getByRole("button", { name: "Try again" }).click();
        // A long list, not tables: its dimensions are chosen, and its totals proved, as those of a file are.
        await pane.getByRole("heading", { name: "Exports 2023–2024, HS 03" }).waitFor();
        await pane.getByRole("button", { name: "Insert at the selected cell" }).waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
        await pane
          .getByText(/Inserted at Sheet1!A1/)
          .first()
          .waitFor();
        const cells = (await workbench.read("A1:F80")) as unknown[][];
        const rows = ["2023", "2024"].flatMap((year) => tradeRowsOf("1", "1", ["03"], year));
        const sum = rows.reduce((total, { value }) => total + value, 0);
        expect(JSON.stringify(cells)).toContain("kodehs=03&jenishs=1&tahun=2023;2024");
        expect(sum).toBeGreaterThan(0);
      },
      { expectedErrors: /403/ },
    ));

  it("jawaban tempelan terbaca tanpa kunci dan tanpa permintaan", () =>
    withLive(
      async ({ pane }) => {
        await pane.getByRole("tab", { name: "Data saya" }).click();
        await pane.getByRole("button", { name: "Dari BPS" }).click();
        await pane
          .getByRole("combobox", { name: "Cara mencari" })
          .selectOption({ label: "Tempel jawaban" });
        await pane.getByRole("textbox", { name: "Jawaban Web API" }).fill("halo");
        await pane.getByRole("button", { name: "Baca jawaban" }).click();
        await pane
          .getByText(/bukan jawaban Web API/)
          .first()
          .waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        const variable = variableOf(6);
        if (!variable) throw new Error("the stand-in has no sixth table");
        await pane
          .getByRole("textbox", { name: "Jawaban Web API" })
          .fill(jsonText(dataAnswer(variable, [124])));
        await pane.getByRole("button", { name: "Baca jawaban" }).click();
        await pane.getByRole("heading", { name: /Angka buatan 6/ }).waitFor();
        expect(standIn.asked).toEqual([]);
        expect(await axeViolations(pane)).toEqual([]);
      },
      { locale: "id-ID" },
    ));
});

/** The cells of the first row that begins with a label. */
async function rowOf(workbench: OpenWorkbench["workbench"], label: string): Promise<unknown[]> {
  const find = async () =>
    ((await workbench.read("A1:Z20")) as unknown[][]).find((cells) => cells.includes(label)) ?? [];
  await eventually(async () => (await find()).length > 0, true);
  return find();
}
