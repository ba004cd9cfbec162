import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in the pane once nothing moves or fades any more: half-faded colours are no fault. */
export async function axeViolations(pane: Frame | Page): Promise<string[]> {
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    return (await axe.run({ iframes: false })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    );
  });
}

/** Rules of WCAG that the page breaks; the frame and the grid's own parts are checked elsewhere, or are not ours. */
export async function pageViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const found = await axe.run({ exclude: [["#grid"], ["#pane"]] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
