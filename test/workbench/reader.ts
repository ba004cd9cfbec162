import type { Locator } from "playwright-core";
import type { Grid } from "../../workbench/page/grid";
import { cells } from "./hand";
import { type OpenWorkbench, withWorkbench, type WorkbenchOptions } from "./with-workbench";

/** A person at the workbench, whose clicks are counted. Texts and keys are not. */
export interface Reader extends OpenWorkbench {
  click(what: Locator, button?: "right"): Promise<void>;
  /** A click on a cell of the grid, or a drag from the first cell of a range to the last. */
  point(address: string): Promise<void>;
}

interface Task {
  /** What is done, for the title. */
  task: string;
  clicks: number;
  options?: WorkbenchOptions;
  run(reader: Reader): Promise<void>;
}

/** A task of a reader, from the first screen to the end; its title says how many clicks it takes, and it takes exactly these. */
export function readerTask({ task, clicks, options, run }: Task): void {
  test(`${task}: ${clicks} ${clicks === 1 ? "click" : "clicks"}`, () =>
    withWorkbench(async (open) => {
      let counted = 0;
      const { page } = open;
      await run({
        ...open,
        async click(what, button) {
          counted++;
          await what.click(button === "right" ? { button, position: { x: 200, y: 12 } } : {});
        },
        async point(address) {
          counted++;
          const [from = "", to = from] = address.split(":");
          const [start, end] = [await middleOf(open, from), await middleOf(open, to)];
          await page.mouse.move(start.x, start.y);
          await page.mouse.down();
          await page.mouse.move(end.x, end.y, { steps: 4 });
          await page.mouse.up();
        },
      });
      expect(counted).toBe(clicks);
    }, options));
}

/** Where a cell is in the window. */
async function middleOf(
  { page }: OpenWorkbench,
  address: string,
): Promise<{ x: number; y: number }> {
  const [, letters = "", digits = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const place = [Number(digits) - 1, letters.charCodeAt(0) - "A".charCodeAt(0)] as const;
  await cells(page).waitFor();
  const middle = await page.evaluate(([row, column]) => {
    const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
    const box = grid.cellBox(row, column);
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, place);
  if (!middle) throw new Error(`${address} is out of sight`);
  return middle;
}

/** Puts a text on the clipboard and pastes it where the person has clicked. */
export async function pasteHere(
  { page, workbench }: OpenWorkbench,
  rows: unknown[][],
): Promise<void> {
  const text = rows.map((row) => row.join("\t")).join("\n");
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await page.keyboard.press("Control+v");
  await workbench.idle();
}
