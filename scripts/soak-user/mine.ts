import type { Page } from "playwright-core";
import type { SoakWindow } from "./soak-window";

/** A sheet on which only its reader writes: nothing is ever inserted there. */
export const MINE = "Milik_saya";

const contents = (page: Page): Promise<string> =>
  page.evaluate((name) => {
    const sheet = (window as unknown as SoakWindow).workbench
      .snapshot()
      .sheets.find((one) => one.name === name);
    if (!sheet) return "gone";
    const cells = Object.entries(sheet.cells).map(([at, { formula, value }]) => [
      at,
      formula ?? value,
    ]);
    return JSON.stringify(cells.sort());
  }, MINE);

/** The states that the reader's sheet has had by the reader's own doing: undoing and redoing may bring any of them back. */
export class Mine {
  private readonly known = new Set<string>();

  async accept(page: Page): Promise<void> {
    this.known.add(await contents(page));
  }

  /** What the sheet holds that nobody put there; undefined where all is well. */
  async strange(page: Page): Promise<string | undefined> {
    const now = await contents(page);
    return this.known.has(now) ? undefined : now;
  }
}
