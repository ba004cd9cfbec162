import path from "node:path";
import { eventually } from "./hand";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

const dist = path.join(__dirname, "echo-add-in");
const withEcho = (test: (open: OpenWorkbench) => Promise<void>) => withWorkbench(test, { dist });

describe("functions of the add-in in the grid", () => {
  it("get blanks, texts, booleans and errors apart, and null for an option left out", () =>
    withEcho(async ({ workbench }) => {
      await workbench.type("A1", "1.5");
      await workbench.type("B1", "-");
      await workbench.type("C1", "TRUE");
      await workbench.type("D1", "=1/0");
      await workbench.type("A3", "=BPS.DESCRIBE(A1:E1)");
      expect(await workbench.read("A3:E4")).toEqual([
        ["number 1.5", 'string "-"', "boolean true", "error #DIV/0!", 'string ""'],
        Array(5).fill("option null"),
      ]);
    }));

  it("get a single cell as a rectangle, and what is written in the formula", () =>
    withEcho(async ({ workbench }) => {
      await workbench.type("A1", '=BPS.DESCRIBE(7,"x")');
      expect(await workbench.read("A1:A2")).toEqual([["number 7"], ['option string "x"']]);
    }));

  it("show NaN and Infinity as #NUM!, null as 0, an empty text as empty, an error as itself", () =>
    withEcho(async ({ workbench }) => {
      await workbench.type("A1", "=BPS.ODD_RESULTS()");
      expect(await workbench.read("A1:C2")).toEqual([
        ["#NUM!", "#NUM!", 0],
        ["", true, "#N/A"],
      ]);
      expect(await workbench.errorMessage("C2")).toBe("Nothing is known of this one");
    }));

  it("show the code that they throw, and the sentence of #VALUE! and #N/A only", () =>
    withEcho(async ({ page, workbench }) => {
      await workbench.type("A1", '=BPS.FAIL("#VALUE!","it, row 2 is a text")');
      await workbench.type("A2", '=BPS.FAIL("#DIV/0!","not shown")');
      await workbench.type("A3", "=BPS.BREAK()");
      expect(await workbench.read("A1:A3")).toEqual([["#VALUE!"], ["#DIV/0!"], ["#VALUE!"]]);
      expect(await workbench.errorMessage("A1")).toBe("it, row 2 is a text");
      expect(await workbench.errorMessage("A2")).not.toContain("not shown");
      await workbench.select("A1");
      await page.locator("#cell-error", { hasText: "it, row 2 is a text" }).waitFor();
    }));

  it("are told the cell that calls them, and give #VALUE! with an argument too many", () =>
    withEcho(async ({ workbench }) => {
      await workbench.type("C5", "=BPS.WHERE()");
      await workbench.type("C6", "=BPS.WHERE(1)");
      expect(await workbench.read("C5:C6")).toEqual([["Sheet1!C5"], ["#VALUE!"]]);
      expect(await workbench.errorMessage("C6")).toBe("BPS.WHERE takes at most 0 arguments.");
    }));

  it("say which arguments are missing, in the language of the page", () =>
    withWorkbench(async ({ page, workbench }) => {
      await workbench.type("A1", "=BPS.NTP(1)");
      await workbench.type("A2", "=BPS.NTP(1,2,3)");
      expect(await workbench.read("A1:A2")).toEqual([["#VALUE!"], ["#VALUE!"]]);
      expect(await workbench.errorMessage("A1")).toBe("BPS.NTP also needs: ib.");
      expect(await workbench.errorMessage("A2")).toBe("BPS.NTP takes at most 2 arguments.");
      await page.locator("#language").selectOption("id-ID");
      await eventually(() => workbench.errorMessage("A1"), "BPS.NTP masih memerlukan: ib.");
    }));
});
