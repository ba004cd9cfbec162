import { axeViolations } from "./axe-violations";
import { expectCells } from "./hand";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

/** A table as a download holds it: every number is text. */
const rows = [
  ["Provinsi", "2019", "2020"],
  ["Aceh", "'5,88", "'1.234,5"],
  ["Riau", "'7,10", "-"],
  ["Bali", "'6,25", "'99,1 r"],
];

async function typeTexts({ workbench }: OpenWorkbench): Promise<void> {
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries())
      await workbench.type(`${"BCD"[column]}${row + 2}`, text);
  await workbench.select("B2:D5");
  await workbench.idle();
}

describe("cleaning cells where they stand", () => {
  it("makes numbers of texts after showing them, and brings the texts back", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      await typeTexts(open);
      const before = await workbench.snapshot();
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane.getByRole("button", { name: "Text to numbers" }).click();
      await pane.getByText("4 cells change in Sheet1!C3:D5").waitFor();
      expect(await pane.getByText("1 left as they are: 99,1 r").count()).toBe(1);
      expect(await axeViolations(pane)).toEqual([]);
      expect(await workbench.snapshot()).toEqual(before);
      await pane.getByRole("button", { name: "Change the cells" }).click();
      await expectCells(workbench, "C3:D5", [
        [5.88, 1234.5],
        [7.1, "-"],
        [6.25, "99,1 r"],
      ]);
      await pane.getByRole("button", { name: "Undo" }).click();
      await pane.getByText("The cells are as they were.").first().waitFor();
      expect((await workbench.snapshot()).sheets[0]).toEqual(before.sheets[0]);
    }));

  it("says in Indonesian when there is nothing to change, by keyboard alone", () =>
    withWorkbench(
      async (open) => {
        const { pane } = open;
        await typeTexts(open);
        await pane.getByRole("tab", { name: "Data saya" }).focus();
        await pane.getByRole("tab", { name: "Data saya" }).press("Enter");
        await pane.getByRole("button", { name: "Pisahkan sel gabungan" }).press("Enter");
        await pane.getByText("Tidak ada sel gabungan.").waitFor();
        expect(await axeViolations(pane)).toEqual([]);
      },
      { locale: "id-ID" },
    ));
});
