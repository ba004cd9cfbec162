import path from "node:path";
import { cells, eventually, expectCells, typeByHand, pasteText } from "./hand";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

const dist = path.join(__dirname, "echo-add-in");
const withIndonesian = (test: (open: OpenWorkbench) => Promise<void>) =>
  withWorkbench(test, { dist, locale: "id-ID" });

/** Adds to the text of a cell, once its editor has opened and placed its caret behind it. */
async function editByHand(
  { page, workbench }: OpenWorkbench,
  address: string,
  { has, add }: { has: string; add: string },
) {
  await workbench.select(address);
  await page.keyboard.press("F2");
  await eventually(() => workbench.caret(), has.length);
  await page.keyboard.type(add);
  await eventually(() => workbench.caret(), has.length + add.length);
  await page.keyboard.press("Enter");
  await eventually(() => workbench.caret(), undefined);
}

describe("the workbench under Indonesian settings", () => {
  it("reads 117,14 and 7.500 as numbers, a month as a date, and shows them as they were typed", () =>
    withIndonesian(async (open) => {
      const { workbench } = open;
      await typeByHand(open, "A1", "117,14");
      await typeByHand(open, "A2", "7.500");
      await typeByHand(open, "A3", "Mei 2020");
      await typeByHand(open, "A4", "=SUM(A1;1,5)");
      expect(await workbench.read("A1:A4")).toEqual([[117.14], [7500], [43952], [118.64]]);
      expect(await workbench.text("A1:A4")).toEqual([
        ["117,14"],
        ["7.500"],
        ["Mei-20"],
        ["118,64"],
      ]);
      expect((await workbench.snapshot()).sheets[0]?.cells.A4?.formula).toBe("=SUM(A1,1.5)");
    }));

  it("shows a result that has a unit with two decimals, and makes room for a date, within the step of typing", () =>
    withWorkbench(
      async (open) => {
        const { page, workbench } = open;
        await typeByHand(open, "A1", "=BPS.NTP(117,14;112,87)");
        await eventually(() => workbench.text("A1"), [["103,78"]]);
        await page.keyboard.press("Control+z");
        await expectCells(workbench, "A1", [[""]]);
        expect((await workbench.snapshot()).sheets[0]!.cells).toEqual({});
        await typeByHand(open, "B1", "1/2/2020");
        await eventually(() => workbench.text("B1"), [["01/02/2020"]]);
        await page.keyboard.press("Control+z");
        expect((await workbench.snapshot()).sheets[0]!.columnWidths).toEqual({});
      },
      { locale: "id-ID" },
    ));

  it("takes Enter right behind a formula's last bracket, before the list of names has closed", () =>
    withIndonesian(async (open) => {
      const { page, workbench } = open;
      await cells(page).click({ position: { x: 100, y: 200 } });
      await workbench.select("A1");
      await page.keyboard.type("=SU");
      await page.getByText("SUMIF", { exact: true }).waitFor();
      await page.keyboard.type("M(1;1,5)");
      await page.keyboard.press("Enter");
      await expectCells(workbench, "A1", [[2.5]]);
    }));

  it("shows a number and a formula in the formula bar as they are typed", () =>
    withIndonesian(async (open) => {
      const { workbench } = open;
      await typeByHand(open, "A1", "12,5%");
      await typeByHand(open, "A2", "=ROUND(A1;2)*1,5");
      await editByHand(open, "A1", { has: "12,5%", add: "0" });
      await editByHand(open, "A2", { has: "=ROUND(A1;2)*1,5", add: "+0,5" });
      await expectCells(workbench, "A1", [["12,5%0"]]);
      await eventually(
        async () => (await workbench.snapshot()).sheets[0]?.cells.A2?.formula,
        "=ROUND(A1,2)*1.5+0.5",
      );
    }));

  it("copies numbers out with decimal comma, and pastes within the grid without reading them anew", () =>
    withIndonesian(async (open) => {
      const { page, workbench } = open;
      await typeByHand(open, "A1", "117,14");
      await typeByHand(open, "A2", "7.500");
      await workbench.select("A1:A2");
      await page.keyboard.press("Control+c");
      await eventually(() => workbench.marked(), "A1:A2");
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("117,14\n7.500");
      await workbench.select("C1");
      await page.keyboard.press("Control+v");
      await expectCells(workbench, "C1:C2", [[117.14], [7500]]);
    }));

  it("says how doubtful numbers of a paste were read, and reads them the other way after one click", () =>
    withIndonesian(async (open) => {
      const { page, workbench } = open;
      await pasteText(open, "B2", "7.500\t1\n5.000\t2");
      await expectCells(workbench, "B2:C3", [
        [7500, 1],
        [5000, 2],
      ]);
      await page.getByText("Angka seperti 7.500 dibaca sebagai 7500.").waitFor();
      await page.getByRole("button", { name: "Baca sebagai 7,5" }).click();
      await expectCells(workbench, "B2:C3", [
        [7.5, 1],
        [5, 2],
      ]);
    }));

  it("has a regional setting of its own, which changes how numbers are shown and typed", () =>
    withIndonesian(async (open) => {
      const { page, workbench } = open;
      await typeByHand(open, "A1", "1.234,5");
      await page.locator("#region").selectOption("en-US");
      expect(await workbench.text("A1")).toEqual([["1,234.50"]]);
      await typeByHand(open, "A2", "2.5");
      expect(await workbench.read("A1:A2")).toEqual([[1234.5], [2.5]]);
      expect(await page.locator("#language").inputValue()).toBe("id-ID");
    }));
});

describe("undo in the workbench", () => {
  it("takes back a paste in one step, and brings it again", () =>
    withIndonesian(async (open) => {
      const { page, workbench } = open;
      await typeByHand(open, "A1", "1");
      await pasteText(open, "A1", "2\t3\n4\t5");
      await expectCells(workbench, "A1:B2", [
        [2, 3],
        [4, 5],
      ]);
      await page.keyboard.press("Control+z");
      await expectCells(workbench, "A1:B2", [
        [1, ""],
        ["", ""],
      ]);
      await page.keyboard.press("Control+y");
      await expectCells(workbench, "A1:B2", [
        [2, 3],
        [4, 5],
      ]);
    }));

  it("takes 50,000 cells in one paste, each as it is typed, and takes them back in one step", () =>
    withIndonesian(async (open) => {
      const { page, workbench } = open;
      const kinds: ((row: number) => [string, string | number])[] = [
        (row) => [`Uraian ${row}`, `Uraian ${row}`],
        (row) => [`${row},5`, row + 0.5],
        (row) => [`1.${String(row % 1000).padStart(3, "0")},25`, 1000.25 + (row % 1000)],
        (row) => [`-${row + 1}`, -row - 1],
        (row) => [row % 2 ? "" : `${row}%`, row % 2 ? "" : row / 100],
      ];
      const rows = Array.from({ length: 5000 }, (_, row) =>
        [...kinds, ...kinds].map((kind) => kind(row)),
      );
      const texts = rows.map((cells) => cells.map(([text]) => text).join("\t"));
      await pasteText(open, "A1", texts.join("\n"));
      await expectCells(workbench, "I5000", [[-5000]]);
      const read = await workbench.read("A1:J5000");
      expect(read).toEqual(rows.map((cells) => cells.map(([, value]) => value)));
      await page.keyboard.press("Control+z");
      await expectCells(workbench, "I5000", [[""]]);
      expect((await workbench.snapshot()).sheets[0]!.cells).toEqual({});
    }));
});
