import { axeViolations } from "./axe-violations";
import { cells, typeByHand } from "./hand";
import { withWorkbench } from "./with-workbench";

describe("the result of a function on the reader's cells", () => {
  it("follows the cells: when one is edited, when a formula among them changes, and when that is undone", () =>
    withWorkbench(async (open) => {
      const { page, pane, workbench } = open;
      await typeByHand(open, "B1", "110");
      await typeByHand(open, "B2", "100");
      await typeByHand(open, "C2", "=B2*2");
      await pane.getByRole("tab", { name: "Functions" }).click();
      await pane.getByRole("searchbox").fill("BPS.NTP");
      await pane.getByRole("listitem").getByRole("button").first().click();
      await pane.getByRole("textbox", { name: "it", exact: true }).fill("B1:C1");
      await pane.getByRole("textbox", { name: "ib", exact: true }).fill("B2:C2");
      const result = pane.getByRole("region", { name: "Result" });
      const shows = (text: RegExp) => result.filter({ hasText: text }).waitFor();
      await typeByHand(open, "C1", "210");
      await shows(/^110\.00\s*105\.00$/);
      // C2 follows B2.
      await typeByHand(open, "B2", "105");
      await shows(/^104\.76\s*100\.00$/);
      await cells(page).click({ position: { x: 100, y: 200 } });
      await page.keyboard.press("Control+z");
      await shows(/^110\.00\s*105\.00$/);
      await typeByHand(open, "B1", "none");
      await pane.getByText(/text/).first().waitFor();
      await workbench.idle();
      expect(await axeViolations(page)).toEqual([]);
    }));
});
