import type { PaneFrame } from "./pane";

const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 20;

/**
 * Fills a new workbook with the sample that the add-in brings, through the add-in's own way of writing. The add-in offers
 * it once Office.js is ready; without an offer the workbook stays empty.
 */
export async function openSample(pane: PaneFrame): Promise<void> {
  const addin = await pane.ready();
  const until = performance.now() + PATIENCE_MS;
  while (addin && !addin.timbang && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  await addin?.timbang?.openSample?.();
}
