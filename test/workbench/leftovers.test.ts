import { insertionTexts, leftoverTexts } from "../../src/language";
import { axeViolations } from "./axe-violations";
import { reloadPane } from "./hand";
import { withWorkbench } from "./with-workbench";

describe.each(["en", "id"] as const)("a pane in %s that was closed while it wrote", (language) => {
  it("shows half a block when it opens again, changes nothing, clears it away after a click, and has no violation that axe finds", () =>
    withWorkbench(
      async ({ page, pane, workbench }) => {
        const before = await workbench.snapshot();
        await pane.getByRole("searchbox").fill("lampiran 2 ntp");
        await pane.getByRole("list").getByRole("button").first().click();
        const insert = pane.getByRole("button", { name: insertionTexts[language].newSheet });
        await insert.waitFor();
        // Requests count from here: those of a pane that opens are done.
        await page.evaluate(() => {
          const fault = { request: 2, action: 60, when: "after", code: "RequestAborted" } as const;
          window.injection = window.workbench.host.faults.inject({ ...fault, silent: true });
        });
        await insert.click();
        await page.waitForFunction(() => window.injection?.struck === true);
        expect((await workbench.snapshot()).sheets).toHaveLength(2);

        await page.locator("#dark").click();
        await reloadPane(page, pane);
        const texts = leftoverTexts[language];
        await pane.getByText(texts.title, { exact: true }).waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        expect((await workbench.snapshot()).sheets).toHaveLength(2);
        await pane.getByRole("button", { name: texts.clear }).click();
        await pane.getByRole("button", { name: texts.clear }).waitFor({ state: "detached" });
        await pane.getByText(texts.title, { exact: true }).waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        const { sheets, names, settings } = await workbench.snapshot();
        expect({ sheets, names, settings }).toEqual({
          sheets: before.sheets,
          names: before.names,
          settings: before.settings,
        });
      },
      { locale: language === "id" ? "id-ID" : "en-US" },
    ));
});
