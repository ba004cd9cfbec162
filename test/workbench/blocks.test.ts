import { bundledLibrary } from "../../src/bundled";
import type { Frame } from "playwright-core";
import { blocksTexts, functionsTexts, insertionTexts, screenTitles } from "../../src/language";
import { axeViolations } from "./axe-violations";
import { withWorkbench } from "./with-workbench";

const table = bundledLibrary.table("ntp-kaltim-2020.l2");

async function openBlocks(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: /^(Workbook|Buku kerja)$/ }).click();
  await pane.getByRole("heading", { level: 3 }).first().waitFor();
}

const violations = (pane: Frame) => axeViolations(pane);

describe.each(["en-US", "id-ID"] as const)("the list of blocks in %s", (locale) => {
  const language = locale === "id-ID" ? "id" : "en";
  const words = {
    "en-US": {
      refresh: /^Refresh .* with this version/,
      plain: /^Convert to values: /,
      yes: "Convert to values",
    },
    "id-ID": { refresh: /^Perbarui .* dengan/, plain: /^Jadikan nilai:/, yes: "Jadikan nilai" },
  }[locale];

  it("shows what a refresh leaves to the reader, and has no violation that axe finds", () =>
    withWorkbench(
      async ({ pane, workbench }) => {
        const row = 9 + table.rows.findIndex(({ key }) => key === "ib");
        await workbench.type(`B${row}`, "99");
        await openBlocks(pane);
        expect(await violations(pane)).toEqual([]);
        await pane.getByRole("button", { name: words.refresh }).click();
        const question = pane.getByRole("alertdialog");
        await question.waitFor();
        expect(await question.innerText()).toContain(`B${row}: 99`);
        expect(await violations(pane)).toEqual([]);
        await pane.page().keyboard.press("Escape");
        await question.waitFor({ state: "detached" });
        expect(await workbench.read(`B${row}`)).toEqual([[99]]);
      },
      { sample: true, locale },
    ));

  it("makes plain values that equal what the formulas gave", () =>
    withWorkbench(
      async ({ pane, workbench }) => {
        // The grid's ROUND gives -0, which no cell keeps.
        const before = (await workbench.read("B4:G5")).map((row) => row.map((v) => Number(v) + 0));
        await openBlocks(pane);
        await pane.getByRole("button", { name: words.plain }).click();
        const question = pane.getByRole("alertdialog");
        await question.getByRole("button", { name: words.yes }).click();
        await question.waitFor({ state: "detached" });
        await workbench.idle();
        expect(await workbench.read("B4:G5")).toEqual(before);
        const { cells } = (await workbench.snapshot()).sheets[0]!;
        expect(Object.values(cells).filter(({ formula }) => formula !== undefined)).toEqual([]);
        expect(await pane.getByRole("button", { name: words.plain }).count()).toBe(0);
      },
      { sample: true, locale },
    ));

  it("refreshes a live trade profile, keeping what was edited, and says why a formula is not refreshed", () =>
    withWorkbench(
      async ({ pane, workbench }) => {
        const inserted = () =>
          pane.getByRole("button", { name: insertionTexts[language].undo }).first().waitFor();
        await pane.getByRole("tab", { name: screenTitles.trade[language] }).click();
        await pane.getByRole("button", { name: insertionTexts[language].newSheet }).click();
        await inserted();
        await workbench.idle();
        await workbench.type("C6", "99");
        await pane.getByRole("tab", { name: screenTitles.functions[language] }).click();
        await pane.getByRole("searchbox").fill("NTP");
        await pane.getByRole("tabpanel").getByRole("list").getByRole("button").first().click();
        await workbench.select("Z60");
        await pane.getByRole("button", { name: functionsTexts[language].insertExample }).click();
        await inserted();
        await openBlocks(pane);
        expect(await pane.getByText(blocksTexts[language].ownNumbers).count()).toBe(1);
        expect(await violations(pane)).toEqual([]);
        await pane.getByRole("button", { name: words.refresh }).click();
        const question = pane.getByRole("alertdialog");
        await question.waitFor();
        const asked = await question.innerText();
        expect(asked).toContain("C6: 99");
        expect(asked).toContain(blocksTexts[language].willStay(1));
      },
      { locale },
    ));
});
