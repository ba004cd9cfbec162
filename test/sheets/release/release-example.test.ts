import { readReleaseLines } from "../../../src/taskpane/this-month/release-lines";
import { monthRelease } from "../../../src/analysis";
import {
  planReleaseExample,
  releaseExample,
  releaseExampleHeaders,
} from "../../../src/sheets/release";
import type { PlannedCell } from "../../../src/workbook/plan";

const planIn = (language: "en" | "id") =>
  planReleaseExample({
    blockId: "release-example~1",
    language,
    target: { sheet: "Sheet1", cell: "C3" },
  });

/** What a reader of the sheet gets for a cell. */
const valueOf = (cell: PlannedCell): unknown =>
  "number" in cell ? cell.number : "text" in cell ? cell.text : "";

describe.each(["en", "id"] as const)("planReleaseExample in %s", (language) => {
  const plan = planIn(language);

  test("is one region of a header and the six items, at the selected cell", () => {
    expect(plan.regions).toHaveLength(1);
    expect(plan.regions[0]?.at).toEqual({ row: 0, column: 0 });
    const cells = plan.regions[0]?.cells.map((line) => line.map(valueOf));
    expect(cells).toEqual([releaseExampleHeaders(language), ...releaseExample]);
  });

  test("holds the reader's numbers, not ours, so that its record names no source", () => {
    expect(plan.source).toBeNull();
  });

  test("is read back as it was made, and gives the results of docs/scenarios.md", () => {
    const cells = plan.regions[0]?.cells.map((line) => line.map(valueOf)) ?? [];
    const { lines, faults } = readReleaseLines(cells);
    expect(faults).toEqual([]);
    expect(lines).toHaveLength(releaseExample.length);
    const { subsectors, ruralInflation } = monthRelease(lines);
    const shown = (index: "it" | "ib" | "ntp" | "ntup") => {
      const { previous, current, change } = subsectors[0]!.figures[index];
      return [previous, current, change].map((value) => value.toFixed(2));
    };
    expect(shown("it")).toEqual(["106.00", "107.22", "1.15"]);
    expect(shown("ib")).toEqual(["105.52", "106.79", "1.21"]);
    expect(shown("ntp")).toEqual(["100.45", "100.40", "-0.06"]);
    expect(shown("ntup")).toEqual(["103.52", "102.26", "-1.21"]);
    expect(ruralInflation?.toFixed(2)).toBe("0.72");
  });
});
