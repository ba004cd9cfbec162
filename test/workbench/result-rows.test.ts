import { CustomFunctionsError, ErrorCode } from "../fakes/custom-functions";
import type { Host } from "../../workbench/host";
import { cellErrorOf, resultRows } from "../../workbench/page/functions/result-rows";
import type { AddinWindow } from "../../workbench/page/pane";
import { eventually } from "./hand";
import { withWorkbench } from "./with-workbench";

type WorkbenchWindow = { workbench: { host: Host } };

describe("resultRows", () => {
  it.each([
    [12, [[12]]],
    ["", [[""]]],
    [true, [[true]]],
    [null, [[0]]],
    [undefined, [[0]]],
    [NaN, [[{ error: "#NUM!" }]]],
    [-Infinity, [[{ error: "#NUM!" }]]],
    [{ some: "object" }, [[{ error: "#VALUE!" }]]],
    [[], [[{ error: "#VALUE!" }]]],
    [[1, 2], [[{ error: "#VALUE!" }]]],
    [[[1], [2, 3]], [[{ error: "#VALUE!" }]]],
    [
      [
        [1, null],
        ["a", new CustomFunctionsError(ErrorCode.notAvailable, "No data")],
      ],
      [
        [1, 0],
        ["a", { error: "#N/A", message: "No data" }],
      ],
    ],
  ])("resultRows(%j) is %j", (result, rows) => {
    expect(resultRows(result)).toEqual(rows);
  });
});

describe("cellErrorOf", () => {
  it.each([
    [
      new CustomFunctionsError(ErrorCode.invalidValue, "it is a text"),
      { error: "#VALUE!", message: "it is a text" },
    ],
    [new CustomFunctionsError(ErrorCode.divisionByZero, "never shown"), { error: "#DIV/0!" }],
    [new CustomFunctionsError(ErrorCode.notAvailable), { error: "#N/A" }],
    [{ code: "#REF!" }, { error: "#VALUE!" }],
    [new TypeError("a mistake"), { error: "#VALUE!" }],
    [undefined, { error: "#VALUE!" }],
  ])("cellErrorOf(%j) is %j", (failure, shown) => {
    expect(cellErrorOf(failure)).toEqual(shown);
  });
});

it("goes on calculating when a sheet is taken away while its functions are under way", () =>
  withWorkbench(async ({ page, pane, workbench }) => {
    // The first call waits; the second one comes when its sheet is gone.
    await pane.evaluate(() => {
      const { mappings } = (window as unknown as AddinWindow).CustomFunctions!._association;
      const rows = new Promise((resolve) => Object.assign(window, { letGo: resolve }));
      mappings.BALANCE = () => {
        Object.assign(window, { isCalled: true });
        return rows;
      };
    });
    await page.evaluate(() => {
      const { workbook } = (window as unknown as WorkbenchWindow).workbench.host;
      workbook.step(() => {
        const sheet = workbook.addSheet("Gone");
        const formulas = [["=BPS.BALANCE(3,1)"], ["=BPS.TRADE_SHARE(1,4)"]];
        sheet.write({ row: 0, column: 0, rows: 2, columns: 1 }, formulas, "addin");
      });
    });
    await pane.waitForFunction(() => (window as { isCalled?: boolean }).isCalled);
    await page.evaluate(() => {
      const { workbook } = (window as unknown as WorkbenchWindow).workbench.host;
      workbook.step(() => workbook.deleteSheet(workbook.sheet("Gone")));
    });
    await pane.evaluate(() => (window as unknown as { letGo(rows: unknown): void }).letGo([[2]]));
    await workbench.type("A1", "=BPS.TRADE_SHARE(1,4)");
    await eventually(() => workbench.read("A1"), [[25]]);
  }));
