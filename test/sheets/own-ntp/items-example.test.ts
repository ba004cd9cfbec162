import { itemQuestions, ownNtp, readOwnItems } from "../../../src/analysis";
import { itemsExample, itemsExampleHeaders, planItemsExample } from "../../../src/sheets/own-ntp";
import type { PlannedCell } from "../../../src/workbook/plan";
import { tablesOf } from "../../support/made-up-province";

const valueOf = (cell: PlannedCell): string | number =>
  "number" in cell ? cell.number : "text" in cell ? cell.text : "";

describe.each(["en", "id"] as const)("planItemsExample in %s", (language) => {
  const request = {
    blockId: "items-example~1",
    language,
    target: { sheet: "Sheet1", cell: "C3" },
  };
  const plan = planItemsExample(request, 2031);
  const cells = plan.regions[0]?.cells.map((line) => line.map(valueOf)) ?? [];

  test("is one region of a header and the items, at the selected cell, and names no source", () => {
    expect(plan.regions).toHaveLength(1);
    expect(plan.regions[0]?.at).toEqual({ row: 0, column: 0 });
    expect(cells).toEqual([itemsExampleHeaders(language, 2031), ...itemsExample]);
    expect(plan.source).toBeNull();
  });

  test("is read as it was made, leaves no question, and gives It, Ib and NTP", () => {
    const read = readOwnItems(tablesOf(cells));
    expect(read.months).toEqual(["2031-01", "2031-02", "2031-03"]);
    expect(itemQuestions(read)).toEqual([]);
    const [group] = ownNtp(read, {}).groups;
    const levels = (key: string) =>
      group?.rows.find((row) => row.key === key)?.levels.map((level) => level?.toFixed(2));
    // It: (60 x 1.21 + 40 x 1.05) / 100; Ib: (70 x 1.025 + 20 + 30 x 1.05 + 20 x 1.05) / 140.
    expect(levels("it")).toEqual(["100.00", "106.00", "114.60"]);
    expect(levels("ib")).toEqual(["100.00", "100.93", "103.04"]);
    expect(levels("ntp")).toEqual(["100.00", "105.02", "111.22"]);
  });
});
