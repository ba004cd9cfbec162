import type { BorderSide, CellFormat } from "../../../workbench/host";
import { commonLook, type LookInReading } from "../../../src/workbook/excel/read-looks";
import { smallPlan } from "../../support/small-plan";
import { openWorkbook } from "./open-workbook";

const looks: CellFormat[] = [
  { bold: true },
  { italic: true },
  { underline: "Single" },
  { strikethrough: true },
  { fontName: "Arial" },
  { fontSize: 9 },
  { fontColor: "#FF0000" },
  { fill: "#FFFF00" },
  { horizontalAlignment: "Center" },
  { verticalAlignment: "Top" },
  { horizontalAlignment: "Left", indentLevel: 2 },
  { wrapText: true },
  { locked: false },
];
const sides: BorderSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const border = { style: "Continuous", weight: "Thin", color: "#0000FF" } as const;

/** What a block at B2:C9 leaves of the looks of cells when it is removed; it has to be all. */
async function lookAfter(
  lookAt: (row: number, column: number) => CellFormat,
  plan = smallPlan("small", { sheet: "Sheet1", cell: "B2" }),
): Promise<void> {
  const { executor, host, snapshot } = openWorkbook();
  const area = { row: 1, column: 1, rows: 8, columns: 2 };
  host.workbook.sheets[0]!.changeFormats(area, (_, row, column) => lookAt(row, column));
  const before = snapshot();
  const inserted = { ok: true, value: { status: "inserted" } };
  expect(await executor.apply(plan, { overwrite: true })).toMatchObject(inserted);
  expect(await executor.remove("small")).toEqual({ ok: true, value: null });
  expect(snapshot()).toEqual(before);
}

describe("removing a block brings back the looks of the cells beneath it", () => {
  test("that differ from cell to cell", async () => {
    await lookAfter((row, column) => looks[2 * (row - 1) + column - 1] ?? {});
  });

  test("that differ from cell to cell, where the block has changed all of them", async () => {
    const plan = smallPlan("small", { sheet: "Sheet1", cell: "B2" });
    const all = { at: { row: 0, column: 0 }, rows: 8, columns: 2 };
    const run = { ...all, align: "Left", indent: 3, wrap: true, bold: true, size: 20 } as const;
    const regions = [{ ...plan.regions[0]!, formats: [run] }, ...plan.regions.slice(1)];
    await lookAfter((row, column) => looks[2 * (row - 1) + column - 1] ?? {}, { ...plan, regions });
  });

  test.each(looks)("that all have in common: %j", async (look) => {
    await lookAfter(() => look);
  });

  test.each(sides)("with a border at the %s of one cell", async (side) => {
    await lookAfter((row, column) =>
      row === 4 && column === 1 ? { bold: true, borders: { [side]: border } } : {},
    );
  });

  test("with borders of all cells, which differ in style, weight and colour", async () => {
    await lookAfter((row, column) => ({
      borders: {
        EdgeTop: border,
        EdgeRight: { style: "Dash", weight: row > 4 ? "Thick" : "Medium", color: "#00FF00" },
        ...(column === 1 && { EdgeLeft: { style: "Double", weight: "Thick", color: "#000000" } }),
      },
    }));
  });

  test.each([
    [1, 1],
    [1, 2],
    [3, 1],
  ])("with borders between and around them, of %i rows and %i columns", async (rows, columns) => {
    const plan = smallPlan("small", { sheet: "Sheet1", cell: "B2" });
    const line = Array.from({ length: columns }, () => ({ text: "x" }));
    const cells = Array.from({ length: rows }, () => line);
    const regions = [{ ...plan.regions[0]!, cells, formats: [] }];
    const small = { ...plan, regions, charts: [], columnWidths: [] };
    const dashed = { ...border, style: "Dash" };
    for (const side of sides) {
      await lookAfter((row, column) => {
        const isCorner = row === 1 && column === 1;
        return { borders: { [side]: isCorner ? dashed : border } };
      }, small);
      await lookAfter((row, column) => {
        const isCorner = row === 1 && column === 1;
        return isCorner ? { borders: { [side]: dashed } } : {};
      }, small);
    }
  });
});

describe("commonLook", () => {
  const font = { bold: false, italic: false, underline: "None", strikethrough: false };
  const format = {
    ...{ fill: { color: "#FFFFFF" }, font: { ...font, name: "Arial", size: 9, color: "#000000" } },
    ...{ horizontalAlignment: "General", verticalAlignment: "Bottom", indentLevel: 0 },
    ...{ wrapText: false, protection: { locked: true } },
  };
  const common = (changes: object, ...styles: (string | null)[]) => {
    const borders = styles.map((style) => ({ side: "EdgeTop", border: { style } }));
    const range = { format: { ...format, ...changes } };
    return commonLook({ range, rows: 1, columns: 1, borders } as unknown as LookInReading);
  };

  test("is what all cells have, white for no fill, where nothing is drawn around them", () => {
    expect(common({}, "None", "None")).toMatchObject({ fill: "", font: "Arial", locked: true });
    expect(common({ fill: { color: "#FFFF00" } })).toMatchObject({ fill: "#FFFF00" });
  });

  test("is nothing where cells differ, where Excel does not say, and where something is drawn", () => {
    expect(common({ wrapText: null })).toBeUndefined();
    expect(common({ fill: { color: undefined } })).toBeUndefined();
    expect(common({}, "None", "Continuous")).toBeUndefined();
    expect(common({}, null, "None")).toBeUndefined();
  });
});
