import { withWorkbench, type OpenWorkbench } from "./with-workbench";
import { cells, eventually } from "./hand";

/** Presses a key in the grid, and waits until a cell holds what the key is to bring. */
async function pressUntil(
  { page, workbench }: OpenWorkbench,
  key: string,
  address: string,
  isThere: (value: unknown) => boolean,
) {
  await page.keyboard.press(key);
  await eventually(async () => isThere((await workbench.read(address))[0]?.[0]), true);
  await workbench.idle();
}

const cellsNow = async ({ workbench }: OpenWorkbench) => (await workbench.snapshot()).sheets;

describe("undo over what the pane inserted", () => {
  it("takes the block away as one step, brings it again, and never puts an old value into it", () =>
    withWorkbench(async (open) => {
      const { page, pane, workbench } = open;
      await cells(open.page).click({ position: { x: 100, y: 200 } });
      await workbench.select("C10");
      await page.keyboard.type("123");
      await page.keyboard.press("Enter");
      await workbench.select("C10");
      await page.keyboard.press("Delete");
      await workbench.select("A1");
      const before = await cellsNow(open);
      await pane.getByRole("searchbox", { name: "Search tables" }).fill("lampiran 10 ntp");
      await pane.getByRole("list", { name: "Tables" }).getByRole("button").first().click();
      await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
      await pane
        .getByText(/^Inserted at /)
        .first()
        .waitFor();
      await workbench.idle();
      const inserted = await cellsNow(open);
      expect((await workbench.read("A1"))[0]?.[0]).not.toBe("");

      await cells(open.page).click({ position: { x: 100, y: 200 } });
      await pressUntil(open, "Control+z", "A1", (value) => value === "");
      expect(await cellsNow(open)).toEqual(before);
      await pressUntil(open, "Control+y", "A1", (value) => value !== "");
      expect(await cellsNow(open)).toEqual(inserted);

      await pressUntil(open, "Control+z", "A1", (value) => value === "");
      await pressUntil(open, "Control+z", "C10", (value) => value === 123);
      await pressUntil(open, "Control+z", "C10", (value) => value === "");
      await page.keyboard.press("Control+z");
      await page.getByText("There is nothing to undo.").waitFor();
    }));
});

const pasted = [
  ["Negara", "Ekspor", "Impor", "Neraca"],
  ["Jepang", "1.200,0", "300,0", "900,0"],
  ["Cina", "2.345,0", "1.500,0", "845,0"],
  ["India", "1.455,0", "200,0", "1.255,0"],
  ["Jumlah", "5.000,0", "2.000,0", "3.000,0"],
];

describe("a pasted table with decimal commas", () => {
  it("is read as it was printed, and its check finds nothing wrong", () =>
    withWorkbench(
      async (open) => {
        const { page, pane, workbench } = open;
        await cells(open.page).click({ position: { x: 100, y: 200 } });
        await workbench.select("B3");
        const text = pasted.map((row) => row.join("\t")).join("\n");
        await page.evaluate((given) => navigator.clipboard.writeText(given), text);
        await pressUntil(open, "Control+v", "E7", (value) => value === 3000);
        expect(await workbench.read("C4:E5")).toEqual([
          [1200, 300, 900],
          [2345, 1500, 845],
        ]);
        await workbench.select("B4");
        await pane.getByRole("tab", { name: "Periksa" }).click();
        await pane.getByRole("button", { name: "Periksa", exact: true }).click();
        await pane.getByText("Tidak ditemukan salah cetak.").waitFor();
      },
      { locale: "id-ID" },
    ));
});
