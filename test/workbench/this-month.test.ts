import type { Frame } from "playwright-core";
import { axeViolations } from "./axe-violations";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

async function readExample({ pane, workbench }: OpenWorkbench): Promise<void> {
  await pane.getByRole("tab", { name: "This month" }).click();
  await pane.getByRole("button", { name: "Insert this example" }).click();
  await pane
    .getByText(/^Inserted at /)
    .first()
    .waitFor();
  await workbench.idle();
  await workbench.select("A1:F7");
  await pane.getByRole("button", { name: "Read the selected cells" }).click();
  await pane.getByText("6 items read.").waitFor();
}

const violations = (pane: Frame) => axeViolations(pane);

describe("the screen of this month", () => {
  it("makes the release of the six-line example in docs/scenarios.md, with live words in both languages", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      await readExample(open);
      await pane.getByRole("textbox", { name: "Month", exact: true }).fill("July 2026");
      await pane.getByRole("textbox", { name: "Month before" }).fill("June 2026");
      expect(await pane.getByRole("tabpanel").innerText()).toContain("100.40");
      await pane.getByRole("button", { name: "Insert as live sheet" }).click();
      await pane
        .getByText(/^Inserted at NTP July 2026!/)
        .first()
        .waitFor();
      await workbench.idle();
      const words = async () => (await workbench.read("'NTP July 2026'!A5:A6")).flat().map(String);
      const [indonesian, english] = await words();
      expect(indonesian).toContain("NTP Tanaman Pangan sebesar 100.40, turun 0.06 persen");
      expect(english).toContain("NTP of Tanaman Pangan stood at 100.40, down 0.06 percent");
      expect(english).toContain("Rural households saw inflation of 0.72 percent.");
      const all = await workbench.read("'NTP July 2026'!A1:K40");
      expect(all.flat().filter((value) => /^#/.test(String(value)))).toEqual([]);
      const padi = all.findIndex((row) => row[2] === "Padi");
      await workbench.type(`'NTP July 2026'!I${padi + 1}`, "110");
      expect((await words())[1]).toContain("up ");
    }));

  it("names the cell that it cannot read", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      await readExample(open);
      await workbench.type("E4", "n/a");
      await workbench.select("A1:F7");
      await pane.getByRole("button", { name: "Read again" }).click();
      await pane.getByText("Row 4 of the selection: Last month cannot be “n/a”.").waitFor();
    }));

  it("has no violation that axe finds, before and after a table is read", () =>
    withWorkbench(async (open) => {
      const { pane } = open;
      await readExample(open);
      expect(await violations(pane)).toEqual([]);
    }));
});
