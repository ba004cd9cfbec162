import type { Frame, Page } from "playwright-core";

export interface Appearance {
  readonly language: "id" | "en";
  readonly dark: boolean;
}

/** Shows the pane in another language or theme; the screen stays as it is. */
export async function showPane(pane: Frame, appearance: Appearance): Promise<void> {
  await pane.evaluate((given) => {
    const { timbang } = window as unknown as {
      timbang: { setAppearance(appearance: Appearance): void };
    };
    timbang.setAppearance(given);
  }, appearance);
  await pane.waitForFunction((lang) => document.documentElement.lang === lang, appearance.language);
  await painted(pane);
}

/** Drags the edge of the pane until it is so wide, in CSS pixels. */
export async function widenPane(page: Page, pane: Frame, width: number): Promise<void> {
  const bar = await page.locator("#splitter").boundingBox();
  const viewport = page.viewportSize();
  if (!bar || !viewport) throw new Error("The pane is not shown");
  const y = bar.y + bar.height / 2;
  await page.mouse.move(bar.x + 1, y);
  await page.mouse.down();
  await page.mouse.move(viewport.width - width, y);
  await page.mouse.up();
  await pane.waitForFunction((wanted) => document.documentElement.clientWidth === wanted, width);
  await painted(pane);
}

const painted = (pane: Frame): Promise<void> =>
  pane.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );
