import type { PaneFrame } from "./pane";

/**
 * Fills a new workbook with the sample that the add-in brings, through the add-in's own way of writing. Without one the
 * workbook stays empty.
 */
export async function openSample(pane: PaneFrame): Promise<void> {
  const addin = await pane.ready();
  await addin?.timbang?.openSample?.();
}
