import path from "node:path";
import { cells, eventually } from "./hand";
import { withWorkbench } from "./with-workbench";

const dist = path.join(__dirname, "echo-add-in");

/** The colours of B2:C3 in the picture, most frequent first. Runs in the page. */
function countColors(canvas: HTMLElement | SVGElement): string[] {
  const picture = canvas as HTMLCanvasElement;
  const { data } = picture.getContext("2d")!.getImageData(114, 42, 124, 36);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = [data[at], data[at + 1], data[at + 2]].join();
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color);
}

describe("the page around the grid", () => {
  it("changes the language of page and add-in, and the workbook stays as it was", () =>
    withWorkbench(
      async ({ page, workbench }) => {
        await workbench.type("A1", "2");
        await workbench.type("B1", "=BPS.SEQUENCE_TO(A1)");
        await workbench.idle();
        const before = await workbench.snapshot();
        await page.locator("#language").selectOption("id-ID");
        await page.getByRole("button", { name: "Sembunyikan Timbang" }).waitFor();
        const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
        await pane?.waitForFunction(() => window.Office?.context?.displayLanguage === "id-ID");
        expect(await workbench.snapshot()).toEqual(before);
        await workbench.type("A1", "3");
        expect(await workbench.read("B1:B3")).toEqual([[1], [2], [3]]);
      },
      { dist },
    ));

  it("hides and shows the pane, and makes it wider with the arrow keys", () =>
    withWorkbench(
      async ({ page }) => {
        const pane = page.locator("#pane-box");
        const before = (await pane.boundingBox())?.width ?? 0;
        await page.locator("#splitter").press("ArrowLeft");
        expect((await pane.boundingBox())?.width).toBe(before + 16);
        await page.getByRole("button", { name: "Hide Timbang" }).click();
        expect(await pane.isVisible()).toBe(false);
        await page.getByRole("button", { name: "Show Timbang" }).click();
        expect(await pane.isVisible()).toBe(true);
      },
      { dist },
    ));

  it.each([
    ["id-ID", "Rata-rata: 1.001,25    Hitungan: 3    Jumlah: 2.002,50"],
    ["en-US", "Average: 1,001.25    Count: 3    Sum: 2,002.50"],
  ] as const)("sums up the selected cells in %s as Excel does: %s", (locale, summary) =>
    withWorkbench(
      async ({ page, workbench }) => {
        await workbench.type("A1", locale === "id-ID" ? "2.000,00" : "2,000.00");
        await workbench.type("A2", locale === "id-ID" ? "2,5" : "2.5");
        await workbench.type("A3", "x");
        await workbench.select("A1:B9");
        await page.locator("#summary", { hasText: summary }).waitFor();
        expect(await page.locator("#grid").getByText("1.001,25").count()).toBe(0);
        expect(await page.locator("#grid").getByText("1,001.25").count()).toBe(0);
        await workbench.type("A2", "");
        await page.locator("#summary", { hasText: /: 2 / }).waitFor();
        await workbench.select("A1");
        await page.locator("#summary:empty").waitFor({ state: "attached" });
      },
      { dist, locale },
    ),
  );

  it("paints filled cells in the dark theme in the grey of the page's sheet, and their texts white", () =>
    withWorkbench(
      async ({ page, workbench, pane }) => {
        await pane.evaluate(() =>
          Excel.run(async (context) => {
            const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
            cell.format.fill.color = "#FFFFFF";
            cell.values = [
              ["████", "████"],
              ["████", "████"],
            ];
            await context.sync();
          }),
        );
        await workbench.idle();
        const colors = () => cells(page).evaluate(countColors);
        await eventually(async () => (await colors()).includes("0,0,0"), true);
        await page.locator("#dark").click();
        const sheet = await page
          .locator("#sheet")
          .evaluate((one) => getComputedStyle(one).backgroundColor.replace(/[^\d,]/g, ""));
        await eventually(async () => (await colors()).slice(0, 2).sort(), ["255,255,255", sheet]);
      },
      { dist },
    ));

  it("says in words what is selected", () =>
    withWorkbench(
      async ({ page, workbench }) => {
        await workbench.type("B2", "=1/0");
        await workbench.idle();
        await workbench.select("B2");
        const spoken = "Sheet1!B2, #DIV/0!, =1/0, The formula divides by zero or by an empty cell.";
        await page.locator("#selection", { hasText: spoken }).waitFor({ state: "attached" });
      },
      { dist },
    ));
});
