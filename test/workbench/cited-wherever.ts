import { cells, eventually } from "./hand";
import type { OpenWorkbench } from "./with-workbench";

/** A block that was just inserted on Sheet1, at A1. */
export interface CitedBlockCells {
  /** All its cells. */
  block: string;
  /** One with a figure. */
  cell: string;
  /** What its citation begins with. */
  citation: string;
}

/**
 * Copies a block, moves it, moves it to another sheet and renames that sheet, as a person does: formulas and the card of the
 * pane cite its cell all along, and say of the copy that they do not know.
 */
export async function citedWhereverItGoes(
  open: OpenWorkbench,
  { block, cell, citation }: CitedBlockCells,
): Promise<void> {
  const { page, pane, workbench } = open;
  const cite = async (formulaAt: string, of: string) => {
    await workbench.type(formulaAt, `=BPS.CITE(${of},,"en")`);
    return answerAt(open, formulaAt);
  };
  const begins = (text: string) => (text.startsWith(citation) ? citation : text);
  await eventually(async () => begins(await cite("Sheet1!AA1", cell)), citation);

  await take(open, block, "Control+c");
  await paste(open, "A101");
  const copied = below(cell, 100);
  await eventually(async () => (await workbench.read(copied))[0], (await workbench.read(cell))[0]);
  await eventually(() => cite("Sheet1!AA2", copied), "#N/A");
  await lookAt(open, copied);
  await pane.getByText(/^Unknown: the cell is not in a block/).waitFor();

  await take(open, block, "Control+x");
  await paste(open, "A201");
  const moved = below(cell, 200);
  await eventually(async () => begins(await answerAt(open, "Sheet1!AA1")), citation);
  await eventually(async () => begins(await cite("Sheet1!AA3", moved)), citation);
  await eventually(() => cite("Sheet1!AA4", cell), "#N/A");

  await page.getByRole("button", { name: "Insert sheet" }).click();
  await page.getByRole("tab", { name: "Sheet1", exact: true }).click();
  await take(open, below(block, 200), "Control+x");
  await page.getByRole("tab", { name: "Sheet2", exact: true }).click();
  await paste(open, "Sheet2!A1");
  await eventually(async () => begins(await cite("Sheet2!AA1", cell)), citation);
  await page.getByRole("tab", { name: "Sheet2", exact: true }).dblclick();
  await page.getByRole("textbox", { name: "Name of the sheet" }).fill("It's 2030");
  await page.keyboard.press("Enter");
  const renamed = `'It''s 2030'!${cell}`;
  await eventually(async () => begins(await answerAt(open, "Sheet1!AA1")), citation);
  await eventually(async () => begins(await cite("Sheet1!AA5", renamed)), citation);
  await lookAt(open, renamed);
  const card = pane.getByRole("region", { name: "Source of the selected cell" });
  await card.getByRole("button", { name: "Copy citation" }).click();
  const copy = () => page.evaluate(() => navigator.clipboard.readText());
  await eventually(async () => begins(await copy()), citation);
}

const answerAt = async ({ workbench }: OpenWorkbench, address: string) =>
  String((await workbench.read(address))[0]?.[0]);

/** An address some rows further down. */
const below = (address: string, rows: number): string =>
  address.replace(/\d+/g, (row) => String(Number(row) + rows));

async function take({ page, workbench }: OpenWorkbench, address: string, key: string) {
  await cells(page).click({ position: { x: 400, y: 300 } });
  await workbench.select(address);
  await page.keyboard.press(key);
  await eventually(() => workbench.marked(), address);
}

async function paste({ page, workbench }: OpenWorkbench, address: string) {
  await cells(page).click({ position: { x: 400, y: 300 } });
  await workbench.select(address);
  await page.keyboard.press("Control+v");
  await workbench.idle();
}

async function lookAt({ pane, workbench }: OpenWorkbench, address: string) {
  await pane.getByRole("tab", { name: "Workbook" }).click();
  await workbench.select(address);
  await pane.getByRole("button", { name: "Source of the selected cell" }).click();
  const name = address.replaceAll("''", "'").replace(/^'(.*)'!/, "$1!");
  await pane
    .getByRole("heading", { name: `Source of ${name.includes("!") ? name : `Sheet1!${name}`}` })
    .waitFor();
}
