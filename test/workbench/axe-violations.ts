import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds once nothing moves or fades any more: half-faded colours are no fault.
 *
 * @param part selects the only part that is looked at, e.g. a menu that is open
 */
export async function axeViolations(frame: Frame | Page, part = "html"): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe);
  return frame.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    // What the pointer is over by now is known with the next picture, and may fade in turn.
    do {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    } while (document.getAnimations().some(({ playState }) => playState === "running"));
    return (await axe.run(selector, { iframes: false })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    );
  }, part);
}
