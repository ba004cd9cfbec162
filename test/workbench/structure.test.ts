import path from "node:path";
import { cells, eventually, expectCells, pictures } from "./hand";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

const dist = path.join(__dirname, "echo-add-in");
const withEcho = (test: (open: OpenWorkbench) => Promise<void>) => withWorkbench(test, { dist });

/** Where headers stand on the canvas: they are this wide and high, before rows and columns of the standard size. */
const HEADER = { width: 48, height: 20 };
const WIDTH = 64;
const HEIGHT = 20;

/** Lets the keyboard into the cells, with an area selected. */
async function enter({ page, workbench }: OpenWorkbench, address: string): Promise<void> {
  await cells(page).click({ position: { x: 100, y: 200 } });
  await workbench.select(address);
}

/** Chooses from the menu that is open. */
async function choose({ page }: OpenWorkbench, name: string): Promise<void> {
  await page.getByRole("menuitem", { name, exact: true }).click();
}

const sheetOf = async ({ workbench }: OpenWorkbench, name = "Sheet1") =>
  (await workbench.snapshot()).sheets.find((sheet) => sheet.name === name)!;

const names = async ({ workbench }: OpenWorkbench) =>
  (await workbench.snapshot()).sheets.map(({ name }) => name);

describe("rows and columns", () => {
  it("are inserted and deleted with keys and menus, several at once, and each is one step to undo", () =>
    withEcho(async (open) => {
      const { page, workbench } = open;
      await workbench.type("A1", "1");
      await workbench.type("A2", "=A1*2");
      await workbench.type("A3", "=SUM(A1:A2)");
      await workbench.type("C1", "=A3");
      await workbench.idle();
      const start = await sheetOf(open);

      await enter(open, "2:3");
      await page.keyboard.press("Control+Shift+Equal");
      await expectCells(workbench, "A1:A5", [[1], [""], [""], [2], [3]]);
      expect((await sheetOf(open)).cells).toMatchObject({
        A5: { formula: "=SUM(A1:A4)" },
        C1: { formula: "=A5" },
      });
      await workbench.type("A1", "5");
      await expectCells(workbench, "A4:C5", [
        [10, "", ""],
        [15, "", ""],
      ]);
      await expectCells(workbench, "C1", [[15]]);
      await page.keyboard.press("Control+z");
      await page.keyboard.press("Control+z");
      await expectCells(workbench, "A1:A3", [[1], [2], [3]]);
      expect(await sheetOf(open)).toEqual(start);
      await page.keyboard.press("Control+y");
      await expectCells(workbench, "A1:A5", [[1], [""], [""], [2], [3]]);
      await page.keyboard.press("Control+Minus");
      await expectCells(workbench, "A1:A3", [[1], [2], [3]]);

      // Row 1 by the menu of its header.
      const header = { x: 20, y: HEADER.height + HEIGHT / 2 };
      await cells(page).click({ position: header, button: "right" });
      await choose(open, "Delete row");
      await expectCells(workbench, "A1:A2", [["#REF!"], ["#REF!"]]);
      await page.keyboard.press("Control+z");
      await expectCells(workbench, "A1:A3", [[1], [2], [3]]);

      // A column by the menu of cells, which the keyboard opens; then cells, by the menu of ways to shift.
      await enter(open, "A2");
      await page.keyboard.press("Shift+F10");
      await choose(open, "Insert column to the left");
      await expectCells(workbench, "B1:B3", [[1], [2], [3]]);
      await page.keyboard.press("Control+Shift+Equal");
      await page.getByRole("menu", { name: "Insert cells" }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await workbench.type("A1", "9");
      await workbench.type("A2", "8");
      await enter(open, "A2");
      await page.keyboard.press("Control+Minus");
      await choose(open, "Shift cells up");
      await expectCells(workbench, "A1:B3", [
        [9, 1],
        ["", 2],
        ["", 3],
      ]);
    }));

  it("get other sizes by their borders and by contents, and are hidden and shown", () =>
    withEcho(async (open) => {
      const { page, workbench } = open;
      await workbench.type("C1", "a text that is wider than its column");
      await cells(page).click({ position: { x: 100, y: 200 } });
      const { x, y } = (await cells(page).boundingBox())!;
      const drag = async (from: [number, number], to: [number, number]) => {
        await page.mouse.move(x + from[0], y + from[1]);
        await page.mouse.down();
        await page.mouse.move(x + to[0], y + to[1], { steps: 4 });
        await page.mouse.up();
      };
      const border = HEADER.width + WIDTH - 1;
      await drag([border, 10], [border + 40, 10]);
      await eventually(async () => Object.keys((await sheetOf(open)).columnWidths), ["A"]);
      // A drag counts from where it begins to move the border.
      expect((await sheetOf(open)).columnWidths.A).toBeGreaterThan(70);
      await page.mouse.dblclick(x + border + 40 + 2 * WIDTH, y + 10);
      await eventually(async () => Object.keys((await sheetOf(open)).columnWidths), ["A", "C"]);
      expect((await sheetOf(open)).columnWidths.C).toBeGreaterThan(120);
      const rowBorder = HEADER.height + HEIGHT - 1;
      await drag([20, rowBorder], [20, rowBorder + 20]);
      await eventually(async () => Object.keys((await sheetOf(open)).rowHeights), ["1"]);
      await page.keyboard.press("Control+z");
      await eventually(async () => (await sheetOf(open)).rowHeights, {});

      await enter(open, "B2:C3");
      await page.keyboard.press("Control+9");
      await page.keyboard.press("Control+0");
      const hidden = async () => {
        const { hiddenRows, hiddenColumns } = await sheetOf(open);
        return [hiddenRows, hiddenColumns];
      };
      await eventually(hidden, [
        [2, 3],
        ["B", "C"],
      ]);
      await page.keyboard.press("Shift+F10");
      await choose(open, "Unhide columns");
      await page.keyboard.press("Control+Shift+9");
      await eventually(hidden, [[], []]);

      await page.keyboard.press("Shift+Space");
      await page.keyboard.press("Shift+F10");
      await choose(open, "Row height …");
      await page.getByRole("spinbutton", { name: "Pixels" }).fill("40");
      await page.keyboard.press("Enter");
      await eventually(async () => (await sheetOf(open)).rowHeights, { 2: 30, 3: 30 });

      // The whole sheet stays in sight.
      await enter(open, "B2");
      await page.keyboard.press("Control+Space");
      await page.keyboard.press("Control+9");
      await page.getByText("That would hide the whole sheet. Nothing was changed.").waitFor();
    }));

  it("stay in sight when they are frozen, where that leaves room to scroll", () =>
    withEcho(async (open) => {
      const { page } = open;
      const frozen = async () => (await sheetOf(open)).frozen;
      const freeze = async (address: string, name: string) => {
        await enter(open, address);
        await page.keyboard.press("Shift+F10");
        await choose(open, "Freeze panes …");
        await choose(open, name);
      };
      await freeze("B3", "Freeze above and left of the selection");
      await eventually(frozen, { rows: 2, columns: 1 });
      await freeze("B3", "Freeze first row");
      await eventually(frozen, { rows: 1, columns: 0 });
      await freeze("B3", "Freeze first column");
      await eventually(frozen, { rows: 0, columns: 1 });
      await freeze("B3", "Unfreeze");
      await eventually(frozen, { rows: 0, columns: 0 });
      await freeze("B90", "Freeze above and left of the selection");
      await page.getByText(/would fill the window/).waitFor();
      expect(await frozen()).toEqual({ rows: 0, columns: 0 });
    }));
});

describe("sheets", () => {
  it("are added, renamed by Excel's rules, moved, hidden and shown", () =>
    withEcho(async (open) => {
      const { page, workbench } = open;
      const tab = (name: string) => page.getByRole("tab", { name, exact: true });
      const inSight = async () =>
        (await workbench.snapshot()).sheets
          .filter(({ visibility }) => visibility === "Visible")
          .map(({ name }) => name);
      await page.getByRole("button", { name: "Insert sheet" }).click();
      await eventually(() => names(open), ["Sheet1", "Sheet2"]);
      await enter(open, "Sheet2!A1");
      await page.keyboard.press("Shift+F11");
      await eventually(() => names(open), ["Sheet1", "Sheet3", "Sheet2"]);

      await tab("Sheet3").dblclick();
      const name = page.getByRole("textbox", { name: "Name of the sheet" });
      await name.fill("sheet1");
      await page.keyboard.press("Enter");
      await page.getByText("There is already a sheet named sheet1.").waitFor();
      await name.fill("a/b");
      await page.keyboard.press("Enter");
      await page.getByText(/^A sheet name has 1 to 31 characters/).waitFor();
      await workbench.type("Sheet1!A1", "=Sheet3!B2");
      await name.fill("It's new");
      await page.keyboard.press("Enter");
      await tab("It's new").waitFor();
      expect((await sheetOf(open)).cells.A1?.formula).toBe("='It''s new'!B2");
      await workbench.type("'It''s new'!B2", "4");
      await expectCells(workbench, "Sheet1!A1", [[4]]);
      await enter(open, "'It''s new'!A1");
      await page.keyboard.press("Control+z");
      await page.keyboard.press("Control+z");
      await tab("Sheet3").waitFor();
      await page.keyboard.press("Control+y");
      await tab("It's new").waitFor();

      await tab("It's new").click({ button: "right" });
      await choose(open, "Move right");
      await eventually(() => names(open), ["Sheet1", "Sheet2", "It's new"]);
      await page.keyboard.press("Control+PageUp");
      await eventually(async () => (await workbench.snapshot()).activeSheet, "Sheet2");
      await tab("Sheet2").click({ button: "right" });
      await choose(open, "Hide");
      await eventually(inSight, ["Sheet1", "It's new"]);
      await page.keyboard.press("Control+PageUp");
      await eventually(async () => (await workbench.snapshot()).activeSheet, "Sheet1");
      await tab("Sheet1").focus();
      await page.keyboard.press("Shift+F10");
      await choose(open, "Unhide …");
      await choose(open, "Sheet2");
      await eventually(inSight, ["Sheet1", "Sheet2", "It's new"]);
      await page.keyboard.press("Control+z");
      await eventually(inSight, ["Sheet1", "It's new"]);
    }));

  it("are deleted after a question when they hold something, and what refers to them is #REF!", () =>
    withEcho(async (open) => {
      const { page, workbench } = open;
      const tab = (name: string) => page.getByRole("tab", { name, exact: true });
      await tab("Sheet1").click({ button: "right" });
      await choose(open, "Delete");
      await page.getByText("A workbook must have at least one visible sheet.").waitFor();
      await page.getByRole("button", { name: "Insert sheet" }).click();
      await workbench.type("Sheet2!A1", "7");
      await workbench.type("Sheet1!A1", "=Sheet2!A1+1");
      await expectCells(workbench, "Sheet1!A1", [[8]]);
      await page.getByRole("button", { name: "Insert sheet" }).click();
      await tab("Sheet3").click({ button: "right" });
      await choose(open, "Delete");
      await eventually(() => names(open), ["Sheet1", "Sheet2"]);

      const question = page.getByRole("dialog", { name: "Delete Sheet2?" });
      await tab("Sheet2").click({ button: "right" });
      await choose(open, "Delete");
      await question.getByRole("button", { name: "Cancel" }).click();
      expect(await names(open)).toEqual(["Sheet1", "Sheet2"]);
      await tab("Sheet2").click({ button: "right" });
      await choose(open, "Delete");
      await question.getByRole("button", { name: "Delete" }).click();
      await eventually(() => names(open), ["Sheet1"]);
      await expectCells(workbench, "Sheet1!A1", [["#REF!"]]);
    }));

  it("are moved by dragging the tab of the active one, which starts after a long press", () =>
    withEcho(async (open) => {
      const { page, workbench } = open;
      const tabs = page.locator("#grid").getByRole("tab");
      for (const count of [2, 3]) {
        await page.getByRole("button", { name: "Insert sheet" }).click();
        await eventually(() => tabs.count(), count);
      }
      await workbench.select("Sheet1!A1");
      const dragged = page.locator("#grid").getByRole("tab", { name: "Sheet1", selected: true });
      await dragged.waitFor();
      const [from, last] = [(await dragged.boundingBox())!, (await tabs.last().boundingBox())!];
      const y = from.y + from.height / 2;
      await page.mouse.move(from.x + from.width / 2, y);
      await page.mouse.down();
      // It leaves the row of tabs, and follows the mouse.
      await dragged.waitFor({ state: "detached" });
      const [begin, end] = [from.x + from.width / 2, last.x + last.width - 4];
      for (let step = 1; step <= 5; step++) {
        await page.mouse.move(begin + ((end - begin) * step) / 5, y);
        await pictures(page);
      }
      await page.mouse.up();
      await eventually(() => names(open), ["Sheet2", "Sheet3", "Sheet1"]);
      await enter(open, "Sheet1!A1");
      await page.keyboard.press("Control+z");
      await eventually(() => names(open), ["Sheet1", "Sheet2", "Sheet3"]);
    }));

  it("keep their structure when the page is loaded again", () =>
    withEcho(async (open) => {
      const { page, workbench } = open;
      await page.getByRole("button", { name: "Insert sheet" }).click();
      await enter(open, "Sheet2!B2");
      await page.keyboard.press("Control+9");
      await page.keyboard.press("Shift+F10");
      await choose(open, "Freeze panes …");
      await choose(open, "Freeze first row");
      await page.getByText("Saved in this browser").waitFor();
      const before = (await workbench.snapshot()).sheets;
      expect(before[1]).toMatchObject({ hiddenRows: [2], frozen: { rows: 1, columns: 0 } });
      await page.reload();
      await page.waitForFunction(
        () => (window as { workbench?: { started?: boolean } }).workbench?.started === true,
      );
      expect((await workbench.snapshot()).sheets).toEqual(before);
    }));
});
