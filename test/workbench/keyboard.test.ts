import type { Grid } from "../../workbench/page/grid";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";
import { cells } from "./hand";

/** The part of the page that has the focus. */
const part = ({ page }: OpenWorkbench) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return ["sheet", "pane-box", "top-bar", "toolbar"].find((id) =>
      document.getElementById(id)?.contains(active),
    );
  });

describe("the keyboard", () => {
  it("goes round cells, pane, bar and tools with F6, and back with Shift+F6", () =>
    withWorkbench(async (open) => {
      const { page, workbench } = open;
      await cells(open.page).click({ position: { x: 100, y: 200 } });
      const visited = [];
      const keys = ["F6", "Shift+F6"].flatMap((key) => Array<string>(4).fill(key));
      for (const key of keys) {
        await page.keyboard.press(key);
        visited.push(await part(open));
      }
      const round = ["pane-box", "top-bar", "toolbar", "sheet"];
      expect(visited).toEqual([...round, "toolbar", "top-bar", "pane-box", "sheet"]);
      await workbench.select("B2");
      await page.keyboard.type("12");
      await page.keyboard.press("Enter");
      expect(await workbench.read("B2")).toEqual([[12]]);
    }));

  it("leaves the cells with Esc, once there is no text to cancel", () =>
    withWorkbench(async (open) => {
      const { page, workbench } = open;
      await cells(open.page).click({ position: { x: 100, y: 200 } });
      await workbench.select("B2");
      await page.keyboard.type("12");
      await page.keyboard.press("Escape");
      expect([await part(open), await workbench.read("B2")]).toEqual(["sheet", [[""]]]);
      await page.keyboard.press("Escape");
      expect(await part(open)).toBe("top-bar");
    }));

  it("finds a name on every control of the grid", () =>
    withWorkbench(async ({ page }) => {
      const nameless = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            "#grid :is(button, input, a, [contenteditable], [role=tablist])",
          ),
        ]
          .filter((control) => !control.closest("[inert]"))
          .filter((control) => !control.ariaLabel && !control.textContent)
          .map((control) => control.outerHTML),
      );
      expect(nameless).toEqual([]);
    }));
});

describe("the switches of the page", () => {
  it("keep the pane's search and the selection, and pane and page agree in language and theme", () =>
    withWorkbench(async (open) => {
      const { page, pane, workbench } = open;
      await workbench.select("C3:D4");
      await pane.getByRole("searchbox", { name: "Search tables" }).fill("lampiran 10");
      await pane.evaluate(() => Object.assign(window, { same: true }));
      await page.locator("#language").selectOption("id-ID");
      const search = pane.getByRole("searchbox", { name: "Cari tabel" });
      await search.waitFor();
      await page.locator("#dark").click();
      await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
      expect(await search.inputValue()).toBe("lampiran 10");
      expect(await pane.evaluate(() => "same" in window)).toBe(true);
      expect((await workbench.snapshot()).selection).toEqual(["Sheet1!C3:D4"]);

      await pane.getByRole("button", { name: /^EN/ }).click();
      await page.getByRole("button", { name: "Hide Timbang" }).waitFor();
      await pane.getByRole("searchbox", { name: "Search tables" }).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe("en-US");
    }));
});

describe("a formula that is typed", () => {
  it.each(["=BPS.N", "=NTP"])("%s offers BPS.NTP first", (typed) =>
    withWorkbench(async (open) => {
      const { page } = open;
      await cells(open.page).click({ position: { x: 100, y: 200 } });
      await page.keyboard.type(typed);
      const offered = page.locator("li").filter({ hasText: "BPS." });
      await offered.first().waitFor();
      expect(await offered.first().textContent()).toMatch(/^BPS\.NTPFarmers' terms of trade/);
      await page.keyboard.press("Escape");
    }),
  );

  it("says what is wrong once, beside the cell", () =>
    withWorkbench(async (open) => {
      const { page, workbench } = open;
      await workbench.type("C4", "=1/0");
      await workbench.idle();
      await workbench.select("C4");
      const sentence = "The formula divides by zero or by an empty cell.";
      const card = page.locator("#cell-error");
      await card.getByText(sentence).waitFor();
      const box = (await card.boundingBox())!;
      expect(box.x).toBeLessThan(320);
      expect(box.y).toBeLessThan(260);
      // Univer shows its own messages 100 ms after it has told of the cell; a timer of the same length ends behind it.
      const hovered = page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const { api } = (window as unknown as { workbench: { grid: Grid } }).workbench.grid;
            const told = api.addEvent(api.Event.CellHover, ({ row, column }) => {
              if (row !== 3 || column !== 2) return;
              told.dispose();
              setTimeout(resolve, 100);
            });
          }),
      );
      await cells(open.page).hover({ position: { x: 220, y: 90 } });
      await hovered;
      const said = await page
        .getByText(/divide|error/i)
        .evaluateAll((all) => all.map(({ id }) => id));
      expect(said.sort()).toEqual(["cell-error", "selection"]);
    }));
});

describe("the first paint", () => {
  it("shows bar, grid and pane in the right language and theme before the page's script runs", () =>
    withWorkbench(
      async ({ page, pane }) => {
        await page.locator("#dark").click();
        await pane.getByRole("tab").first().waitFor();
        await page.route(/\/page\.js/, () => undefined);
        await page.reload({ waitUntil: "commit" });
        await page.getByRole("button", { name: "Sembunyikan Timbang" }).waitFor();
        await page.waitForFunction(
          () => performance.getEntriesByName("first-contentful-paint").length > 0,
        );
        const seen = await page.evaluate(() => ({
          theme: document.documentElement.dataset.theme,
          lang: document.documentElement.lang,
          grid: getComputedStyle(document.getElementById("grid")!).backgroundImage !== "none",
          scripts: performance
            .getEntriesByType("resource")
            .map(({ name }) => new URL(name).pathname)
            .filter((path) => path.endsWith(".js")),
        }));
        expect(seen).toEqual({
          theme: "dark",
          lang: "id-ID",
          grid: true,
          scripts: ["/first-paint.js"],
        });
        await page.unroute(/\/page\.js/);
      },
      { locale: "id-ID" },
    ));
});
