import path from "node:path";
import type { Grid } from "../../workbench/page/grid";
import { cells, expectCells, typeByHand } from "./hand";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

const dist = path.join(__dirname, "echo-add-in");
const withEcho = (test: (open: OpenWorkbench) => Promise<void>) => withWorkbench(test, { dist });

/** Runs in the page: fills A1 down, as dragging the corner of the selection does. */
function fillDown(rows: number): void {
  const { workbench } = window as unknown as { workbench: { grid: Grid } };
  const column = { startColumn: 0, endColumn: 0, startRow: 0 };
  void workbench.grid.api.executeCommand("sheet.command.auto-fill", {
    sourceRange: { ...column, endRow: 0 },
    targetRange: { ...column, endRow: rows - 1 },
  });
}

describe("the grid", () => {
  it("calculates =1+1 as 2 and paints it", () =>
    withEcho(async ({ workbench }) => {
      await workbench.type("A1", "=1+1");
      expect(await workbench.read("A1")).toEqual([[2]]);
      expect(await workbench.text("A1")).toEqual([["2"]]);
    }));

  it("reads what is typed as Excel does: 12%, '007, TRUE, a formula with a mistake", () =>
    withEcho(async ({ workbench }) => {
      for (const [index, text] of ["12%", "'007", "true", "=1+"].entries()) {
        await workbench.type(`A${index + 1}`, text);
      }
      expect(await workbench.read("A1:A4")).toEqual([[0.12], ["007"], [true], ["=1+"]]);
      expect(await workbench.text("A1:A4")).toEqual([["12%"], ["007"], ["TRUE"], ["=1+"]]);
    }));

  it("hands to the workbook what a person types, deletes and undoes", () =>
    withEcho(async (open) => {
      const { page, workbench } = open;
      await typeByHand(open, "A1", "12");
      await typeByHand(open, "A2", "=A1*2");
      expect(await workbench.read("A1:A2")).toEqual([[12], [24]]);
      expect((await workbench.snapshot()).sheets[0]?.cells.A2?.formula).toBe("=A1*2");
      await workbench.select("A1");
      await page.keyboard.press("Delete");
      expect(await workbench.read("A1:A2")).toEqual([[""], [0]]);
      await page.keyboard.press("Control+z");
      expect(await workbench.read("A1:A2")).toEqual([[12], [24]]);
    }));

  it("hands to the workbook what a person copies, cuts, pastes and fills", () =>
    withEcho(async ({ page, workbench }) => {
      const press = async (address: string, key: string) => {
        await workbench.select(address);
        await page.keyboard.press(key);
      };
      const take = async (address: string, key: string) => {
        await page.evaluate(() => navigator.clipboard.writeText(""));
        await press(address, key);
        await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
        // Univer remembers what was taken, and whether it was cut, a moment after it wrote to the clipboard.
        await page.waitForTimeout(500);
      };
      await workbench.type("A1", "5");
      await workbench.type("A2", "=A1*2");
      await cells(page).click({ position: { x: 400, y: 300 } });
      await take("A1:A2", "Control+c");
      await press("C1", "Control+v");
      await expectCells(workbench, "C1:C2", [[5], [10]]);
      await take("C1:C2", "Control+x");
      await press("E1", "Control+v");
      await expectCells(workbench, "C1:E2", [
        ["", "", 5],
        ["", "", 10],
      ]);
      await page.keyboard.press("Control+z");
      await expectCells(workbench, "C1:E2", [
        [5, "", ""],
        [10, "", ""],
      ]);
      await page.evaluate(fillDown, 4);
      await expectCells(workbench, "A1:A4", [[5], [5], [5], [5]]);
    }));

  it("gives the workbook the cell that is selected on the sheet whose tab is clicked", () =>
    withEcho(async ({ page, pane, workbench }) => {
      await workbench.select("C3");
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add("Lain").getRange("D4").select();
          await context.sync();
        }),
      );
      await page.getByText("Sheet1", { exact: true }).first().click();
      await page.locator("#selection", { hasText: "Sheet1!C3" }).waitFor({ state: "attached" });
      expect((await workbench.snapshot()).selection).toEqual(["Sheet1!C3"]);
    }));

  it("calculates again what depends on a changed cell, also when edits come while it calculates", () =>
    withEcho(async ({ workbench }) => {
      await workbench.type("A1", "0");
      await workbench.type("B1", "=A1+1");
      await workbench.type("C1", "=SUM(BPS.SEQUENCE_TO(B1))");
      for (let value = 1; value <= 30; value++) await workbench.type("A1", String(value));
      expect(await workbench.read("A1:C1")).toEqual([[30, 31, 496]]);
    }));

  it("spills a column, shows #SPILL! when a cell is in the way, and spills when it goes", () =>
    withEcho(async ({ page, workbench }) => {
      await workbench.type("B2", "=BPS.SEQUENCE_TO(3)");
      expect(await workbench.read("B2:B4")).toEqual([[1], [2], [3]]);
      await workbench.type("B3", "in the way");
      expect(await workbench.read("B2:B4")).toEqual([["#SPILL!"], ["in the way"], [""]]);
      expect(await workbench.text("B2:B4")).toEqual([["#SPILL!"], ["in the way"], [""]]);
      await workbench.select("B2");
      await page.locator("#cell-error", { hasText: "The result needs more room" }).waitFor();
      await workbench.type("B3", "");
      expect(await workbench.read("B2:B4")).toEqual([[1], [2], [3]]);
    }));

  it("shows =UNKNOWN(1) as #NAME?", () =>
    withWorkbench(
      async ({ workbench }) => {
        await workbench.type("A1", "=UNKNOWN(1)");
        expect(await workbench.read("A1")).toEqual([["#NAME?"]]);
      },
      { dist, expectedErrors: /No function UNKNOWN/ },
    ));
});
