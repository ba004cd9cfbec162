import path from "node:path";
import { pageViolations } from "./axe-violations";
import { withWorkbench } from "./with-workbench";

const dist = path.join(__dirname, "echo-add-in");

describe("the page around the grid", () => {
  it.each(["en-US", "id-ID"] as const)(
    "breaks no rule of accessibility in %s, light or dark",
    (locale) =>
      withWorkbench(
        async ({ page }) => {
          expect(await pageViolations(page)).toEqual([]);
          await page.locator("#dark").click();
          expect(await pageViolations(page)).toEqual([]);
        },
        { dist, locale },
      ),
  );

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
        await page.locator("#splitter").focus();
        await page.keyboard.press("ArrowLeft");
        expect((await pane.boundingBox())?.width).toBe(before + 16);
        await page.getByRole("button", { name: "Hide Timbang" }).click();
        expect(await pane.isVisible()).toBe(false);
        await page.getByRole("button", { name: "Show Timbang" }).click();
        expect(await pane.isVisible()).toBe(true);
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
