import { ntpBook, tradeBook } from "../support/bundled-books";
import type { Frame } from "playwright-core";
import {
  ntpLevel,
  runScenario,
  scenarioBreakEven,
  scenarioModel,
  tornado,
  tradeNtpBridge,
  tradeScenario,
  tradeSource,
  type ItemShock,
} from "../../src/analysis";
import { tornadoTexts } from "../../src/language";
import { scenarioSheet } from "../../src/sheets/scenario/scenario-sheet";
import { priceCell, resultLine } from "../../src/sheets/scenario/scenario-cells";
import { axeViolations } from "./axe-violations";
import { reloadPane } from "./hand";
import { withWorkbench } from "./with-workbench";

const model = scenarioModel(ntpBook, { group: "combined", month: "2020-12" });
const sheetName = "Scenario Combined";

/** Where things stand on the sheet, of scenarios that change these prices. */
const sheetWith = (...changes: (readonly string[])[]) =>
  scenarioSheet({
    blockId: "test",
    language: "en",
    target: { newSheet: sheetName },
    model,
    scenarios: changes.map((items) => ({
      name: "",
      shocks: items.map((item) => ({ item, percent: 1 })),
    })),
  });
type Sheet = ReturnType<typeof sheetWith>;
const on = (cells: string) => `'${sheetName}'!${cells}`;
const shockCell = (sheet: Sheet, item: string) => on(priceCell(sheet, item, "percent1"));
const ntpCell = (sheet: Sheet, place: 1 | 2) =>
  on(sheet.at.results.cell(`after${place}`, resultLine(sheet, "ntp", "combined")));

const ntpAfter = (shocks: ItemShock[]) =>
  runScenario(model, { name: "", shocks }).groups.at(-1)?.after.ntp as number;

const save = async (pane: Frame, name: string) => {
  await pane.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await pane.getByRole("button", { name: "Save", exact: true }).click();
  await pane.getByRole("button", { name: `Open ${name}` }).waitFor();
};

const insert = async (pane: Frame) => {
  await pane.getByRole("button", { name: "Insert as live sheet" }).click();
  await pane
    .getByText(/^Inserted at /)
    .first()
    .waitFor();
};

const openScreen = (pane: Frame) => pane.getByRole("tab", { name: "Scenario" }).click();
const card = (pane: Frame) =>
  pane.getByRole("term").filter({ hasText: /^NTP$/ }).locator("xpath=following-sibling::dd[1]");

describe("the screen of scenarios", () => {
  it("inserts two scenarios side by side that recalculate in the sheet, with charts, and leaves no trace", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await openScreen(pane);
      await pane.getByRole("button", { name: "Wages +10 %" }).click();
      await save(pane, "Wages rise");
      await workbench.idle();
      const before = await workbench.snapshot();
      await pane.getByRole("button", { name: "Remove Wages" }).click();
      await pane.getByRole("button", { name: "Estate crops −10 %" }).click();
      await pane.getByRole("button", { name: "Fertiliser and pesticide +20 %" }).click();
      // The worked example of docs/scenarios.md.
      expect(await card(pane).innerText()).toBe("108.22");
      await insert(pane);

      const estateCrops = { item: "it.estate-crops", percent: -10 };
      const supplies = { item: "ib.bppbm.supplies", percent: 20 };
      const wages = { item: "ib.bppbm.wages", percent: 10 };
      const sheet = sheetWith([estateCrops.item, supplies.item], [wages.item]);
      const read = async (place: 1 | 2) =>
        (await workbench.read(ntpCell(sheet, place)))[0]?.[0] as number;
      expect(await read(1)).toBeCloseTo(ntpAfter([estateCrops, supplies]), 9);
      expect(await read(2)).toBeCloseTo(ntpAfter([wages]), 9);

      await workbench.type(shockCell(sheet, "ib.ikrt.food"), "5");
      const food = { item: "ib.ikrt.food", percent: 5 };
      expect(await read(1)).toBeCloseTo(ntpAfter([estateCrops, supplies, food]), 9);
      expect(await read(2)).toBeCloseTo(ntpAfter([wages]), 9);
      await workbench.type(shockCell(sheet, "ib.ikrt.food"), "");
      expect(await read(1)).toBeCloseTo(ntpAfter([estateCrops, supplies]), 9);

      const inserted = (await workbench.snapshot()).sheets.find(({ name }) => name === sheetName);
      expect(inserted?.charts).toHaveLength(2);
      await pane.getByRole("button", { name: "Undo insertion" }).click();
      await pane.getByText("Removed. The workbook is as it was before.").first().waitFor();
      await workbench.idle();
      expect(await workbench.snapshot()).toEqual(before);
    }));

  it("follows a number that is typed at once, in Indonesian with a decimal comma", () =>
    withWorkbench(
      async ({ pane }) => {
        await pane.getByRole("tab", { name: "Skenario" }).click();
        await pane.getByRole("searchbox", { name: "Cari harga" }).fill("padi");
        await pane.getByRole("list", { name: "Harga yang ditemukan" }).getByRole("button").click();
        await pane.getByRole("textbox", { name: "Padi, persen" }).fill("-7,5");
        const expected = ntpAfter([{ item: "it.padi", percent: -7.5 }]);
        expect(await card(pane).innerText()).toBe(expected.toFixed(2).replace(".", ","));
        await pane.getByRole("textbox", { name: "Padi, persen" }).fill("-100");
        await pane.getByText("Isi angka di atas −100.").waitFor();
      },
      { locale: "id-ID" },
    ));

  it("asks for the share of palm oil before it computes, and keeps saved scenarios", () =>
    withWorkbench(async ({ pane }) => {
      await openScreen(pane);
      await pane.getByRole("button", { name: "Palm oil −10 %" }).click();
      expect(await card(pane).innerText()).toBe("114.97");
      await pane.getByRole("textbox", { name: /^Share of Palm oil/ }).fill("80");
      const expected = ntpAfter([{ item: "it.estate-crops", percent: -8 }]);
      expect(await card(pane).innerText()).toBe(expected.toFixed(2));
      await save(pane, "Palm falls");
      await pane.getByRole("tab", { name: "Tables" }).click();
      await openScreen(pane);
      await pane.getByRole("button", { name: "Remove Palm oil" }).click();
      await pane.getByRole("button", { name: "Open Palm falls" }).click();
      expect(await card(pane).innerText()).toBe(expected.toFixed(2));
    }));

  it("records what is saved: two scenarios line by line, and the ledger on a sheet that Indonesian reads, too", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await openScreen(pane);
      await pane.getByRole("button", { name: "Wages +10 %" }).click();
      await save(pane, "Wages rise");
      await pane.getByRole("button", { name: "Remove Wages" }).click();
      await pane.getByRole("button", { name: "Estate crops −10 %" }).click();
      await save(pane, "Estates fall");
      const compared = pane.getByRole("region", { name: "Line by line" });
      const row = (name: string) => compared.getByRole("row", { name }).getByRole("cell");
      expect(await row("Wages, percent").allInnerTexts()).toEqual(["10.00", "no change", "−10.00"]);
      const wages = ntpAfter([{ item: "ib.bppbm.wages", percent: 10 }]);
      const estates = ntpAfter([{ item: "it.estate-crops", percent: -10 }]);
      expect(await row("NTP, after").allInnerTexts()).toEqual([
        ...[wages.toFixed(2), estates.toFixed(2), (estates - wages).toFixed(2).replace("-", "−")],
      ]);
      await pane.getByRole("combobox", { name: "Compare" }).selectOption("Estates fall");
      expect(await row("NTP, after").allInnerTexts()).toEqual([
        ...[estates.toFixed(2), estates.toFixed(2), "0.00"],
      ]);
      expect(await axeViolations(pane)).toEqual([]);
      await pane.getByRole("button", { name: "Insert ledger as sheet" }).click();
      await pane
        .getByText(/^Inserted at /)
        .first()
        .waitFor();
      const cells = await workbench.read("Ledger!A5:I7");
      expect(cells.map(([name]) => name)).toEqual(["Scenario", "Wages rise", "Estates fall"]);
      expect(cells[1]?.[7]).toBeCloseTo(wages, 9);
      expect(cells[2]?.[8]).toBeCloseTo(estates - ntpAfter([]), 9);

      // Years later, in the other language: the record is what it was.
      await pane.getByRole("button", { name: "Ganti ke Bahasa Indonesia" }).click();
      await pane.getByRole("heading", { name: "Catatan skenario" }).waitFor();
      const texts = await pane.getByRole("region", { name: "Catatan skenario" }).innerText();
      expect(texts).toContain(wages.toFixed(2).replace(".", ","));
    }));

  it("takes an export unit value to NTP by a pass-through that is asked for, live on a sheet that calls it an assumption", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await openScreen(pane);
      await pane.getByRole("button", { name: "Trade to NTP" }).click();
      await pane.getByText(/^An assumption, not a finding/).waitFor();
      expect(await pane.getByRole("button", { name: "Insert as live sheet" }).count()).toBe(0);
      await pane.getByRole("combobox", { name: "HS chapter" }).selectOption("03");
      await pane.getByRole("combobox", { name: "Price received" }).selectOption("it.sea");
      await pane.getByRole("textbox", { name: "Assumed pass-through, percent" }).fill("40");
      const bridgeWith = (passThrough: number) =>
        tradeNtpBridge({
          source: tradeSource(tradeBook, "exports-by-port", "hs"),
          ...{ year: 2020, chapter: "03", item: "it.sea", passThrough, share: 100, model },
        });
      const results = pane.getByRole("region", { name: "Result under the assumption" });
      const cells = results.getByRole("row", { name: "NTP" }).getByRole("cell");
      expect((await cells.allInnerTexts())[1]).toBe(bridgeWith(40).after.ntp.toFixed(2));
      expect(await axeViolations(pane)).toEqual([]);
      await insert(pane);
      const ntp = async () => (await workbench.read("'Trade to NTP'!C20"))[0]?.[0] as number;
      expect(await ntp()).toBeCloseTo(bridgeWith(40).after.ntp, 9);
      await workbench.type("'Trade to NTP'!B12", "80");
      expect(await ntp()).toBeCloseTo(bridgeWith(80).after.ntp, 9);
    }));

  it.each([
    ["Estate crops −10 %", { item: "it.estate-crops", percent: -10 }],
    ["Fertiliser and pesticide +20 %", { item: "ib.bppbm.supplies", percent: 20 }],
    ["Wages +10 %", { item: "ib.bppbm.wages", percent: 10 }],
    ["Food +5 %", { item: "ib.ikrt.food", percent: 5 }],
  ])("%s is ready to run, with its break-even to the month before", (example, shock) =>
    withWorkbench(async ({ pane }) => {
      await openScreen(pane);
      await pane.getByRole("button", { name: example }).click();
      expect(await card(pane).innerText()).toBe(ntpAfter([shock]).toFixed(2));
      const november = ntpLevel(ntpBook, "combined", "ntp", "2020-11")!.value;
      await pane
        .getByRole("combobox", { name: "Target NTP" })
        .selectOption(`${november.toFixed(2)} as in November 2020`);
      const scenario = { name: "", shocks: [shock] };
      const back = scenarioBreakEven(model, scenario, { [shock.item]: 1 }, november);
      const size = Math.abs(back).toFixed(2);
      await pane
        .getByText(
          new RegExp(
            `would have to change by [+−]${size} % for NTP to reach ${november.toFixed(2)}`,
          ),
        )
        .waitFor();
    }),
  );

  it("keeps scenarios in the workbook: a new pane finds them, under other names, and none once deleted", () =>
    withWorkbench(async ({ page, pane, workbench }) => {
      await workbench.idle();
      const before = await workbench.snapshot();
      await openScreen(pane);
      await pane.getByRole("button", { name: "Food +5 %" }).click();
      const food = await card(pane).innerText();
      await save(pane, "Food");
      await pane.getByRole("button", { name: "Wages +10 %" }).click();
      await save(pane, "Both");
      await pane.getByRole("button", { name: "Rename Food" }).click();
      await pane.getByRole("textbox", { name: "New name of Food" }).fill("Meals");
      await pane.getByRole("textbox", { name: "New name of Food" }).press("Enter");
      await pane.getByRole("button", { name: "Open Meals" }).waitFor();

      // Another theme keeps the scenario that is open.
      const both = await card(pane).innerText();
      await page.locator("#dark").click();
      await page.locator("html[data-theme=dark]").waitFor();
      expect(await card(pane).innerText()).toBe(both);

      // The pane is opened anew; what is clicked before belongs to the old one.
      await reloadPane(page, pane);
      await openScreen(pane);
      await pane.getByRole("button", { name: "Open Meals" }).click();
      expect(await card(pane).innerText()).toBe(food);
      await pane.getByRole("checkbox", { name: "Now" }).uncheck();
      await insert(pane);
      const { changed } = sheetWith(["ib.ikrt.food"], ["ib.ikrt.food", "ib.bppbm.wages"]).at;
      const names = await workbench.read(
        on(`${changed.cell("percent1", -1)}:${changed.cell("percent2", -1)}`),
      );
      expect(names[0]).toEqual(["Meals", "Both"]);
      await pane.getByRole("button", { name: "Undo insertion" }).click();
      await pane.getByText("Removed. The workbook is as it was before.").first().waitFor();

      await pane.getByRole("button", { name: "Delete Both" }).click();
      await pane.getByRole("button", { name: "Undo" }).click();
      await pane.getByRole("button", { name: "Delete Both" }).click();
      await pane.getByRole("button", { name: "Delete Meals" }).click();
      await pane.getByText(/^Name and save this scenario/).waitFor();
      await workbench.idle();
      expect(await workbench.snapshot()).toEqual(before);
    }));

  it("takes rupiah against a price, and lets the price that is bought follow", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await openScreen(pane);
      await pane.getByRole("searchbox", { name: "Search prices" }).fill("rice");
      await pane.getByRole("list", { name: "Prices found" }).getByRole("button").first().click();
      await pane.getByRole("button", { name: "Rice (paddy) in rupiah" }).click();
      await pane.getByRole("textbox", { name: "Rice (paddy), price in rupiah" }).fill("12.500");
      await pane.getByRole("textbox", { name: "Rice (paddy), change in rupiah" }).fill("-1.000");
      await pane.getByText("That is −8.00 %.").waitFor();
      await pane.getByRole("button", { name: "Link a price to Rice (paddy)" }).click();
      const part = { name: "Part of the change of Rice (paddy), percent" };
      await pane.getByRole("textbox", part).fill("20");
      const expected = ntpAfter([
        { item: "it.padi", percent: -8 },
        { item: "ib.ikrt.food", percent: -1.6 },
      ]);
      expect(await card(pane).innerText()).toBe(expected.toFixed(2));
      await insert(pane);
      const sheet = sheetWith(["it.padi", "ib.ikrt.food"]);
      const ntp = (await workbench.read(ntpCell(sheet, 1)))[0]?.[0];
      expect(ntp).toBeCloseTo(expected, 9);
      const read = (column: "price" | "rupiah1") =>
        workbench.read(on(priceCell(sheet, "it.padi", column)));
      expect(await read("price")).toEqual([[12500]]);
      expect(await read("rupiah1")).toEqual([[-1000]]);
    }));

  it("ranks the prices by a percent of the reader's and by their own range, and puts the ranking on a sheet", () =>
    withWorkbench(async ({ pane, workbench }) => {
      const texts = tornadoTexts.en;
      await openScreen(pane);
      await pane.getByRole("button", { name: new RegExp(texts.heading) }).press("Enter");
      await pane.getByRole("textbox", { name: texts.percent, exact: true }).fill("4");
      await pane.getByText(texts.chart.percent("4")).first().waitFor();
      await pane.getByRole("combobox", { name: texts.shocks }).selectOption("months");
      await pane.getByText(texts.chart.months).first().waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      await pane.getByRole("button", { name: texts.insert }).press("Enter");
      await pane
        .getByText(/^Inserted at Ranking Combined!/)
        .first()
        .waitFor();
      await workbench.idle();
      const [widest] = tornado(model, { kind: "months" });
      const [[code, , , , , , , fall, rise] = []] = await workbench.read(
        "'Ranking Combined'!A11:I11",
      );
      expect(code).toBe(widest?.item);
      expect(fall).toBeCloseTo(widest?.fall as number, 9);
      expect(rise).toBeCloseTo(widest?.rise as number, 9);
    }));

  it("puts the reader's own weights first, read from the sheet, and says that they do not add up", () =>
    withWorkbench(async ({ pane, workbench }) => {
      const own = { "it.padi": 7000, "it.palawija": 2000 };
      const weighed = scenarioModel(ntpBook, {
        group: "food-crops",
        month: "2020-12",
        weights: [{ group: "food-crops", row: "it", weights: own }],
      });
      const scenario = { name: "", shocks: [{ item: "it.padi", percent: 10 }] };
      const after = runScenario(weighed, scenario).groups.at(-1)!.after.ntp;
      await workbench.type("Sheet1!A1", "Padi");
      await workbench.type("Sheet1!B1", "7000");
      await workbench.type("Sheet1!A2", "Palawija");
      await workbench.type("Sheet1!B2", "2000");
      await workbench.select("Sheet1!A1:B2");
      await openScreen(pane);
      await pane.getByRole("combobox", { name: "Group" }).selectOption("Food crops");
      await pane.getByRole("button", { name: /^Weights/ }).click();
      await pane.getByRole("combobox", { name: "Weights of" }).selectOption("Food crops: It");
      await pane.getByRole("button", { name: "Read selected cells" }).click();
      await pane.getByRole("button", { name: "Use these weights" }).click();
      await pane.getByText(/Food crops: It: your weights add up to 9,000/).waitFor();
      await pane.getByRole("searchbox", { name: "Search prices" }).fill("rice");
      await pane.getByRole("list", { name: "Prices found" }).getByRole("button").first().click();
      expect(await card(pane).innerText()).toBe(after.toFixed(2));

      await insert(pane);
      const place = scenarioSheet({
        blockId: "test",
        language: "en",
        target: { newSheet: "Scenario Food crops" },
        model: weighed,
        scenarios: [scenario],
      });
      const { results, items } = place.at;
      const inSheet = (cell: string) => `'Scenario Food crops'!${cell}`;
      const read = async (cell: string) => (await workbench.read(inSheet(cell)))[0]?.[0] as number;
      const ntpLine = resultLine(place, "ntp", "food-crops");
      expect(await read(results.cell("after1", ntpLine))).toBeCloseTo(after, 9);
      // A weight that is typed on the sheet keeps no bounds of its own.
      await workbench.type(inSheet(items.cell("weight")), "0.5");
      const share = 0.5 / (0.5 + 2000 / 9000);
      expect(await read(items.cell("low"))).toBeCloseTo(share, 9);
      expect(await read(items.cell("high"))).toBeCloseTo(share, 9);
    }));

  it("inserts what moved a printed NTP, with the residual that rounding leaves", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await openScreen(pane);
      await pane.getByRole("button", { name: "What moved NTP" }).click();
      await pane.getByRole("button", { name: "Insert as live sheet" }).click();
      await pane
        .getByText(/^Inserted at What moved Combined!/)
        .first()
        .waitFor();
      await workbench.idle();
      const values = await workbench.read("'What moved Combined'!A1:I60");
      expect(values.flat().filter((value) => /^#/.test(String(value)))).toEqual([]);
      expect(values.flat()).toContain(114.97);
    }));

  it("inserts a trade scenario that follows a typed change, and leaves no trace", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await workbench.idle();
      const before = await workbench.snapshot();
      const base = { flow: "imports", dimension: "country", year: 2020 } as const;
      const rows = tradeScenario(tradeBook, { ...base, shocks: [] }).rows.sort(
        (a, b) => b.base - a.base,
      );
      const [first, second] = rows.map(({ key }) => key) as [string, string];
      await openScreen(pane);
      await pane.getByRole("button", { name: "Trade", exact: true }).click();
      await pane.getByRole("combobox", { name: "Trade" }).selectOption("Imports");
      await pane.getByRole("combobox", { name: "By" }).selectOption("Country");
      await pane
        .getByRole("button", { name: / −10 %$/ })
        .first()
        .click();
      const cut = tradeScenario(tradeBook, { ...base, shocks: [{ row: first, percent: -10 }] });
      const shown = Math.round(cut.total.after).toLocaleString("en-US");
      await pane
        .locator("p")
        .filter({ hasText: `US$ ${shown}` })
        .waitFor();

      await insert(pane);
      const read = async (cell: string) =>
        (await workbench.read(`'Trade scenario 2020'!${cell}`))[0]?.[0] as number;
      expect(await read("D7")).toBeCloseTo(cut.total.after, 4);
      // Change of the second largest row: total and balance follow.
      await workbench.type("'Trade scenario 2020'!D18", "25");
      const both = tradeScenario(tradeBook, {
        ...base,
        shocks: [
          { row: first, percent: -10 },
          { row: second, percent: 25 },
        ],
      });
      expect(await read("D7")).toBeCloseTo(both.total.after, 4);
      expect(await read("D10")).toBeCloseTo(both.balance.after, 4);
      expect(await read("D11")).toBeCloseTo(both.concentration.hhi.after, 9);
      const inserted = (await workbench.snapshot()).sheets.at(-1);
      expect(inserted?.charts).toHaveLength(1);

      await pane.getByRole("button", { name: "Undo insertion" }).click();
      // A cell of the sheet was typed over: the pane asks first.
      const question = pane.getByRole("alertdialog");
      await question.getByRole("button", { name: "Remove", exact: true }).click();
      await pane.getByText("Removed. The workbook is as it was before.").first().waitFor();
      await workbench.idle();
      expect(await workbench.snapshot()).toEqual(before);
    }));

  it.each([
    ["en-US", "light"],
    ["id-ID", "dark"],
  ] as const)("has no violation that axe finds, in %s and %s", (locale, theme) =>
    withWorkbench(
      async ({ page, pane }) => {
        if (theme === "dark") await page.locator("#dark").click();
        const check = async (screen: string) => {
          const found = await axeViolations(pane);
          expect([screen, found]).toEqual([screen, []]);
        };
        const isIndonesian = locale === "id-ID";
        await pane.getByRole("tab", { name: isIndonesian ? "Skenario" : "Scenario" }).click();
        await pane
          .getByRole("button", { name: /−10 %$/ })
          .first()
          .click();
        await pane
          .getByRole("button", { name: /−10 %$/ })
          .last()
          .click();
        await pane
          .getByRole("button", {
            name: isIndonesian ? "Tanaman Perkebunan Rakyat dalam rupiah" : / crops in rupiah$/,
          })
          .first()
          .click();
        await pane.getByRole("button", { name: /^(Link a price|Tautkan harga) / }).click();
        await pane.getByRole("button", { name: isIndonesian ? /^Penimbang/ : /^Weights/ }).click();
        await pane.getByRole("textbox", { name: /^(Name|Nama)$/ }).fill("A");
        await pane
          .getByRole("button", { name: isIndonesian ? "Simpan" : "Save", exact: true })
          .click();
        await pane.getByRole("button", { name: /^(Rename|Ganti nama) A$/ }).click();
        await pane.getByRole("searchbox").fill("pu");
        await check("what if");
        await pane
          .getByRole("button", { name: isIndonesian ? "Penyebab perubahan NTP" : "What moved NTP" })
          .click();
        await check("what moved");
        await pane
          .getByRole("button", { name: isIndonesian ? "Ekspor-impor" : "Trade", exact: true })
          .click();
        await pane
          .getByRole("button", { name: / −10 %$/ })
          .first()
          .click();
        await pane.getByRole("searchbox").fill("ke");
        await check("trade");
      },
      { locale },
    ),
  );
});
