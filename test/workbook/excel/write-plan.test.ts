import { recordKey } from "../../../src/workbook/excel/block-record";
import type { KeptCells } from "../../../src/workbook/excel/kept-cells";
import type { Target } from "../../../src/workbook/excel/read-target";
import { recordFor } from "../../../src/workbook/excel/write-plan";
import type { ChartPlan, FormatRun, SheetPlan } from "../../../src/workbook/plan";
import { smallPlan } from "../../support/small-plan";
import { openWorkbook } from "./open-workbook";

const atB2 = { sheet: "Sheet1", cell: "B2" };
const plan = smallPlan("small", atB2);

describe("the record of a block", () => {
  beforeAll(() => void openWorkbook());

  const workbook = {
    ...{ sheetNames: ["Sheet1"], takenNames: [], recordKeys: [], strayEntries: [] },
    ...{ settingsSize: 0, hasProtectedStructure: false },
  };
  const target: Target = {
    ...{ workbook, extent: { rows: 8, columns: 2 }, origin: { row: 1, column: 1 } },
    ...{ sheet: "Sheet1", isNewSheet: false, sheetId: "{1}", chartNames: [], noted: new Set() },
    ...{ cells: null, columnWidths: [48, 48] },
  };
  const recordIn = (others: Partial<Target["workbook"]>, of: SheetPlan = plan) =>
    recordFor(of, { ...target, workbook: { ...workbook, ...others } }, null);

  test("says where the block stands and of which parts it is", () => {
    expect(recordIn({})).toMatchObject({
      ...{ id: "small", sheet: "Sheet1", address: "B2:C9", rows: 8, columns: 2 },
      ...{ ownSheet: false, tables: ["Small"], charts: ["_Timbang_small_1"], kept: null },
      parts: [
        { row: 0, column: 0, rows: 1, columns: 1 },
        { row: 1, column: 0, rows: 3, columns: 2 },
        { row: 5, column: 0, rows: 2, columns: 2 },
      ],
    });
    expect(recordFor(plan, { ...target, isNewSheet: true }, null).ownSheet).toBe(true);
  });

  test("has an id that neither a block nor a name of the workbook has", () => {
    expect(recordIn({ takenNames: ["_TIMBANG_SMALL"] }).id).toBe("small~2");
    const recordKeys = [recordKey("small"), recordKey("small~2")];
    expect(recordIn({ recordKeys }).id).toBe("small~3");
  });

  test("has names for its tables that are free, whatever their case, and differ", () => {
    const table = plan.regions[1]!;
    const two = { ...plan, regions: [...plan.regions, { ...table, at: { row: 9, column: 0 } }] };
    expect(recordIn({}, two).tables).toEqual(["Small", "Small_2"]);
    expect(recordIn({ takenNames: ["SMALL", "small_2"] }, two).tables).toEqual([
      ...["Small_3", "Small_4"],
    ]);
  });

  test("remembers the widths of columns that become wider, and of no others", () => {
    const widened = (columnWidths: number[], others: Partial<Target> = {}) =>
      recordFor({ ...plan, columnWidths }, { ...target, ...others }, null).widened;
    expect(widened([90, 48])).toEqual([{ column: 0, before: 48, after: 90 }]);
    expect(widened([47, 48.5])).toEqual([{ column: 1, before: 48, after: 48.5 }]);
    expect(widened([90, 0], { columnWidths: [] })).toEqual([
      { column: 0, before: null, after: 90 },
    ]);
  });

  test("keeps old cells where there is room", () => {
    const kept = { rows: 8, columns: 2 } as KeptCells;
    expect(recordFor(plan, target, kept).kept).toBe(kept);
    const full = { ...target, workbook: { ...workbook, settingsSize: 999_990 } };
    expect(recordFor(plan, full, kept).kept).toBeNull();
  });
});

describe("a plan that is carried out", () => {
  const one = { at: { row: 0, column: 0 }, rows: 1, columns: 1 };

  async function carriedOut(changes: Partial<SheetPlan>) {
    const open = openWorkbook();
    const outcome = await open.executor.apply({ ...plan, ...changes }, { overwrite: false });
    expect(outcome).toMatchObject({ ok: true, value: { status: "inserted" } });
    return open;
  }

  test.each<[Partial<FormatRun>, object]>([
    [{ fill: "#FFF2CC" }, { fill: "#FFF2CC" }],
    [{ bold: true }, { bold: true }],
    [{ italic: true }, { italic: true }],
    [{ color: "#333333" }, { fontColor: "#333333" }],
    [{ size: 14 }, { fontSize: 14 }],
    [{ align: "Right" }, { horizontalAlignment: "Right" }],
    [
      { align: "Left", indent: 2 },
      { horizontalAlignment: "Left", indentLevel: 2 },
    ],
    [{ wrap: true }, { wrapText: true }],
  ])("gives a cell the look %j and no other", async (look, format) => {
    const region = { ...plan.regions[0]!, formats: [{ ...one, ...look }] };
    const { snapshot } = await carriedOut({ regions: [region], charts: [], columnWidths: [] });
    expect(snapshot().sheets[0]!.cells.B2?.format).toEqual(format);
  });

  test("gives all cells into which a formula spills its format, and hides the buttons of its table", async () => {
    const spilling = {
      formula: "=B3:C4*2",
      expected: [
        [1, 2],
        [3, 4],
      ],
      format: "0.0",
    };
    const text = { text: "x" };
    const cells = [
      [text, text],
      [text, spilling],
    ];
    const regions = [...plan.regions.slice(0, 2), { ...plan.regions[2]!, cells, formats: [] }];
    const { snapshot } = await carriedOut({ regions });
    const sheet = snapshot().sheets[0]!;
    const formats = ["C8", "D8", "C9", "D9"].map((at) => sheet.cells[at]?.numberFormat);
    expect(formats).toEqual(["0.0", "0.0", "0.0", "0.0"]);
    expect(["B8", "C7", "C10"].map((at) => sheet.cells[at]?.numberFormat)).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    const { tables } = sheet;
    expect(tables).toMatchObject([
      { name: "Small", style: "TableStyleLight1", area: "B3:C5", showFilterButton: false },
    ]);
  });

  test.each([atB2, { newSheet: "Own" }])(
    "at %j widens no column beyond its own, so that it is known again and goes",
    async (target) => {
      const before = openWorkbook().snapshot();
      const { executor, snapshot } = await carriedOut({ target, columnWidths: [90, 90, 90, 90] });
      expect(await executor.blocks()).toMatchObject({ ok: true, value: [{ state: "current" }] });
      expect(Object.values(snapshot().sheets.at(-1)!.columnWidths)).toEqual([90, 90]);
      expect(await executor.remove("small")).toEqual({ ok: true, value: null });
      expect(snapshot()).toEqual(before);
    },
  );

  test("freezes rows on a sheet of its own, and on no other", async () => {
    for (const [target, rows] of [
      [{ newSheet: "Own" }, 2],
      [atB2, 0],
    ] as const) {
      const { snapshot } = await carriedOut({ target, frozenRows: 2 });
      expect(snapshot().sheets.at(-1)!.frozen.rows).toBe(rows);
    }
  });

  describe("draws a chart", () => {
    const [base] = plan.charts as [ChartPlan];
    async function drawn(changes: Partial<ChartPlan>) {
      const { host } = await carriedOut({ charts: [{ ...base, ...changes }] });
      return host.workbook.sheets[0]!.charts[0]!;
    }
    const values = { at: { row: 2, column: 1 }, rows: 2, columns: 1 };
    const categories = { at: { row: 2, column: 0 }, rows: 2, columns: 1 };
    const area = (column: number) => ({ area: { row: 3, column, rows: 2, columns: 1 } });

    test.each([
      ["Line", "categoryAxis", "valueAxis"],
      ["ColumnClustered", "categoryAxis", "valueAxis"],
      ["BarClustered", "valueAxis", "categoryAxis"],
    ] as const)("of the kind %s with its source at the foot", async (kind, foot, side) => {
      const chart = await drawn({ kind });
      expect(chart).toMatchObject({ chartType: kind, title: "Chart", width: 200, height: 100 });
      expect(chart[foot]).toMatchObject({ title: "Source: BPS." });
      expect(chart[side].title).toBe("");
      expect(chart.legend.visible).toBe(true);
    });

    test("of series with names, labels and hollow points, and a legend where they are several", async () => {
      const series = [
        { name: "One", values, hollow: [1] },
        { name: "Two", values: { ...values, at: { row: 2, column: 0 } } },
      ];
      const chart = await drawn({ data: { ...values, seriesBy: "Columns" }, series, categories });
      expect(chart.series).toMatchObject([
        { name: "One", values: area(2), categories: area(1) },
        { name: "Two", values: area(1), categories: area(1) },
      ]);
      expect(chart.series[0]!.markers).toEqual([
        { point: 1, style: "Circle", size: 6, background: "#FFFFFF" },
      ]);
      expect(chart.series[1]!.markers ?? []).toEqual([]);
      expect(chart.legend).toEqual({ visible: true, position: "Bottom" });
    });

    test("of one series without a legend, and of labels only where the plan has some", async () => {
      const series = [{ name: "One", values }];
      const chart = await drawn({ data: { ...values, seriesBy: "Columns" }, series });
      expect(chart.series).toMatchObject([{ name: "One", values: area(2) }]);
      expect(chart.series[0]!.categories).toBeUndefined();
      expect(chart.legend.visible).toBe(false);
    });
  });
});
