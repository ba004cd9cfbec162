import path from "node:path";
import type { Grid } from "../../workbench/page/grid";
import { cells, eventually, expectCells, typeByHand } from "./hand";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

const dist = path.join(__dirname, "echo-add-in");
const withEcho = (test: (open: OpenWorkbench) => Promise<void>) => withWorkbench(test, { dist });

/** Widths of the numbers beside the rows and of a column, in pixels. */
const ROW_NUMBERS = 48;
const WIDTH = 64;

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

  it("loses no key of what is typed without a pause on a slow computer, and none after F2", () =>
    withEcho(async ({ page, workbench }) => {
      const devTools = await page.context().newCDPSession(page);
      await cells(page).click({ position: { x: 100, y: 200 } });
      await workbench.select("A1");
      await devTools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      const sent: Promise<unknown>[] = [];
      const press = (key: string, text?: string, windowsVirtualKeyCode = 0) => {
        const pressed = { key, windowsVirtualKeyCode, ...(text === undefined ? {} : { text }) };
        sent.push(devTools.send("Input.dispatchKeyEvent", { type: "keyDown", ...pressed }));
        sent.push(devTools.send("Input.dispatchKeyEvent", { type: "keyUp", key }));
      };
      const type = (text: string) => {
        for (const letter of text) press(letter, letter);
        press("Enter", "\r", 13);
      };
      const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
      // No key waits for the one before it.
      for (const n of numbers) type(n % 2 === 0 ? `=${n}*2` : `t${n}`);
      press("ArrowUp", undefined, 38);
      press("F2", undefined, 113);
      type("1");
      await Promise.all(sent);
      await devTools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      await devTools.detach();
      await expectCells(workbench, "A1:A21", [
        ...numbers.map((n) => [n === 20 ? 20 * 21 : n % 2 === 0 ? n * 2 : `t${n}`]),
        [""],
      ]);
    }));

  it("rounds a number of General to what its column has room for, and says #### of one with a format", () =>
    withEcho(async ({ page, pane, workbench }) => {
      const width = (points: number) =>
        pane.evaluate(
          (columnWidth) =>
            Excel.run(async (context) => {
              const sheet = context.workbook.worksheets.getItem("Sheet1");
              sheet.getRange("A:A").format.columnWidth = columnWidth;
              await context.sync();
            }),
          points,
        );
      const painted = async () => (await workbench.text("A1:A4")).flat();
      await workbench.type("A1", "112.495223538403");
      await workbench.type("A2", "1234567890123");
      await workbench.type("A3", "1,234,567.50");
      await workbench.type("A4", "a text that is longer than its column");
      await width(200);
      const text = "a text that is longer than its column";
      expect(await painted()).toEqual(["112.4952235", "1.23457E+12", "1,234,567.50", text]);
      await width(48);
      const [rounded, scientific, hashes] = await painted();
      expect(rounded).toMatch(/^112\.[45]\d{0,3}$/);
      expect(scientific).toMatch(/^1(\.\d{1,3})?E\+12$/);
      expect(hashes).toMatch(/^#{4,}$/);
      await width(12);
      expect((await painted()).slice(0, 3)).toEqual(["#", "#", "#"]);
      // What is in the cell stays, and a double click on the edge of the column shows all of it again.
      expect(await workbench.read("A1")).toEqual([[112.495223538403]]);
      await width(48);
      const { x, y } = (await cells(page).boundingBox())!;
      const edge = ROW_NUMBERS + WIDTH - 1;
      await page.mouse.dblclick(x + edge, y + 10);
      await eventually(
        async () => (await painted()).slice(0, 3),
        ["112.4952235", "1.23457E+12", "1,234,567.50"],
      );
    }));

  it("makes a row as high as its wrapped texts, also after their column is made narrower", () =>
    withEcho(async ({ page, pane, workbench }) => {
      await workbench.type("A1", "Perubahan tahun ini terhadap tahun lalu (%)");
      const shownAt = async (points: number) => {
        await pane.evaluate(
          (columnWidth) =>
            Excel.run(async (context) => {
              const { format } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
              format.wrapText = true;
              format.columnWidth = columnWidth;
              await context.sync();
            }),
          points,
        );
        return page.evaluate(() => {
          const { api, writer, workbook } = (window as unknown as { workbench: { grid: Grid } })
            .workbench.grid;
          const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
          const skeleton = api.getActiveWorkbook()!.getActiveSheet().getSkeleton()!;
          const [{ autoHeight = 0 } = {}] = skeleton.calculateAutoHeightInRange([range]);
          return {
            needed: autoHeight,
            shown: writer.sheet(workbook.activeSheet.id)!.getRowHeight(0),
          };
        });
      };
      const wide = await shownAt(300);
      expect(wide.shown).toBe(20);
      for (const points of [120, 79, 48]) {
        const { needed, shown } = await shownAt(points);
        expect(shown).toBeGreaterThanOrEqual(needed);
        // A line more than is needed would look empty.
        expect(shown).toBeLessThan(needed * 1.6);
      }
    }));

  it("hands to the workbook what a person copies, cuts, pastes and fills", () =>
    withEcho(async ({ page, pane, workbench }) => {
      const press = async (address: string, key: string) => {
        await workbench.select(address);
        await page.keyboard.press(key);
      };
      const take = async (address: string, key: string) => {
        await press(address, key);
        await eventually(() => workbench.marked(), address);
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
      // The look that was copied takes the place of what was there, a plain one too.
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          const { format } = context.workbook.worksheets.getItem("Sheet1").getRange("G1:H2");
          format.fill.color = "#FFFF00";
          await context.sync();
        }),
      );
      await take("A1", "Control+c");
      await press("G1", "Control+v");
      await expectCells(workbench, "G1", [[5]]);
      await take("D1:D2", "Control+x");
      await press("H1", "Control+v");
      const looks = async () => {
        const { cells: now } = (await workbench.snapshot()).sheets[0]!;
        return ["G1", "G2", "H1", "H2"].map((address) => now[address]?.format?.fill ?? "");
      };
      await eventually(looks, ["", "#FFFF00", "", ""]);
      // Nothing of a look is lost on its way, whether it is copied or moved.
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          const { format } = context.workbook.worksheets.getItem("Sheet1").getRange("J1");
          format.borders.getItem("EdgeBottom").style = "Double";
          format.indentLevel = 2;
          format.verticalAlignment = "Center";
          await context.sync();
        }),
      );
      await workbench.type("J1", "x");
      const cellOf = async (address: string) =>
        (await workbench.snapshot()).sheets[0]!.cells[address];
      const whole = await cellOf("J1");
      expect(Object.keys(whole?.format ?? {}).sort()).toEqual([
        "borders",
        "indentLevel",
        "verticalAlignment",
      ]);
      await take("J1", "Control+c");
      await press("J3", "Control+v");
      await eventually(() => cellOf("J3"), whole);
      await take("J3", "Control+x");
      await press("J5", "Control+v");
      await eventually(() => cellOf("J5"), whole);
      expect(await cellOf("J3")).toBeUndefined();
      // What was cut can be pasted once.
      await press("J7", "Control+v");
      await take("A1", "Control+c");
      await press("J8", "Control+v");
      await expectCells(workbench, "J7:J8", [[""], [5]]);
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
