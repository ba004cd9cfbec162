import type { Frame } from "playwright-core";
import { withWorkbench } from "./with-workbench";

/** Cells of appendix 2 of ntp-kaltim-2020 when it is inserted at A1. */
const IT = "B5:G5";
const IB = "B6:G6";
const NTP = "B26:G26";

async function insertAppendix2(pane: Frame): Promise<void> {
  await pane.getByRole("searchbox").fill("lampiran 2 ntp");
  await pane.getByText("Appendix 2", { exact: true }).first().click();
  await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
  await pane.getByRole("button", { name: "Remove again" }).waitFor();
}

describe("the add-in in the workbench", () => {
  it("inserts a table that was searched for; =BPS.NTP(It,Ib) spills what the table prints", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await insertAppendix2(pane);
      await workbench.type("B32", `=BPS.NTP(${IT},${IB})`);
      const [computed = []] = await workbench.read("B32:G32");
      const [printed = []] = await workbench.read(NTP);
      expect(computed.map((value) => Number(value).toFixed(2))).toEqual(
        printed.map((value) => Number(value).toFixed(2)),
      );
      expect(printed[0]).toBe(112.86);
    }));

  it("changes one result when one It changes, and says which cell is a text", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await insertAppendix2(pane);
      await workbench.type("B32", `=BPS.NTP(${IT},${IB})`);
      const [before = []] = await workbench.read("B32:G32");
      await workbench.type("C5", "104.40");
      const [after = []] = await workbench.read("B32:G32");
      expect(after[1]).toBe(100);
      expect(after.filter((_, index) => index !== 1)).toEqual(
        before.filter((_, index) => index !== 1),
      );
      await workbench.type("D5", "n.a.");
      expect((await workbench.read("B32:G32"))[0]?.[2]).toBe("#VALUE!");
      expect(await workbench.errorMessage("D32")).toContain("n.a.");
    }));

  it("shows #SPILL! when a cell is in the way of the result", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await insertAppendix2(pane);
      await workbench.type("D32", "in the way");
      await workbench.type("B32", `=BPS.NTP(${IT},${IB})`);
      expect(await workbench.read("B32:D32")).toEqual([["#SPILL!", "", "in the way"]]);
    }));

  it("leaves the workbook as it was after insert and remove", () =>
    withWorkbench(async ({ pane, workbench }) => {
      const before = await workbench.snapshot();
      await insertAppendix2(pane);
      expect(await workbench.snapshot()).not.toEqual(before);
      await pane.getByRole("button", { name: "Remove again" }).click();
      await pane.getByRole("button", { name: "Remove again" }).waitFor({ state: "detached" });
      expect(await workbench.snapshot()).toEqual(before);
    }));

  it("opens with a sample whose live NTP equals the printed one", () =>
    withWorkbench(
      async ({ workbench }) => {
        const cells = await workbench.read("A1:G6");
        const live = cells.find(([label]) => String(label).startsWith("NTP = It / Ib"));
        expect(live?.slice(1).map((value) => Number(value).toFixed(2))).toEqual([
          "112.86",
          "114.73",
          "112.50",
          "109.68",
          "108.42",
          "107.02",
        ]);
      },
      { sample: true },
    ));
});
