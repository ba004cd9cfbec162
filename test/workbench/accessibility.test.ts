import { packed, rels, smallWorkbook } from "../support/packed";
import { axeViolations } from "./axe-violations";
import { cells } from "./hand";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

/** A file of which something is not shown, so that opening it asks. */
const fileWithPivotTable = {
  name: "pivot.xlsx",
  mimeType: "",
  buffer: Buffer.from(
    packed(
      smallWorkbook('<row r="1"><c r="A1"><v>7</v></c></row>', {
        "xl/worksheets/_rels/sheet1.xml.rels": rels([
          "rId1",
          "pivotTable",
          "../pivotTables/pivotTable1.xml",
        ]),
        "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
      }),
    ),
  ),
};
const damagedFile = { name: "rusak.xlsx", mimeType: "", buffer: Buffer.from("PK broken") };

interface Opened {
  readonly name: string;
  /** Where axe looks once it is there. */
  readonly selector: string;
  open(open: OpenWorkbench): Promise<void>;
}

/** Lets the keyboard into the cells, with cells selected. */
async function inCells({ page, workbench }: OpenWorkbench, address: string): Promise<void> {
  await cells(page).click({ position: { x: 700, y: 400 } });
  await workbench.select(address);
}

const tool = (name: string): Opened => ({
  name: `the tool ${name}`,
  selector: "#tool-menu:popover-open",
  open: async ({ page }) => page.locator(`[data-tool="${name}"]`).click(),
});

const byKeys = (name: string, selector: string, address: string, keys: string): Opened => ({
  name,
  selector,
  open: async (open) => {
    await inCells(open, address);
    await open.page.keyboard.press(keys);
  },
});

/** An entry of the menu of the cells that asks something; the menu is the one that is open. */
const byCellMenu = (name: string, selector: string, entry: RegExp): Opened => ({
  name,
  selector,
  open: async (open) => {
    await inCells(open, "B2");
    await open.page.keyboard.press("Shift+F10");
    await open.page.getByRole("menuitem", { name: entry }).click();
  },
});

const byFile = (name: string, file: typeof damagedFile): Opened => ({
  name,
  selector: "#question[open]",
  open: async ({ page }) => page.locator("#file-input").setInputFiles(file),
});

const everything: readonly Opened[] = [
  byKeys("the menu of the cells", "#menu:popover-open:focus-within", "B2", "Shift+F10"),
  byCellMenu("the ways to freeze panes", "#menu:popover-open", /^(Freeze panes|Bekukan panel)/),
  byKeys("the ways to insert cells", "#menu:popover-open", "B2", "Control+Shift+Equal"),
  byCellMenu("the columns to sort by", "#question[open]", /(several columns|beberapa kolom)/),
  byKeys("find and replace", "#find", "A1", "Control+f"),
  byKeys("the values of a filter", "#filter-panel:popover-open", "A1", "Alt+ArrowDown"),
  byKeys("printing", "#print-dialog", "A1", "Control+p"),
  ...["fill", "fontColor", "borders", "numberFormat"].map(tool),
  {
    name: "the question before cells are merged",
    selector: "#question[open]",
    open: async (open) => {
      await inCells(open, "A2:B2");
      await open.page.locator('[data-tool="merge"]').click();
    },
  },
  {
    name: "the menu of a sheet",
    selector: "#menu:popover-open",
    open: ({ page }) => page.getByRole("tab", { name: "Sheet1" }).click({ button: "right" }),
  },
  {
    name: "the menu of files",
    selector: "#file-menu:popover-open",
    open: ({ page }) => page.locator("#file").click(),
  },
  byFile("what would not be shown of a file", fileWithPivotTable),
  byFile("why a file was not opened", damagedFile),
];

it.each(["en-US", "id-ID"] as const)(
  "axe finds nothing in page, grid, pane, menus and dialogs, in both themes, in %s",
  (locale) =>
    withWorkbench(
      async (open) => {
        const { page, pane, workbench } = open;
        const table = [
          ["Item", "Value"],
          ["rubber", "30"],
          ["rice", "12"],
        ];
        for (const [row, texts] of table.entries()) {
          await workbench.type(`A${row + 1}`, texts[0]!);
          await workbench.type(`B${row + 1}`, texts[1]!);
        }
        await inCells(open, "A1");
        await page.keyboard.press("Control+Shift+L");
        const found: string[] = [];
        const look = async (where: string, violations: Promise<string[]>) =>
          found.push(...(await violations).map((violation) => `${where}: ${violation}`));
        for (const theme of ["light", "dark"]) {
          await look(`${theme}, page`, axeViolations(page));
          await look(`${theme}, pane`, axeViolations(pane));
          for (const { name, selector, open: show } of everything) {
            await show(open);
            await page.locator(selector).waitFor();
            await look(`${theme}, ${name}`, axeViolations(page, selector));
            await page.keyboard.press("Escape");
            await page.locator(selector).waitFor({ state: "hidden" });
          }
          await page.locator("#dark").click();
        }
        expect(found).toEqual([]);
      },
      { locale },
    ),
);
