import type { Page } from "playwright-core";
import type { Grid } from "../../workbench/page/grid";
import { cells, eventually, expectCells, pasteText, pictures } from "./hand";
import { withWorkbench, type OpenWorkbench, type WorkbenchOptions } from "./with-workbench";

interface Point {
  x: number;
  y: number;
}

/** Of a cell, once the grid has laid it out. */
const boxOf = async (page: Page, row: number, column: number): Promise<DOMRect> => {
  const box = await page.waitForFunction(
    ([r, c]) => {
      const { workbench } = window as unknown as { workbench: { grid: Grid } };
      return workbench.grid.cellBox(r, c)?.toJSON() as DOMRect | undefined;
    },
    [row, column] as const,
  );
  return (await box.jsonValue())!;
};

/** Drags what the mouse takes hold of at a point, once its pointer says so. */
async function drag({ page }: OpenWorkbench, from: Point, pointer: string, to: Point) {
  await page.mouse.move(from.x, from.y);
  await eventually(() => cells(page).evaluate((canvas) => canvas.style.cursor), pointer);
  await page.mouse.down();
  await pictures(page);
  const steps = 6;
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await pictures(page);
  }
  await page.mouse.up();
}

const select = async ({ page, workbench }: OpenWorkbench, address: string) => {
  await workbench.select(address);
  await page.locator("#selection", { hasText: address }).waitFor({ state: "attached" });
};

/** Pastes rows at A1, and selects them anew once they are calculated and shown. */
async function table(open: OpenWorkbench, address: string, rows: readonly string[]) {
  await pasteText(open, "A1", rows.join("\n"));
  await open.page.locator("#selection", { hasText: address }).waitFor({ state: "attached" });
  await open.workbench.idle();
  await select(open, "F9");
  await select(open, address);
}

const inIndonesian = (test: (open: OpenWorkbench) => Promise<void>, more: WorkbenchOptions = {}) =>
  withWorkbench(test, { ...more, locale: "id-ID" });

/** Pulls the corner of the selection by the last of its cells until it ends in the middle of another cell. */
async function fillTo(open: OpenWorkbench, last: [number, number], end: [number, number]) {
  const [corner, cell] = [await boxOf(open.page, ...last), await boxOf(open.page, ...end)];
  const middle = { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 };
  await drag(open, { x: corner.right - 1, y: corner.bottom - 1 }, "crosshair", middle);
}

describe("the mouse in the cells", () => {
  it("pulls the corner of a selection down, up and to the right: months, numbers and formulas go on", () =>
    inIndonesian(async (open) => {
      const { page, workbench } = open;
      await table(open, "A1:C2", ["Maret\t1\t=B1*2", "April\t3\t=B2*2"]);
      await fillTo(open, [1, 2], [4, 1]);
      await expectCells(workbench, "A3:C6", [
        ["Mei", 5, 10],
        ["Juni", 7, 14],
        ["Juli", 9, 18],
        ["", "", ""],
      ]);
      expect((await workbench.snapshot()).selection).toEqual(["Sheet1!A1:C5"]);
      await page.keyboard.press("Control+z");
      await expectCells(workbench, "A3:C3", [["", "", ""]]);
      await page.keyboard.press("Control+y");
      await expectCells(workbench, "A5:C5", [["Juli", 9, 18]]);
      await select(open, "A1");
      await fillTo(open, [0, 0], [0, 3]);
      await expectCells(workbench, "A1:E1", [["Maret", "April", "Mei", "Juni", ""]]);
      await select(open, "A5");
      await fillTo(open, [4, 0], [2, 0]);
      await expectCells(workbench, "A1:A5", [["Maret"], ["April"], ["Mei"], ["Juni"], ["Juli"]]);
    }));

  it("takes cells by the edge of their selection to another place, and formulas follow", () =>
    withWorkbench(async (open) => {
      const { page, workbench } = open;
      await table(open, "A1:B2", ["1\t=A1*2", "2\t=A2*2"]);
      await select(open, "A1:A2");
      const [cell, end] = [await boxOf(page, 1, 0), await boxOf(page, 6, 3)];
      const edge = { x: cell.x + cell.width / 2, y: cell.bottom };
      await drag(open, edge, "move", { x: end.x + end.width / 2, y: end.y + end.height / 2 });
      await expectCells(workbench, "A1:B2", [
        ["", 2],
        ["", 4],
      ]);
      await expectCells(workbench, "D6:D7", [[1], [2]]);
      const { cells: now } = (await workbench.snapshot()).sheets[0]!;
      expect([now.B1?.formula, now.B2?.formula]).toEqual(["=D6*2", "=D7*2"]);
      await page.keyboard.press("Control+z");
      await expectCells(workbench, "A1:B1", [[1, 2]]);
    }));

  it("opens the menu with its right button, on the edge of a selection too", () =>
    withWorkbench(async ({ page, workbench }) => {
      await workbench.select("B4");
      const { x, y, height } = await boxOf(page, 3, 1);
      for (const at of [y + height / 2, y]) {
        await page.mouse.click(x + 30, at, { button: "right" });
        await page.getByRole("menu").waitFor();
        await page.keyboard.press("Escape");
        await page.getByRole("menu").waitFor({ state: "hidden" });
      }
    }));
});
