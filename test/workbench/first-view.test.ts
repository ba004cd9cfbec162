import type { Page } from "playwright-core";
import { answersTexts } from "../../src/language";
import { withWorkbench } from "./with-workbench";

/** Windows of a screen of 1366 x 768 pixels at 100, 125 and 200 percent, CSS pixels. */
const windows = {
  whole: { width: 1366, height: 768 },
  larger: { width: 1093, height: 614 },
  double: { width: 683, height: 384 },
} as const;

const oneLine = 60;

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return box;
};

describe.each(["en-US", "id-ID"] as const)("the first view, in %s", (locale) => {
  it.each(Object.entries(windows))(
    "shows content rather than controls on a %s screen",
    (name, size) =>
      withWorkbench(
        async ({ page, pane, workbench }) => {
          await workbench.idle();
          expect((await boxOf(page, "#top-bar")).height).toBeLessThan(oneLine);
          const heights = await page
            .locator("#grid canvas")
            .evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
          expect(Math.max(...heights)).toBeGreaterThan(size.height * 0.4);
          const tabs = await boxOf(page, "#grid [data-u-comp=slide-tab-bar]");
          const zoom = await boxOf(page, "#grid button:has(.univerjs-icon-reduce-icon)");
          expect(tabs.x + tabs.width).toBeLessThanOrEqual(zoom.x + 1);
          if (name === "double") return;
          const { headlines } = answersTexts[locale === "en-US" ? "en" : "id"];
          const headline = pane
            .getByRole("region", { name: headlines })
            .getByRole("button")
            .first();
          await headline.waitFor();
          const { y, height } = (await headline.boundingBox())!;
          // Its number with the line below: the sparkline and the source may come with the first scroll.
          expect(y + Math.min(height, 80)).toBeLessThan(size.height);
        },
        {
          locale,
          sample: true,
          prepare: async (context) => {
            await context.pages()[0]!.setViewportSize(size);
          },
        },
      ),
  );
});
