import path from "node:path";
import { withWorkbench } from "./with-workbench";

const dist = path.join(__dirname, "echo-add-in");

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
        await workbench.type("A2", "");
        await page.locator("#summary", { hasText: /: 2 / }).waitFor();
        await workbench.select("A1");
        await page.locator("#summary:empty").waitFor({ state: "attached" });
      },
      { dist, locale },
    ),
  );

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
