import type { Frame } from "playwright-core";
import { axeViolations } from "./axe-violations";
import { withWorkbench } from "./with-workbench";

/** Tasks of a reader, each from the first screen to the end; a task takes no more clicks than its title says. */

const search = (pane: Frame, words: string) => pane.getByRole("searchbox").fill(words);
const answers = (pane: Frame) => pane.getByRole("region", { name: "Answers" }).getByRole("button");
const inserted = (pane: Frame) =>
  pane
    .getByText(/^Inserted at /)
    .first()
    .waitFor();

describe("tasks of a reader", () => {
  test("exports of coffee in 2020: typed, 1 click to the cell in its table", () =>
    withWorkbench(async ({ pane, page }) => {
      await search(pane, "ekspor kopi 2020");
      const first = answers(pane).first();
      await first.getByText("26,065").waitFor();
      expect(await first.innerText()).toMatch(/down 85\.74 percent from 2019/);
      expect(await axeViolations(page)).toEqual([]);
      await first.click();
      const cell = pane.locator("td[data-marked]");
      expect(await cell.innerText()).toBe("26,065");
      expect(await cell.evaluate(isInSight)).toBe(true);
      await pane.getByText('=BPS.REFERENCE_VALUE("trade-ntt-2020.l1.2","hs09","2020")').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }));

  test("a misspelled search: 1 click to the tables of the nearest word", () =>
    withWorkbench(async ({ pane }) => {
      await search(pane, "horitkultura");
      await pane.getByRole("button", { name: /^hortikultura \(/ }).click();
      await answers(pane).first().waitFor();
    }));

  test("NTP table of horticulture where the cell is taken: 3 clicks, none of them wasted", () =>
    withWorkbench(
      async ({ pane, workbench }) => {
        await search(pane, "ntp hortikultura");
        await answers(pane).first().waitFor();
        await pane.getByRole("list", { name: "Tables" }).getByRole("button").first().click();
        await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
        await pane.getByRole("button", { name: "Insert below, at A37" }).click();
        await inserted(pane);
        expect((await workbench.read("A37"))[0]?.[0]).toMatch(/horticulture/);
      },
      { sample: true },
    ));

  test("NTP from two own rows: 6 clicks, the result in sight before it is inserted", () =>
    withWorkbench(async ({ pane, page, workbench }) => {
      for (const [at, value] of ["110", "99", "100", "90"].entries())
        await workbench.type(["B1", "C1", "B2", "C2"][at] as string, value);
      await pane.getByRole("tab", { name: "Functions" }).click();
      await search(pane, "BPS.NTP");
      await pane.getByRole("listitem").getByRole("button").first().click();
      await workbench.select("B1:C1");
      await pane.getByRole("button", { name: "Use selected cells for it" }).click();
      await pane.getByText("Fill in what is not optional").waitFor();
      await workbench.select("B2:C2");
      await pane.getByRole("button", { name: "Use selected cells for ib" }).click();
      const result = pane.getByRole("region", { name: "Result" });
      expect(await result.innerText()).toMatch(/110\.00\s+110\.00/);
      expect(await axeViolations(page)).toEqual([]);
      await workbench.select("B4");
      await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
      await inserted(pane);
      expect(await workbench.text("B4:C4")).toEqual([["110.00", "110.00"]]);
      await pane.getByRole("button", { name: "Remove again" }).click();
      await pane.getByText("Removed. The workbook is as it was before.").first().waitFor();
      expect(await workbench.read("B4:C4")).toEqual([["", ""]]);
    }));
});

/** Runs in the pane: whether an element lies within the frame that it scrolls in. */
const isInSight = (element: Element): boolean => {
  const frame = element.closest("[role=region]")?.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
};
