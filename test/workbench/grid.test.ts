import path from "node:path";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

const dist = path.join(__dirname, "echo-add-in");
const withEcho = (test: (open: OpenWorkbench) => Promise<void>) => withWorkbench(test, { dist });

/** Types into the selected cell with the keyboard, as a person does. */
async function typeByHand({ page, workbench }: OpenWorkbench, address: string, text: string) {
  await page.locator("#univer-sheet-main-canvas_workbook").click({ position: { x: 100, y: 200 } });
  await workbench.select(address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
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
