import type { Grid } from "../../workbench/page/grid";
import { cells, eventually, expectCells } from "./hand";
import { withWorkbench, type OpenWorkbench, type WorkbenchOptions } from "./with-workbench";

const inEnglish = (test: (open: OpenWorkbench) => Promise<void>) => withWorkbench(test);
const inIndonesian = (test: (open: OpenWorkbench) => Promise<void>, more: WorkbenchOptions = {}) =>
  withWorkbench(test, { ...more, locale: "id-ID" });

/** Types rows from a cell of the first column on, and puts the keyboard into the cells. */
async function table({ page, workbench }: OpenWorkbench, rows: readonly (readonly string[])[]) {
  await cells(page).click({ position: { x: 600, y: 400 } });
  for (const [row, texts] of rows.entries()) {
    for (const [column, text] of texts.entries()) {
      await workbench.type(`${"ABCD"[column]}${row + 1}`, text);
    }
  }
  await workbench.idle();
}

const tool = ({ page }: OpenWorkbench, name: string | RegExp) =>
  page.getByRole("toolbar").getByRole("button", { name, exact: true });

const crops = [
  ["Item", "Value", "Month"],
  ["rubber", "30", "Jan"],
  ["maize", "7.5", "Feb"],
  ["rice", "12", "Mar"],
];

/** Runs in the page: drags the corner of a selection, as Univer does after the mouse. */
function fill([source, target]: readonly [string, string]): void {
  const { workbench } = window as unknown as { workbench: { grid: Grid } };
  const { api } = workbench.grid;
  const range = (address: string) => api.getActiveWorkbook()!.getActiveSheet().getRange(address);
  void api.executeCommand("sheet.command.auto-fill", {
    sourceRange: range(source).getRange(),
    targetRange: range(target).getRange(),
  });
}

describe("the toolbar", () => {
  it("formats what is selected as the add-in sees it, shows it, and every press is one step", () =>
    inEnglish(async (open) => {
      const { page, pane, workbench } = open;
      await table(open, [["1234.5", "0.5"]]);
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          // Room for the numbers in bold letters of any font.
          const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A:B");
          format.columnWidth = 90;
          await context.sync();
        }),
      );
      await workbench.select("A1:B1");
      const before = (await workbench.snapshot()).sheets;
      await page.keyboard.press("Control+b");
      await tool(open, "Italic").click();
      await tool(open, "Fill colour").click();
      await page.getByRole("menuitemradio", { name: "Light green" }).click();
      await tool(open, "Centre").click();
      await tool(open, "Borders").click();
      await page.getByRole("menuitemradio", { name: "Outside borders" }).click();
      await page.keyboard.press("Control+1");
      await page.getByRole("menuitemradio", { name: /^Number/ }).click();
      await tool(open, "Fewer decimals").click();
      expect(await workbench.text("A1:B1")).toEqual([["1,234.5", "0.5"]]);
      for (const pressed of ["Bold", "Italic", "Centre"]) {
        expect(await tool(open, pressed).getAttribute("aria-pressed")).toBe("true");
      }
      await tool(open, "Number format: Number").waitFor();
      const seen = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
          range.load("numberFormat,format/horizontalAlignment");
          range.format.font.load("bold,italic");
          range.format.fill.load("color");
          const edge = range.format.borders.getItem("EdgeRight").load("style");
          await context.sync();
          const { bold, italic } = range.format.font;
          return [range.numberFormat, bold, italic, range.format.fill.color, edge.style];
        }),
      );
      expect(seen).toEqual([[["#,##0.0", "#,##0.0"]], true, true, "#E2EFDA", "Continuous"]);
      for (let step = 0; step < 7; step++) await tool(open, "Undo").click();
      expect((await workbench.snapshot()).sheets).toEqual(before);
      await workbench.select("C1");
      await eventually(() => tool(open, "Bold").getAttribute("aria-pressed"), "false");
    }));

  it("enters the sums of the selected columns with Alt+=, as one step", () =>
    inEnglish(async (open) => {
      const { page, workbench } = open;
      await table(open, crops);
      await workbench.select("B2:B5");
      await page.keyboard.press("Alt+Equal");
      await expectCells(workbench, "B5", [[49.5]]);
      expect((await workbench.snapshot()).sheets[0]?.cells.B5?.formula).toBe("=SUM(B2:B4)");
      await page.keyboard.press("Control+z");
      await expectCells(workbench, "B5", [[""]]);
      await workbench.select("D9");
      await page.keyboard.press("Alt+Equal");
      await page.getByText("There are no numbers above or to the left").waitFor();
    }));

  it("is one stop for Tab, moves with the arrow keys, and F6 reaches it", () =>
    inEnglish(async (open) => {
      const { page } = open;
      await page.locator("#file").focus();
      await page.keyboard.press("F6");
      await page.locator("#toolbar :focus").waitFor();
      await page.keyboard.press("End");
      expect(await page.locator(":focus").getAttribute("aria-label")).toBe("Find and replace");
      await page.keyboard.press("ArrowRight");
      expect(await page.locator(":focus").getAttribute("aria-label")).toBe("Undo");
      expect(await page.locator('#toolbar [tabindex="0"]').count()).toBe(1);
    }));

  it("merges after a question, and says why a table's cells are not merged", () =>
    inEnglish(async (open) => {
      const { page, workbench } = open;
      await table(open, crops);
      await workbench.select("A2:B2");
      await tool(open, "Merge cells").click();
      await page.getByRole("dialog").getByRole("button", { name: "Merge" }).click();
      await expectCells(workbench, "A2:B2", [["rubber", ""]]);
      expect(await tool(open, "Merge cells").getAttribute("aria-pressed")).toBe("true");
      await workbench.select("B3");
      await tool(open, "Sort A to Z").click();
      await page.getByText("That does not work on merged cells.").waitFor();
      await workbench.select("A2");
      await tool(open, "Merge cells").click();
      expect((await workbench.snapshot()).sheets[0]?.merged).toEqual([]);
    }));
});

describe("sorting and filtering", () => {
  it("sorts rows below their headings, asks before it would tear rows apart, and tells the add-in", () =>
    inEnglish(async (open) => {
      const { page, pane, workbench } = open;
      await table(open, crops);
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.onChanged.add(({ address }) => {
            document.documentElement.dataset.changed = address;
            return Promise.resolve();
          });
          await context.sync();
        }),
      );
      await workbench.select("B3");
      await tool(open, "Sort A to Z").click();
      const sorted = [
        ["maize", 7.5],
        ["rice", 12],
        ["rubber", 30],
      ];
      await expectCells(workbench, "A1:B4", [["Item", "Value"], ...sorted]);
      await pane.locator('html[data-changed="A2:C4"]').waitFor({ state: "attached" });
      await workbench.select("A2:A4");
      await tool(open, "Sort Z to A").click();
      await page.getByRole("dialog").getByRole("button", { name: "Sort A2:C4" }).click();
      await expectCells(workbench, "A2:B4", [...sorted].reverse());
      const said = page.getByText("A2:C4 is sorted by column A.");
      await said.waitFor();
      await page.keyboard.press("Control+z");
      await expectCells(workbench, "A2:B4", sorted);
      expect(await said.isVisible()).toBe(false);
    }));

  it("filters by the values of a column, keeps the filter, and shows all again", () =>
    inIndonesian(async (open) => {
      const { page, workbench } = open;
      await table(open, [
        ["Nama", "Nilai"],
        ["a", "1,5"],
        ["b", "2,5"],
        ["c", "1,5"],
      ]);
      await workbench.select("A2");
      await page.keyboard.press("Control+Shift+L");
      await page.getByRole("button", { name: "Filter: Nilai" }).click();
      const panel = page.getByRole("dialog", { name: "Filter: Nilai" });
      await panel.getByRole("searchbox").fill("1,5");
      await page.keyboard.press("Enter");
      await page.getByText("2 dari 3 baris ditampilkan").waitFor();
      const hidden = async () => (await workbench.snapshot()).sheets[0]?.hiddenRows;
      expect(await hidden()).toEqual([3]);
      const kept = (await workbench.snapshot()).sheets;
      await page.getByText("Tersimpan di peramban ini").waitFor();
      await page.reload();
      await page.waitForFunction(
        () => (window as { workbench?: { started?: boolean } }).workbench?.started === true,
      );
      expect((await workbench.snapshot()).sheets).toEqual(kept);
      await workbench.select("B1");
      await cells(page).press("Alt+ArrowDown");
      await page.getByRole("button", { name: "Hapus filter" }).click();
      expect(await hidden()).toEqual([]);
      await tool(open, "Filter").click();
      expect((await workbench.snapshot()).sheets[0]?.filter).toBeNull();
      await eventually(() => page.locator("#filter-arrows button").count(), 0);
    }));
});

describe("find and replace", () => {
  it("goes to the next and the previous, replaces all in one step, and asks before it changes a block", () =>
    inEnglish(async (open) => {
      const { page, pane, workbench } = open;
      await table(open, [
        ["old rice", "x"],
        ["OLD", "=LEN(A1)"],
        ["older", ""],
      ]);
      await workbench.select("A1");
      const before = (await workbench.snapshot()).sheets;
      await page.keyboard.press("Control+f");
      await page.keyboard.type("old");
      await page.keyboard.press("Enter");
      await page.getByText("2 of 3").waitFor();
      expect((await workbench.snapshot()).selection).toEqual(["Sheet1!A2"]);
      await page.keyboard.press("Shift+Enter");
      await page.getByText("1 of 3").waitFor();
      await page.getByLabel("Match case").check();
      await page.getByLabel("Replace with").fill("new");
      await page.getByRole("button", { name: "Replace all" }).click();
      await page.getByText("2 cells were changed.").waitFor();
      await expectCells(workbench, "A1:B3", [
        ["new rice", "x"],
        ["OLD", 8],
        ["newer", ""],
      ]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+z");
      await eventually(async () => (await workbench.snapshot()).sheets, before);

      await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          context.workbook.names.add("_Block", sheet.getRange("A3:B4")).visible = false;
          await context.sync();
        }),
      );
      await page.keyboard.press("Control+h");
      await page.getByRole("button", { name: "Replace all" }).click();
      await page.getByText(/^One of the cells to be changed was inserted by Timbang/).waitFor();
      await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
      await expectCells(workbench, "A1:A3", [["old rice"], ["OLD"], ["older"]]);
    }));
});

describe("the fill handle", () => {
  it("continues months and numbers in Indonesian, copies formulas, and is one step", () =>
    inIndonesian(async (open) => {
      const { page, workbench } = open;
      await table(open, [
        ["Maret", "1", "=B1*2"],
        ["April", "3", "=B2*2"],
      ]);
      const before = (await workbench.snapshot()).sheets;
      await page.evaluate(fill, ["A1:C2", "A1:C4"] as const);
      await expectCells(workbench, "A3:C4", [
        ["Mei", 5, 10],
        ["Juni", 7, 14],
      ]);
      await page.keyboard.press("Control+z");
      await eventually(async () => (await workbench.snapshot()).sheets, before);
    }));
});

it("the menu of the cells offers formats, filter and sorting, by several columns too", () =>
  inIndonesian(async (open) => {
    const { page, workbench } = open;
    await table(open, [
      ["Barang", "Nilai"],
      ["padi", "2"],
      ["karet", "2"],
      ["jagung", "3"],
      ["kopi", "1"],
    ]);
    await workbench.select("B3");
    const choose = async (name: string | RegExp) => {
      await page.keyboard.press("Shift+F10");
      const menu = page.getByRole("menu");
      await menu.getByRole("menuitem", { name }).click();
    };
    await choose(/beberapa kolom/);
    const dialog = page.getByRole("dialog");
    const select = (name: string) => dialog.getByRole("combobox", { name, exact: true });
    await select("Urutkan menurut").selectOption({ label: "Nilai" });
    await select("Urutkan menurut: urutan").selectOption({ label: "Urutkan Z ke A" });
    await select("Lalu menurut").first().selectOption({ label: "Barang" });
    await dialog.getByRole("button", { name: "Urutkan", exact: true }).click();
    await expectCells(workbench, "A1:B5", [
      ["Barang", "Nilai"],
      ["jagung", 3],
      ["karet", 2],
      ["padi", 2],
      ["kopi", 1],
    ]);
    await choose("Urutkan A ke Z");
    await expectCells(workbench, "B2:B5", [[1], [2], [2], [3]]);
    await choose(/^Lebih banyak desimal|^Tambah desimal/);
    await eventually(async () => (await workbench.text("B3")).flat(), ["2,0"]);
    await choose(/^Filter|^Saring/);
    await eventually(async () => (await workbench.snapshot()).sheets[0]!.filter?.area, "A1:B5");
  }));
