import { refuseHidden, refuseOversized } from "../../../src/workbook/excel/refusals";
import type { PlannedCell, Region } from "../../../src/workbook/plan";
import { smallPlan } from "../../support/small-plan";
import { openWorkbook } from "./open-workbook";

/** Why a check refuses; undefined when it passes. */
function refusal(check: () => void): unknown {
  try {
    check();
    return undefined;
  } catch (error) {
    return error instanceof RangeError ? "RangeError" : (error as { code: string }).code;
  }
}

const plan = smallPlan("small", { sheet: "Sheet1", cell: "B2" });
const ofCells = (...parts: PlannedCell[][][]) =>
  refusal(() => {
    const regions = parts.map((cells): Region => ({ ...plan.regions[0]!, cells }));
    refuseOversized({ ...plan, regions });
  });

describe("refuseOversized", () => {
  const text = (length: number) => ({ text: "a".repeat(length) });
  const formula = (length: number) => ({ formula: "a".repeat(length), expected: 0 });

  test("takes texts of 32,767 and formulas of 8,192 characters, and none that are longer", () => {
    expect(ofCells([[text(32_767), formula(8_192)]])).toBeUndefined();
    expect(ofCells([[text(1), text(32_768)]])).toBe("too-large");
    expect(ofCells([[text(1)], [formula(8_193)]])).toBe("too-large");
  });

  test("takes regions of rows of one length only", () => {
    expect(ofCells([[text(1), text(1)], [text(1)]])).toBe("RangeError");
    expect(ofCells([[text(1)]], [])).toBe("RangeError");
    expect(ofCells([[]])).toBe("RangeError");
  });

  test("takes 125,000 cells, those between its parts counted", () => {
    const line = Array.from({ length: 25 }, () => text(1));
    const lines = (count: number) => Array.from({ length: count }, () => line);
    expect(ofCells(lines(5000))).toBeUndefined();
    expect(ofCells(lines(5001))).toBe("too-large");
    const apart = (row: number, column: number) =>
      refusal(() => {
        const [region] = plan.regions as [Region];
        const far = { ...region, at: { row, column } };
        refuseOversized({ ...plan, regions: [region, far] });
      });
    expect(apart(124_999, 0)).toBeUndefined();
    expect(apart(62_500, 1)).toBe("too-large");
  });

  test("takes cells of 4 million characters together", () => {
    const lines = (count: number) => Array.from({ length: count }, () => [text(30_000)]);
    expect(ofCells(lines(133))).toBeUndefined();
    expect(ofCells(lines(134))).toBe("too-large");
  });
});

describe("refuseHidden", () => {
  const range = (rowHidden: boolean | null, columnHidden: boolean | null) =>
    ({ rowHidden, columnHidden }) as unknown as Excel.Range;

  test("looks at the properties that are named, of which some cells may have what others have not", () => {
    expect(refusal(() => refuseHidden(range(false, true), "rowHidden"))).toBeUndefined();
    for (const hidden of [range(true, false), range(null, false), range(false, null)])
      expect(refusal(() => refuseHidden(hidden, "rowHidden", "columnHidden"))).toBe("hidden-cells");
  });
});

describe("a place beside a table", () => {
  const outcomeAt = async (cell: string) => {
    const { executor } = openWorkbook();
    // Its table takes E6:F8.
    await executor.apply(smallPlan("a", { sheet: "Sheet1", cell: "E5" }), { overwrite: false });
    const line = [{ text: "a" }, { text: "b" }];
    const region = { ...plan.regions[0]!, cells: [line, line] };
    const small = { ...plan, target: { sheet: "Sheet1", cell }, regions: [region], charts: [] };
    const outcome = await executor.apply({ ...small, columnWidths: [] }, { overwrite: false });
    return outcome.ok ? outcome.value.status : outcome.failure.code;
  };

  test.each([
    ["G6", "table-overlap"],
    ["G9", "table-overlap"],
    ["H6", "inserted"],
    ["C9", "inserted"],
    ["D6", "table-overlap"],
    ["C6", "inserted"],
    ["A1", "inserted"],
  ])("%s is %s", async (cell, outcome) => {
    expect(await outcomeAt(cell)).toBe(outcome);
  });
});
