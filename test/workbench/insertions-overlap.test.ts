import type { Frame } from "playwright-core";
import { insertionTexts, blocksTexts } from "../../src/language";
import { withWorkbench } from "./with-workbench";

async function open(pane: Frame, words: string): Promise<void> {
  await pane.getByRole("searchbox").fill(words);
  await pane.getByRole("list").getByRole("button").first().click();
}

const insert = (pane: Frame) =>
  pane.getByRole("button", { name: insertionTexts.en.atSelection }).click();

it("a second table that is inserted while Excel still writes the first leaves the first as it was written", () =>
  withWorkbench(async ({ page, pane, workbench }) => {
    await page.evaluate(() => {
      for (const request of [1, 2, 3]) {
        window.workbench.host.faults.inject({ request, when: "late", milliseconds: 700 });
      }
    });
    await workbench.select("B2");
    await open(pane, "lampiran 2 ntp");
    await insert(pane);
    await pane.getByRole("button", { name: "All tables" }).click();
    await open(pane, "impor");
    await insert(pane);
    // The second one asks about the cells of the first, or says that its table is in the way.
    await pane
      .getByRole("alertdialog")
      .or(pane.getByText(/another table/))
      .first()
      .waitFor();
    const { sheets, settings } = await workbench.snapshot();
    expect(Object.keys(settings ?? {})).toHaveLength(1);
    expect(Object.keys(sheets[0]!.cells).length).toBeGreaterThan(79);
  }));

it("undoing an insertion asks when a cell was edited since, and Cancel keeps it", () =>
  withWorkbench(async ({ pane, workbench }) => {
    await open(pane, "lampiran 2 ntp");
    await insert(pane);
    const undo = pane.getByRole("button", { name: insertionTexts.en.undo });
    await undo.waitFor();
    await workbench.type("B6", "999");
    await undo.click();
    const question = pane.getByRole("alertdialog");
    await question.getByText(blocksTexts.en.reallyEdited).waitFor();
    await question.getByRole("button", { name: "Cancel" }).click();
    expect(await workbench.read("B6")).toEqual([[999]]);
  }));
