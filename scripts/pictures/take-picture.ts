import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

const folder = "docs/images";

/** A part of the page, CSS pixels. */
interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Sharp enough for a reader with a fine screen, and small enough for a repository. */
const [scale, quality] = [1.5, 80];

/** A picture of docs/images as WebP, which takes a third of the room of a PNG; Playwright itself does not write it. */
export async function takePicture(page: Page, name: string, area?: Area): Promise<void> {
  await page.mouse.move(0, 0);
  const session = await page.context().newCDPSession(page);
  const shown = page.viewportSize();
  if (!shown) throw new Error("The page has no size");
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality,
    clip: { ...(area ?? { x: 0, y: 0, ...shown }), scale },
  });
  await session.detach();
  writeFileSync(path.join(folder, `${name}.webp`), Buffer.from(data, "base64"));
}

/** The pane from its top, or as much of it as is high. */
export async function takePane(page: Page, name: string, height: number): Promise<void> {
  const box = await page.locator("#pane").boundingBox();
  if (!box) throw new Error("The pane is not shown");
  await takePicture(page, name, { ...box, height: Math.min(box.height, height) });
}
