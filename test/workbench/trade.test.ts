import { bundledLibrary } from "../../src/bundled";
import { tradeBook } from "../support/bundled-books";
import type { Frame } from "playwright-core";
import {
  balanceYears,
  countryBalance,
  tradeFlows,
  tradeProfile,
  tradeSources,
  yearlyBalance,
  type TradeBalance,
  type TradeProfile,
} from "../../src/analysis";
import { planTradeBalance, planTradeProfile, type TradeSheetRequest } from "../../src/sheets/trade";
import { rangeAddress, blockExtent, type SheetPlan } from "../../src/workbook/plan";
import { axeViolations } from "./axe-violations";
import { goTo } from "./hand";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

const requestFor = (table: string): TradeSheetRequest => ({
  blockId: "expected",
  table: bundledLibrary.table(table),
  book: bundledLibrary.bookOf(table),
  errata: bundledLibrary.errata(table),
  language: "en",
  target: { sheet: "Sheet1", cell: "A1" },
  asValues: false,
});

const profilePlan = (profile: TradeProfile): SheetPlan =>
  planTradeProfile({ ...requestFor(profile.source.table), profile });

const balancePlan = (balance: TradeBalance): SheetPlan =>
  planTradeBalance({ ...requestFor(balance.table), balance });

const openTrade = (pane: Frame) => pane.getByRole("tab", { name: "Trade" }).click();

const choose = (pane: Frame, label: string, option: string) =>
  pane.getByRole("combobox", { name: label, exact: true }).selectOption(option);

async function insert(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
  await pane
    .getByText(/^Inserted at /)
    .first()
    .waitFor();
}

/** Of a block that was edited since, the pane asks first. */
async function removeAgain(pane: Frame, edited = false): Promise<void> {
  await pane.getByRole("button", { name: "Undo insertion" }).click();
  if (edited) {
    const question = pane.getByRole("alertdialog");
    await question.getByRole("button", { name: "Remove", exact: true }).click();
  }
  await pane.getByText("Removed. The workbook is as it was before.").first().waitFor();
}

/** Every number that a plan holds or expects, against the sheet: equal to 1e-9 of its size; texts are equal. */
async function expectSheet({ workbench }: OpenWorkbench, plan: SheetPlan): Promise<number> {
  const { rows, columns } = blockExtent(plan);
  const sheet = await workbench.read(rangeAddress({ row: 0, column: 0 }, rows, columns));
  const different: unknown[] = [];
  let formulas = 0;
  for (const { at, cells } of plan.regions) {
    cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (!("formula" in cell)) return;
        formulas += 1;
        const matrix = Array.isArray(cell.expected) ? cell.expected : [[cell.expected]];
        matrix.forEach((values, down) =>
          values.forEach((value, right) => {
            const found = sheet[at.row + row + down]?.[at.column + column + right];
            const isEqual =
              typeof value === "number"
                ? typeof found === "number" &&
                  Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value))
                : found === value;
            if (!isEqual) different.push([cell.formula, down, right, value, found]);
          }),
        );
      }),
    );
  }
  expect(different).toEqual([]);
  return formulas;
}

describe("the screen of trade", () => {
  it.each(tradeFlows)(
    "inserts %s by every dimension as formulas that give what the plan expects, and takes them out again",
    (flow) =>
      withWorkbench(async (open) => {
        const { pane, workbench } = open;
        await workbench.idle();
        const before = await workbench.snapshot();
        await openTrade(pane);
        await choose(pane, "Trade", flow);
        for (const { dimension } of tradeSources(tradeBook).filter(
          (source) => source.flow === flow,
        )) {
          await choose(pane, "By", dimension);
          await insert(pane);
          const profile = tradeProfile(tradeBook, {
            flow,
            dimension,
            year: 2020,
            language: "en",
          });
          expect(await expectSheet(open, profilePlan(profile))).toBeGreaterThan(6);
          await removeAgain(pane);
          await workbench.idle();
          expect(await workbench.snapshot()).toEqual(before);
        }
      }),
  );

  it("inserts the first printed year, which has nothing to compare with", () =>
    withWorkbench(async (open) => {
      await openTrade(open.pane);
      await choose(open.pane, "Year", "2017");
      await insert(open.pane);
      const profile = tradeProfile(tradeBook, {
        flow: "exports-by-port",
        dimension: "hs",
        year: 2017,
        language: "en",
      });
      await expectSheet(open, profilePlan(profile));
    }));

  it("inserts the balance by year and by country as formulas that give what the plan expects", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      const before = await workbench.snapshot();
      await openTrade(pane);
      await pane.getByRole("button", { name: "Balance", exact: true }).click();
      for (const year of [0, ...balanceYears(tradeBook)]) {
        await choose(pane, "Balance", String(year));
        await insert(pane);
        const balance = (year === 0 ? yearlyBalance(tradeBook) : countryBalance(tradeBook, year))!;
        expect(await expectSheet(open, balancePlan(balance))).toBeGreaterThan(6);
        await removeAgain(pane);
        await workbench.idle();
        expect(await workbench.snapshot()).toEqual(before);
      }
    }));

  it("inserts values that stay when a cell of the table changes; live formulas follow it", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      await openTrade(pane);
      await choose(pane, "Trade", "imports");
      await choose(pane, "By", "country");
      await pane.getByRole("radio", { name: "Values" }).check();
      await insert(pane);
      const [share] = (await workbench.read("F6"))[0]!;
      await workbench.type("D6", "0");
      expect((await workbench.read("F6"))[0]).toEqual([share]);
      await removeAgain(pane, true);
      await pane.getByRole("radio", { name: "Live formulas" }).check();
      await insert(pane);
      await workbench.type("D6", "0");
      expect((await workbench.read("F6"))[0]).toEqual([0]);
      expect((await workbench.read("J6"))[0]).toEqual(["China"]);
    }));

  it("shows the total, growth, shares and the top list of the book, and more on demand", () =>
    withWorkbench(async ({ pane }) => {
      await openTrade(pane);
      await choose(pane, "Trade", "imports");
      await choose(pane, "By", "country");
      await choose(pane, "Largest shown", "3");
      const panel = pane.getByRole("tabpanel");
      const shown = await panel.innerText();
      expect(shown).toContain("US$ 34,649,332");
      expect(shown).toContain("down 49.47 percent from 2019");
      expect(shown).toContain("CIF value");
      const table = pane.getByRole("region", { name: "Largest" });
      expect(await table.getByRole("rowheader").allInnerTexts()).toEqual([
        "Malaysia",
        "China",
        "Singapore",
        "Others",
        "Total",
      ]);
      await pane.getByRole("button", { name: "Show all 19" }).click();
      expect(await table.getByRole("rowheader").allInnerTexts()).toContain("Kenya");
      const chart = pane.getByRole("img").first();
      expect(await chart.getAttribute("aria-label")).toContain("Malaysia: 45.84");
    }));

  it("is used by keyboard alone: choose, open the numbers of a chart, insert", () =>
    withWorkbench(async (open) => {
      const { page, pane, workbench } = open;
      await pane.getByRole("tab", { name: "Tables" }).focus();
      for (let tab = 0; tab < 4; tab++) await page.keyboard.press("ArrowRight");
      await pane.getByRole("heading", { name: "Trade of Nusa Tenggara Timur" }).waitFor();
      await goTo(open, /^Balance$/);
      await page.keyboard.press("Space");
      await pane.getByText("Exports and imports, million US$").first().waitFor();
      await goTo(open, /^Numbers in this chart/);
      await page.keyboard.press("Enter");
      await pane.getByRole("region", { name: "Exports and imports, million US$" }).waitFor();
      await goTo(open, /^Insert at the selected cell$/);
      await page.keyboard.press("Enter");
      await pane
        .getByText(/^Inserted at /)
        .first()
        .waitFor();
      expect((await workbench.read("B6"))[0]).toEqual([17.4]);
    }));

  it.each(["en-US", "id-ID"] as const)(
    "has no violation that axe finds and nothing wider than 320 pixels, in %s",
    (locale) =>
      withWorkbench(
        async ({ pane }) => {
          await pane.getByRole("tab", { name: /^(Trade|Ekspor-impor)$/ }).click();
          const views = pane.getByRole("tabpanel").getByRole("group").first();
          for (const view of [0, 1]) {
            await views.getByRole("button").nth(view).click();
            const found = await axeViolations(pane);
            expect([view, found]).toEqual([view, []]);
            const overflow = await pane.evaluate(async () => {
              document.body.style.width = "320px";
              // Charts measure themselves after the layout, and draw in the frame after that.
              for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
              const panel = document.querySelector("[role=tabpanel]") as HTMLElement;
              const wide = panel.scrollWidth - panel.clientWidth;
              document.body.style.width = "";
              return wide;
            });
            expect(overflow).toBe(0);
          }
        },
        { locale },
      ),
  );
});
