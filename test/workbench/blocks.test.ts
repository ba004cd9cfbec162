import type { Frame } from "playwright-core";
import { referenceTable } from "../../src/reference-data";
import { axeViolations } from "./axe-violations";
import { withWorkbench } from "./with-workbench";

const table = referenceTable("ntp-kaltim-2020.l2");

async function openBlocks(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: /^(Workbook|Buku kerja)$/ }).click();
  await pane.getByRole("heading", { level: 3 }).first().waitFor();
}

const violations = (pane: Frame) => axeViolations(pane);

describe.each(["en-US", "id-ID"] as const)("the list of blocks in %s", (locale) => {
  const words = {
    "en-US": {
      refresh: /^Refresh .* from/,
      plain: /^Make plain values of/,
      yes: "Make plain values",
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
});
