import { planRelease } from "../../../src/sheets/release";
import { tableName } from "../../../src/sheets/table";
import type { PlannedCell, SheetPlan } from "../../../src/workbook/plan";
import { ntpPlan, openWorkbook } from "./open-workbook";

const atA1 = { sheet: "Sheet1", cell: "A1" };
const oneText = (text: string): SheetPlan => ({
  ...ntpPlan("text~1", atA1),
  regions: [{ at: { row: 0, column: 0 }, cells: [[{ text }]], formats: [], notes: [] }],
});

const names = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "A1",
  "R1C1",
  "History",
  "x".repeat(32),
  "👩‍🌾".repeat(20),
  "\ud83d",
  "\u202e\u0000\u200b",
  "",
];

describe.each(names)("the name %j", (name) => {
  test("as id of a block, name of its sheet and of its table is inserted, found and removed", async () => {
    const { executor, snapshot } = openWorkbook();
    const before = snapshot();
    const plan = ntpPlan(name, { newSheet: name });
    const region = plan.regions[1]!;
    region.table = { ...region.table!, name: tableName(`ntp.${name}`) };
    expect(await executor.apply(plan, { overwrite: false })).toMatchObject({
      ok: true,
      value: { status: "inserted" },
    });
    expect(await executor.blocks()).toMatchObject({ ok: true, value: [{ id: name }] });
    expect(await executor.remove(name)).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual({ ...before, activeSheet: snapshot().activeSheet });
  });

  test("as subsector and item of a month's release is a subsector like any other", () => {
    const line = { subsector: name, item: name, weight: 1, previous: 100, current: { index: 110 } };
    const rows = ["it", "ikrt", "bppbm"] as const;
    const plan = planRelease({
      blockId: "r~1",
      language: "en",
      target: atA1,
      month: "July",
      previousMonth: "June",
      lines: rows.map((row) => ({ ...line, row })),
    });
    const formulas = plan.regions.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => ("formula" in cell ? [cell.expected] : [])),
    );
    expect(formulas).toContain(110);
  });
});

describe("sizes", () => {
  test("a text of 32,767 characters is inserted, one more is refused before anything is written", async () => {
    const { executor, host, snapshot } = openWorkbook();
    const before = snapshot();
    const refused = await executor.apply(oneText("a".repeat(32_768)), { overwrite: false });
    expect(refused).toEqual({ ok: false, failure: { code: "too-large", asItWas: true } });
    expect(host.log).toEqual([]);
    expect(snapshot()).toEqual(before);
    const done = await executor.apply(oneText("a".repeat(32_767)), { overwrite: false });
    expect(done).toMatchObject({ value: { status: "inserted" } });
  });

  const regionOf = (cells: PlannedCell[][]): SheetPlan => ({
    ...oneText(""),
    regions: [{ at: { row: 0, column: 0 }, cells, formats: [], notes: [] }],
  });
  const number = { number: 1.25, format: "#,##0.00" };
  const rows = (count: number, width: number) =>
    Array.from({ length: count }, () => Array.from({ length: width }, () => number));

  test.each([
    ["a plan of 200,000 cells", "too-large", rows(20_000, 10)],
    ["a plan with rows of unequal length", "unknown", [[number], [number, number]]],
    ["a plan without cells", "unknown", []],
    ["a plan wider than a sheet", "no-room", rows(1, 16_385)],
  ])("%s is refused as %s, on a sheet that is there and on a new one", async (_, code, cells) => {
    const { executor, host, snapshot } = openWorkbook();
    const before = snapshot();
    for (const target of [atA1, { newSheet: "New" }]) {
      const outcome = await executor.apply({ ...regionOf(cells), target }, { overwrite: true });
      expect(outcome).toEqual({ ok: false, failure: { code, asItWas: true } });
    }
    expect(snapshot()).toEqual(before);
    expect(host.log).toEqual([]);
  });

  const line = { style: "Continuous", weight: "Thin", color: "#FF0000" };

  test.each([
    ["2,400 cells that differ in looks", 60, 40, {}],
    ["900 cells with borders of their own", 30, 30, { borders: { EdgeLeft: line, EdgeTop: line } }],
  ])(
    "a block over %s is inserted and removed in requests under 4 MB",
    async (_, high, wide, look) => {
      const { executor, host, snapshot } = openWorkbook();
      const area = { row: 0, column: 0, rows: high, columns: wide };
      host.workbook.sheets[0]!.changeFormats(area, (__, row, column) => ({
        ...look,
        bold: (row + column) % 2 === 0,
        ...(column % 3 === 0 ? { fill: "#FFFF00" } : {}),
      }));
      const before = snapshot();
      const plan = regionOf(rows(high, wide));
      const outcome = await executor.apply({ ...plan, columnWidths: [] }, { overwrite: true });
      expect(outcome).toMatchObject({ ok: true, value: { status: "inserted" } });
      expect(await executor.remove("text~1")).toEqual({ ok: true, value: null });
      expect(snapshot()).toEqual(before);
      for (const { bytes } of host.log) expect(bytes).toBeLessThan(4e6);
    },
  );

  test("a block over more bordered cells than could be given back is refused", async () => {
    const { executor, host, snapshot } = openWorkbook();
    const area = { row: 0, column: 0, rows: 50, columns: 40 };
    host.workbook.sheets[0]!.changeFormats(area, () => ({ borders: { EdgeLeft: line } }));
    const before = snapshot();
    const outcome = await executor.apply(regionOf(rows(50, 40)), { overwrite: true });
    expect(outcome).toMatchObject({ ok: false, failure: { code: "too-large" } });
    expect(snapshot()).toEqual(before);
  });
});
