import { monthRelease } from "../../../src/analysis";
import { readReleaseLines } from "../../../src/taskpane/this-month/release-lines";
import { releaseExample, releaseExampleHeaders } from "../../../src/sheets/release";

const rows = releaseExample.map((row) => [...row]);

describe("readReleaseLines", () => {
  test.each(["en", "id"] as const)("reads the example by its headers in %s", (language) => {
    const { lines, faults } = readReleaseLines([releaseExampleHeaders(language), ...rows]);
    expect(faults).toEqual([]);
    expect(monthRelease(lines).ruralInflation).toBeCloseTo((100 * 5000 * 1.08) / 748000, 10);
  });

  test("without headers the columns are subsector, row, item, weight, last month, this month", () => {
    expect(readReleaseLines(rows).lines).toEqual(
      readReleaseLines([releaseExampleHeaders("en"), ...rows]).lines,
    );
  });

  test("two prices go before a relative, a relative before an index", () => {
    const headers = ["Row", "Weight", "Last month", "This month", "Relative, percent"];
    const prices = ["Price last month", "Price this month"];
    const { lines } = readReleaseLines([
      [...headers, ...prices],
      ["It", 1, 100, 101, "", "", ""],
      ["It", 1, 100, 101, 102, "", ""],
      ["It", 1, 100, 101, 102, 2500, 2600],
    ]);
    expect(lines.map(({ current }) => current)).toEqual([
      { index: 101 },
      { relative: 102 },
      { previousPrice: 2500, currentPrice: 2600 },
    ]);
  });

  test("texts with a decimal comma are numbers; empty rows are passed over", () => {
    const { lines, faults } = readReleaseLines([
      ["Tanaman Pangan", "it", "Padi", "7.500", "104,5", "106,2"],
      ["", "", "", "", "", ""],
      ["Tanaman Pangan", "it", "Padi", "75", "104,5", "106,2"],
    ]);
    expect(faults).toEqual([{ row: 1, field: "weight", found: "7.500" }]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ weight: 75, previous: 104.5, current: { index: 106.2 } });
  });

  test.each([
    [["A", "Ib", "Padi", 1, 100, 101], "row", "Ib"],
    [["A", "It", "Padi", -1, 100, 101], "weight", "-1"],
    [["A", "It", "Padi", 1, 0, 101], "previous", "0"],
    [["A", "It", "Padi", 1, 100, ""], "current", ""],
    [["A", "It", "Padi", 1, 100, "#N/A"], "current", "#N/A"],
  ])("%j is named by its field %s", (row, field, found) => {
    expect(readReleaseLines([row]).faults).toEqual([{ row: 1, field, found }]);
  });
});
