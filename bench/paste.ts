import type { Frame } from "playwright-core";
import { inPane } from "./support/in-pane";

/**
 * What a person waits for who pastes 50,000 cells into the workbench, until they are read, calculated and painted. Needs the
 * built workbench. Run: npx tsx bench/paste.ts
 */
const GOAL_SECONDS = 2;
const kinds: readonly { name: string; cell(row: number, column: number): string }[] = [
  { name: "numbers", cell: (row, column) => `${row}.${column}` },
  { name: "labels and numbers", cell: (row, column) => (column % 3 ? `${row}.5` : `Item ${row}`) },
];

void inPane(async (open) => {
  for (const { name, cell } of kinds) {
    const rows = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => cell(row, column)).join("\t"),
    );
    const seconds = await pasteSeconds(await open(), rows.join("\n"));
    if (seconds > GOAL_SECONDS) process.exitCode = 1;
    console.log(
      `paste of 50,000 cells, ${name}: ${seconds.toFixed(2)} s; goal ${GOAL_SECONDS} s: ${seconds > GOAL_SECONDS ? "MISSED" : "reached"}`,
    );
  }
});

async function pasteSeconds(pane: Frame, text: string): Promise<number> {
  const page = pane.page();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("#univer-sheet-main-canvas_workbook").click({ position: { x: 80, y: 30 } });
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await page.evaluate(() => performance.mark("paste"));
  await page.keyboard.press("Control+v");
  const taken = await page.evaluate(async () => {
    const { workbench } = window as unknown as {
      workbench: { read(address: string): Promise<unknown[][]> };
    };
    while ((await workbench.read("J5000"))[0]![0] === "")
      await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.measure("taken", "paste").duration / 1000;
  });
  await page.close();
  return taken;
}
