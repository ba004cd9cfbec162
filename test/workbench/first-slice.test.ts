import { bundledLibrary } from "../../src/bundled";
import type { Frame, Page } from "playwright-core";
import type { Faults, Injection } from "../../workbench/host";
import { axeViolations } from "./axe-violations";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

/** The table with which these tests work: NTP and its components, January to June 2020. */
const table = bundledLibrary.table("ntp-kaltim-2020.l2");
const printedRow = (key: string) => table.rows.find((row) => row.key === key)!.values.map(Number);

/** Cells of the inserted table when it stands at A1: title, unit, a blank row, the header, then the rows. */
const firstRow = 5;
const rowOf = (key: string) => firstRow + table.rows.findIndex((row) => row.key === key);
const cellsOf = (key: string) => `B${rowOf(key)}:G${rowOf(key)}`;

async function openTable(pane: Frame, words: string): Promise<void> {
  await pane.getByRole("searchbox", { name: "Search tables" }).fill(words);
  await pane.getByRole("list", { name: "Tables" }).getByRole("button").first().click();
  await pane.getByRole("button", { name: "All tables" }).waitFor();
}

async function insertTable({ pane, workbench }: OpenWorkbench): Promise<void> {
  await openTable(pane, "lampiran 2 ntp");
  await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
  await pane
    .getByText(/^Inserted at /)
    .first()
    .waitFor();
  await workbench.idle();
}

declare global {
  interface Window {
    workbench: { host: { faults: Faults } };
    injection?: Injection;
  }
}

/** The n-th request from now on fails after everything in it is done. */
const injectFailure = (page: Page, request: number) =>
  page.evaluate((nth) => {
    const fault = { request: nth, action: 1e6, when: "after", code: "GeneralException" } as const;
    window.injection = window.workbench.host.faults.inject(fault);
  }, request);

/** Whether an insertion that was just asked for fails. What was said of the one before is still there for screen readers. */
const outcomeOf = (pane: Frame): Promise<boolean> => {
  const shown = (text: RegExp) => pane.getByRole("main").getByText(text).first().waitFor();
  return Promise.race([
    shown(/^Inserted at /).then(() => false),
    shown(/Your workbook is unchanged\./).then(() => true),
  ]);
};

describe("the first slice", () => {
  it("shows at once a table of the NTP publication with live formulas that equal the print", () =>
    withWorkbench(
      async ({ workbench }) => {
        const title = (await workbench.read("A1"))[0]![0];
        expect(title).toContain("Farmers' terms of trade");
        const live = (await workbench.read("B4:G4"))[0] as number[];
        expect(live.map((value) => value.toFixed(2))).toEqual(
          printedRow("ntp").map((value) => value.toFixed(2)),
        );
      },
      { sample: true },
    ));

  it("finds a table, inserts it, computes NTP beside it, and only the changed month changes", () =>
    withWorkbench(async (open) => {
      const { workbench } = open;
      await insertTable(open);
      expect(await workbench.read(cellsOf("it"))).toEqual([printedRow("it")]);
      await workbench.type("I5", `=BPS.NTP(${cellsOf("it")},${cellsOf("ib")})`);
      const before = (await workbench.read("I5:N5"))[0] as number[];
      expect(before.map((value) => value.toFixed(2))).toEqual(
        printedRow("ntp").map((value) => value.toFixed(2)),
      );
      await workbench.type(`D${rowOf("it")}`, "120");
      const after = (await workbench.read("I5:N5"))[0] as number[];
      expect(after[2]).toBeCloseTo((120 / printedRow("ib")[2]!) * 100, 9);
      expect(after.filter((_, month) => month !== 2)).toEqual(
        before.filter((_, month) => month !== 2),
      );
    }));

  it("shows #SPILL! when a cell is in the way of the result", () =>
    withWorkbench(async (open) => {
      const { workbench } = open;
      await insertTable(open);
      await workbench.type("K5", "in the way");
      await workbench.type("I5", `=BPS.NTP(${cellsOf("it")},${cellsOf("ib")})`);
      expect(await workbench.read("I5")).toEqual([["#SPILL!"]]);
      await workbench.type("K5", "");
      expect((await workbench.read("I5:N5"))[0]).toHaveLength(6);
      expect(typeof (await workbench.read("N5"))[0]![0]).toBe("number");
    }));

  it("gives #VALUE! and a sentence that names the cell for a text", () =>
    withWorkbench(async ({ workbench }) => {
      await workbench.type("A1", "padi");
      await workbench.type("B1", "100");
      await workbench.type("C1", "=BPS.NTP(A1,B1)");
      expect(await workbench.read("C1")).toEqual([["#VALUE!"]]);
      expect(await workbench.errorMessage("C1")).toBe(
        'it, row 1, column 1: "padi" is text, not a number.',
      );
    }));

  it("asks before it writes over cells that are filled; cancelling changes nothing", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await workbench.type("C10", "mine");
      await workbench.select("A1");
      const before = await workbench.snapshot();
      await openTable(pane, "lampiran 2 ntp");
      await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
      const question = pane.getByRole("alertdialog");
      await question.waitFor();
      expect(await question.innerText()).toContain("C10");
      await question.getByRole("button", { name: "Cancel" }).click();
      await question.waitFor({ state: "detached" });
      expect(await workbench.snapshot()).toEqual(before);
    }));

  it("gives back the workbook as it was when a block is removed, also one that replaced cells", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await workbench.type("C10", "mine");
      await workbench.type("D10", "=1+1");
      await workbench.select("A1");
      await workbench.idle();
      const before = await workbench.snapshot();
      await openTable(pane, "lampiran 2 ntp");
      await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
      await pane.getByRole("button", { name: "Replace them" }).click();
      await pane
        .getByText(/^Inserted at /)
        .first()
        .waitFor();
      expect(await workbench.snapshot()).not.toEqual(before);
      await pane.getByRole("button", { name: "Undo insertion" }).click();
      await pane.getByText("Removed. The workbook is as it was before.").first().waitFor();
      await workbench.idle();
      expect(await workbench.snapshot()).toEqual(before);
    }));

  it("leaves the workbook exactly as it was when the host fails at any sync of an insertion", () =>
    withWorkbench(async ({ page, pane, workbench }) => {
      await workbench.type("H1", "mine");
      await workbench.select("A1");
      await workbench.idle();
      const before = await workbench.snapshot();
      await openTable(pane, "lampiran 2 ntp");
      const insert = pane.getByRole("button", { name: "Insert at the selected cell" });
      const failedAt: number[] = [];
      for (let request = 1; ; request++) {
        await injectFailure(page, request);
        await insert.click();
        const failed = await outcomeOf(pane);
        const struck = await page.evaluate(() => window.injection?.struck);
        if (failed) {
          failedAt.push(request);
          await pane.getByRole("button", { name: "Close" }).first().click();
        } else {
          await page.evaluate(() => window.workbench.host.faults.clear());
          await pane.getByRole("button", { name: "Undo insertion" }).click();
          await pane.getByText("Removed. The workbook is as it was before.").first().waitFor();
        }
        await workbench.idle();
        expect(await workbench.snapshot()).toEqual(before);
        if (!struck) break;
      }
      // What reads the place fails; the block stands when what writes it fails behind its last action.
      expect(failedAt).toHaveLength(2);
    }));

  it("lists the functions, shows an example as Excel writes it and inserts it", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await pane.getByRole("tab", { name: "Functions" }).click();
      await pane.getByRole("searchbox", { name: "Search functions" }).fill("BPS.NTP");
      await pane.getByRole("listitem").getByRole("button").first().click();
      const text = await pane.getByRole("tabpanel").innerText();
      expect(text).toContain("=BPS.NTP(120,96)");
      expect(text).not.toContain("=BPS.NTP(120;96)");
      await pane.getByRole("button", { name: "Insert the example at the selected cell" }).click();
      await pane
        .getByText(/^Inserted at /)
        .first()
        .waitFor();
      expect(await workbench.read("A1")).toEqual([[125]]);
    }));

  it.each(["en-US", "id-ID"] as const)(
    "has no violation that axe finds in the pane, in %s",
    (locale) =>
      withWorkbench(
        async ({ pane }) => {
          const check = async (screen: string) => {
            const found = await axeViolations(pane);
            expect([screen, found]).toEqual([screen, []]);
          };
          await check("first screen");
          const tabs = pane.getByRole("tab");
          for (let tab = 0; tab < (await tabs.count()); tab++) {
            await tabs.nth(tab).click();
            await check(`screen ${tab + 1}`);
          }
          for (const name of [/^(Tables|Tabel)$/, /^(Functions|Fungsi)$/]) {
            await pane.getByRole("tab", { name }).click();
            await pane.getByRole("listitem").getByRole("button").nth(1).click();
            await check(`detail of ${name}`);
          }
        },
        { locale },
      ),
  );
});
