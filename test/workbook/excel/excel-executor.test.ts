import { planTable } from "../../../src/sheets/table";
import { ntpTable, fixtureBooks } from "../../fixtures/reference-library";
import {
  english,
  indonesian,
  insertLines,
  sheetColumns,
  shiftCells,
  type Sheet,
  Table,
  type Workbook,
} from "../../../workbench/host";
import { smallPlan } from "../../support/small-plan";
import { ntpPlan, openWorkbook, samplePlan, tradePlan } from "./open-workbook";

const atB2 = { sheet: "Sheet1", cell: "B2" };

describe("apply", () => {
  test("a table plan becomes title, Excel table with numbers and formats, source line", async () => {
    const { executor, snapshot } = openWorkbook();
    const outcome = await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        status: "inserted",
        block: { id: "ntp~1", sheet: "Sheet1", address: "B2:H14", state: "current" },
      },
    });
    const sheet = snapshot().sheets[0];
    expect(sheet?.tables).toMatchObject([
      { name: "ntp_kaltim_2020_l2", area: "B5:H11", style: "TableStyleLight1" },
    ]);
    expect(sheet?.cells.C6).toMatchObject({ value: 117.14, numberFormat: "#,##0.00" });
    expect(sheet?.cells.B2?.value).toMatch(/^Lampiran 2\. Nilai Tukar Petani/);
    expect(sheet?.cells.B14?.value).toMatch(/Bukan produk BPS\.$/);
  });

  test("codes stay text, a nil is 0 shown as a dash, a year in a header is text", async () => {
    const { executor, snapshot } = openWorkbook();
    await executor.apply(tradePlan("trade~1", atB2), { overwrite: false });
    const cells = snapshot().sheets[0]?.cells;
    expect(cells?.B6).toMatchObject({ value: "03", numberFormat: "@" });
    expect(cells?.E6).toMatchObject({ value: 0, numberFormat: '#,##0.00;-#,##0.00;"-"' });
    expect(cells?.D5?.value).toBe("2019");
  });

  test("a new sheet gets a free name, is shown, and the table a free name", async () => {
    const { executor, snapshot } = openWorkbook();
    await executor.apply(ntpPlan("ntp~1", { newSheet: "NTP" }), { overwrite: false });
    const outcome = await executor.apply(ntpPlan("ntp~2", { newSheet: "NTP" }), {
      overwrite: false,
    });
    expect(outcome).toMatchObject({
      ok: true,
      value: { status: "inserted", block: { sheet: "NTP (2)" } },
    });
    const { sheets, activeSheet, selection } = snapshot();
    expect(selection).toEqual(["'NTP (2)'!A1"]);
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "NTP", "NTP (2)"]);
    expect(sheets[2]?.tables).toMatchObject([{ name: "ntp_kaltim_2020_l2_2" }]);
    expect(activeSheet).toBe("NTP (2)");
  });

  test("live formulas are written as formulas that may spill", async () => {
    const { executor, snapshot } = openWorkbook();
    await executor.apply(samplePlan("s~1", { sheet: "Sheet1", cell: "A1" }), { overwrite: false });
    const cells = snapshot().sheets[0]?.cells;
    expect(cells?.B4?.formula).toBe("=BPS.NTP(B9:G9,B10:G10)");
    expect(cells?.G4).toMatchObject({ value: "", numberFormat: "#,##0.00" });
    expect(cells?.B5?.formula).toBe("=ROUND(B4-B14,2)");
  });

  test("wide columns stay wide, narrow ones are widened", async () => {
    const { executor, host, snapshot } = openWorkbook();
    host.workbook.sheets[0]?.layout.columnWidths.set(1, 400);
    await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    expect(snapshot().sheets[0]?.columnWidths).toMatchObject({ B: 400, C: 54 });
  });
});

test.each([
  ["its sheet cannot be shown", { action: Infinity, when: "before" } as const],
  ["the answer is lost", { when: "reply" } as const],
])(
  "a block on a new sheet that was written to its end is inserted although %s",
  async (_, fault) => {
    const { executor, host } = openWorkbook();
    host.faults.inject({ request: 2, code: "GeneralException", ...fault });
    const plan = smallPlan("own", { newSheet: "New" });
    const outcome = await executor.apply(plan, { overwrite: false });
    expect(outcome).toMatchObject({ value: { status: "inserted", block: { id: "own" } } });
    // The client gives back references of requests before, also of those of other tests.
    const asked = host.log.filter(({ members }) => !members.includes("_RemoveReference"));
    expect(asked).toHaveLength(3);
    expect(await executor.blocks()).toMatchObject({ value: [{ id: "own", state: "current" }] });
  },
);

// Asking for merged areas empties Excel's list of what can be undone (office-js issue 5918).
test("merged areas are asked for only where cells are used", async () => {
  const requests = async (prepare: (sheet: Sheet) => void) => {
    const { executor, host } = openWorkbook();
    prepare(host.workbook.sheets[0]!);
    await executor.apply(smallPlan("a", atB2), { overwrite: true });
    return host.log.length;
  };
  const area = (row: number, rows: number) => ({ row, column: 1, rows, columns: 2 });
  expect(await requests(() => undefined)).toBe(2);
  expect(await requests((sheet) => sheet.changeFormats(area(9, 1), () => ({ bold: true })))).toBe(
    2,
  );
  expect(await requests((sheet) => sheet.changeFormats(area(1, 8), () => ({ bold: true })))).toBe(
    3,
  );
});

describe("occupied cells", () => {
  test("a value in the way asks, names it, and changes nothing", async () => {
    const { executor, type, snapshot } = openWorkbook();
    type(5, 3, [["mine", "2"]]);
    const before = snapshot();
    const outcome = await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    expect(outcome).toEqual({
      ok: true,
      value: {
        status: "occupied",
        occupied: {
          sheet: "Sheet1",
          sheetId: expect.stringMatching(/^\{/) as string,
          count: 2,
          addresses: ["D6", "E6"],
          keepable: true,
        },
      },
    });
    expect(snapshot()).toEqual(before);
  });

  test("a value in the room of a spill asks too", async () => {
    const { executor, type } = openWorkbook();
    type(3, 6, [["mine"]]);
    const plan = samplePlan("s~1", { sheet: "Sheet1", cell: "A1" });
    expect(await executor.apply(plan, { overwrite: false })).toMatchObject({
      ok: true,
      value: {
        status: "occupied",
        occupied: { addresses: ["G4"] },
      },
    });
  });

  test("after a yes, cells come back where Excel refuses the block halfway", async () => {
    const { executor, host, type, snapshot } = openWorkbook();
    type(1, 1, [["mine"]]);
    const before = snapshot();
    // Two requests read, the third writes.
    host.faults.inject({ request: 3, action: 30, when: "after", code: "GeneralException" });
    const outcome = await executor.apply(smallPlan("a", atB2), { overwrite: true });
    expect(outcome).toEqual({ ok: false, failure: { code: "unknown", asItWas: true } });
    expect(snapshot()).toEqual(before);
  });

  test("after a yes, cells between the parts of the block are emptied", async () => {
    const { executor, type, snapshot } = openWorkbook();
    type(1, 2, [["mine"]]);
    await executor.apply(smallPlan("a", atB2), { overwrite: true });
    expect(snapshot().sheets[0]!.cells.C2?.value ?? "").toBe("");
    expect(await executor.blocks()).toMatchObject({ value: [{ state: "current" }] });
  });

  test("after a yes, removing brings back values, texts, formulas, formats and widths", async () => {
    const { executor, type, host, snapshot } = openWorkbook();
    type(1, 1, [
      ["'007", "=1+1", "12%"],
      ["text", "TRUE", "1/2/2020"],
      ["'=1+1", "#N/A", "3"],
    ]);
    const sheet = host.workbook.sheets[0];
    sheet?.changeFormats({ row: 2, column: 2, rows: 2, columns: 1 }, () => ({
      fill: "#FFFF00",
      bold: true,
      fontName: "Arial",
    }));
    const line = { style: "Continuous", weight: "Thin", color: "#FF0000" };
    sheet?.changeFormats({ row: 6, column: 1, rows: 1, columns: 2 }, () => ({
      borders: { EdgeBottom: line },
    }));
    sheet?.setNumberFormats({ row: 8, column: 3, rows: 1, columns: 1 }, [["0.000"]]);
    const before = snapshot();
    const done = await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: true });
    expect(done).toMatchObject({
      ok: true,
      value: { status: "inserted", block: { keepsOldCells: true } },
    });
    expect(await executor.remove("ntp~1")).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual(before);
  });
});

describe("refusals before anything is written", () => {
  const refused = (code: string) => ({ ok: false, failure: { code, asItWas: true } });

  test("an Excel table in the way is refused even after a yes", async () => {
    const { executor } = openWorkbook();
    await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    const again = await executor.apply(ntpPlan("ntp~2", { sheet: "Sheet1", cell: "C3" }), {
      overwrite: true,
    });
    expect(again).toEqual(refused("table-overlap"));
  });

  test("a protected sheet is refused", async () => {
    const { executor, host } = openWorkbook();
    const sheet = host.workbook.sheets[0];
    if (sheet) sheet.protected = true;
    expect(await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false })).toEqual(
      refused("protected-sheet"),
    );
  });

  test("merged cells are refused", async () => {
    const { executor, host, type } = openWorkbook();
    type(2, 1, [["Heading"]]);
    host.workbook.sheets[0]?.merges.push({ row: 2, column: 1, rows: 1, columns: 4 });
    expect(await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: true })).toEqual(
      refused("merged-cells"),
    );
  });

  test("a new sheet in a workbook whose structure is protected is refused", async () => {
    const { executor, host } = openWorkbook();
    host.workbook.protected = true;
    expect(
      await executor.apply(ntpPlan("ntp~1", { newSheet: "NTP" }), { overwrite: false }),
    ).toEqual(refused("protected-workbook"));
  });

  test("cells that could not be given back in one request are refused even after a yes", async () => {
    const { executor, host } = openWorkbook();
    const [sheet] = host.workbook.sheets;
    const text = "x".repeat(32_000);
    const lines = Array.from({ length: 130 }, () => [text]);
    sheet!.write({ row: 1, column: 1, rows: 130, columns: 1 }, lines);
    const plan = smallPlan("a", atB2);
    const cells = lines.map(() => [{ number: 1, format: "0" }]);
    const regions = [{ ...plan.regions[0]!, cells }];
    const large = { ...plan, regions, charts: [] };
    expect(await executor.apply(large, { overwrite: true })).toEqual(refused("too-large"));
    expect(host.workbook.settings.size).toBe(0);
    expect(sheet!.valueAt(1, 1)).toBe(text);
  });

  test("the last row of a sheet leaves no room", async () => {
    const { executor } = openWorkbook();
    const target = { sheet: "Sheet1", cell: "A1048570" };
    const plan = { ...ntpPlan("ntp~1", atB2), target };
    expect(await executor.apply(plan, { overwrite: false })).toEqual(refused("no-room"));
  });

  // The block takes eight rows and two columns, and its chart begins below them.
  test.each([
    ["XFC1048569", false, true],
    ["XFC1048570", false, false],
    ["XFD1048569", false, false],
    ["XFC1048567", true, true],
    ["XFC1048568", true, false],
  ])("a block at %s (with a chart: %j) has room: %j", async (cell, hasChart, ok) => {
    const { executor } = openWorkbook();
    const plan = smallPlan("a", { sheet: "Sheet1", cell });
    const charts = hasChart ? plan.charts : [];
    const outcome = await executor.apply({ ...plan, charts }, { overwrite: false });
    expect(outcome).toMatchObject(ok ? { ok } : refused("no-room"));
  });

  test("a sheet that is not there is said to be gone", async () => {
    const { executor } = openWorkbook();
    const plan = ntpPlan("ntp~1", { sheet: "Missing", cell: "A1" });
    expect(await executor.apply(plan, { overwrite: false })).toEqual(refused("sheet-gone"));
  });

  test("a formula that spills into the cells is refused", async () => {
    const { executor, host, type } = openWorkbook();
    type(0, 1, [["=SEQUENCE(5)"]]);
    const sheet = host.workbook.sheets[0];
    host.workbook.setCalculated(sheet?.id ?? "", 0, 1, [[1], [2], [3], [4], [5]]);
    expect(await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: true })).toEqual(
      refused("spill-overlap"),
    );
  });
});

describe("blocks", () => {
  test("insert then remove leaves the workbook as it was, at a cell and on a new sheet", async () => {
    const { executor, snapshot } = openWorkbook();
    const before = snapshot();
    for (const target of [atB2, { newSheet: "NTP" }]) {
      await executor.apply(samplePlan("s~1", target), { overwrite: false });
      expect(snapshot()).not.toEqual(before);
      expect(await executor.remove("s~1")).toEqual({ ok: true, value: null });
      expect(snapshot()).toEqual(before);
    }
  });

  test("blocks lists what was inserted, oldest first, with its source", async () => {
    const { executor } = openWorkbook();
    await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    await executor.apply(tradePlan("trade~1", { newSheet: "Trade" }), { overwrite: false });
    const blocks = await executor.blocks();
    expect(blocks).toMatchObject({
      ok: true,
      value: [
        { id: "ntp~1", sheet: "Sheet1", address: "B2:H14", state: "current" },
        { id: "trade~1", sheet: "Trade", source: { table: "trade-ntt-2020.l1.2" } },
      ],
    });
  });

  test("a block whose sheet was renamed is found there", async () => {
    const { executor, host } = openWorkbook();
    await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    const sheet = host.workbook.sheets[0];
    if (sheet) host.workbook.renameSheet(sheet, "My numbers");
    expect(await executor.blocks()).toMatchObject({
      value: [{ state: "current", sheet: "My numbers", address: "B2:H14" }],
    });
  });

  test("an edited cell makes a block edited", async () => {
    const { executor, type } = openWorkbook();
    await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    type(5, 2, [["99"]]);
    expect(await executor.blocks()).toMatchObject({
      value: [{ state: "edited", sheet: "Sheet1", address: "B2:H14" }],
    });
  });

  test("goTo shows the block's sheet and selects its cells", async () => {
    const { executor, snapshot } = openWorkbook();
    await executor.apply(ntpPlan("ntp~1", { newSheet: "NTP" }), { overwrite: false });
    await executor.apply(tradePlan("t~1", { newSheet: "Trade" }), { overwrite: false });
    expect(await executor.goTo("ntp~1")).toEqual({ ok: true, value: null });
    expect(snapshot()).toMatchObject({ activeSheet: "NTP", selection: ["NTP!A1:G13"] });
  });

  test("a block whose sheet was deleted is gone, and its entry can be removed", async () => {
    const { executor, host } = openWorkbook();
    await executor.apply(ntpPlan("ntp~1", { newSheet: "NTP" }), { overwrite: false });
    const sheet = host.workbook.findSheet("NTP");
    if (sheet) host.workbook.deleteSheet(sheet);
    expect(await executor.blocks()).toMatchObject({ value: [{ state: "gone" }] });
    expect(await executor.goTo("ntp~1")).toMatchObject({ failure: { code: "block-gone" } });
    expect(await executor.remove("ntp~1")).toEqual({ ok: true, value: null });
    expect(await executor.blocks()).toEqual({ ok: true, value: [] });
  });

  test("a sheet of the name of one that went with its block is the reader's", async () => {
    const { executor, host, snapshot } = openWorkbook();
    await executor.apply(smallPlan("a", { newSheet: "A" }), { overwrite: false });
    const { workbook } = host;
    workbook.deleteSheet(workbook.sheet("A"));
    workbook.addSheet("A");
    expect(await executor.remove("a")).toEqual({ ok: true, value: null });
    expect(snapshot().sheets.map(({ name }) => name)).toEqual(["Sheet1", "A"]);
  });

  test("a sheet on which a block stood alone stays when it goes", async () => {
    const { executor, host, snapshot } = openWorkbook();
    host.workbook.addSheet("Other");
    const before = snapshot();
    await executor.apply(smallPlan("a", atB2), { overwrite: false });
    expect(host.workbook.names.items).toMatchObject([{ name: "_Timbang_a", visible: false }]);
    expect(await executor.remove("a")).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual(before);
  });

  test("a block whose chart the reader deleted goes, and a chart of theirs stays", async () => {
    const { executor, host } = openWorkbook();
    await executor.apply(smallPlan("a", atB2), { overwrite: false });
    const { charts } = host.workbook.sheets[0]!;
    charts.splice(0, 1, { ...charts[0]!, id: "mine", name: "Mine" });
    expect(await executor.remove("a")).toEqual({ ok: true, value: null });
    expect(charts.map(({ name }) => name)).toEqual(["Mine"]);
  });

  test("a sheet of our own on which the reader wrote stays when the block goes", async () => {
    const { executor, host, snapshot } = openWorkbook();
    await executor.apply(ntpPlan("ntp~1", { newSheet: "NTP" }), { overwrite: false });
    host.workbook.userEdit(host.workbook.sheet("NTP").id, 40, 0, "mine");
    await executor.remove("ntp~1");
    const { cells, tables, columnWidths } = snapshot().sheets[1]!;
    expect({ cells: Object.keys(cells), tables, columnWidths }).toEqual({
      ...{ cells: ["A41"], tables: [], columnWidths: {} },
    });
  });

  const write = (sheet: Sheet, row: number, column: number): void =>
    sheet.write({ row, column, rows: 1, columns: 1 }, [["mine"]]);

  test.each<[string, (workbook: Workbook, sheet: Sheet) => void]>([
    ["below it", (_, sheet) => write(sheet, 40, 0)],
    ["right of it", (_, sheet) => write(sheet, 0, 40)],
    [
      "above it",
      (workbook, sheet) => {
        insertLines(workbook, sheet, "row", [{ first: 0, count: 1 }]);
        write(sheet, 0, 1);
      },
    ],
    [
      "left of it",
      (workbook, sheet) => {
        insertLines(workbook, sheet, "column", [{ first: 0, count: 1 }]);
        write(sheet, 1, 0);
      },
    ],
  ])("a sheet of our own with a cell of the reader's %s stays", async (_, use) => {
    const { executor, host, snapshot } = openWorkbook();
    const { workbook } = host;
    await executor.apply(ntpPlan("ntp~1", { newSheet: "NTP" }), { overwrite: false });
    use(workbook, workbook.sheet("NTP"));
    expect(await executor.remove("ntp~1")).toEqual({ ok: true, value: null });
    const { cells } = snapshot().sheets[1]!;
    expect(Object.values(cells).map(({ value }) => value)).toEqual(["mine"]);
  });

  test("a sheet of our own on which the reader has coloured a cell goes with its block", async () => {
    const { executor, host, snapshot } = openWorkbook();
    const before = snapshot();
    await executor.apply(smallPlan("a", { newSheet: "A" }), { overwrite: false });
    const area = { row: 30, column: 0, rows: 1, columns: 1 };
    host.workbook.sheet("A").changeFormats(area, () => ({ fill: "#FFFF00" }));
    expect(await executor.remove("a")).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual(before);
  });

  test.each(["row", "column"] as const)(
    "a block into which the reader inserted a %s goes as a whole",
    async (axis) => {
      const { executor, host, snapshot } = openWorkbook();
      await executor.apply(smallPlan("a", atB2), { overwrite: false });
      const { workbook } = host;
      insertLines(workbook, workbook.sheets[0]!, axis, [{ first: 2, count: 1 }]);
      expect(await executor.remove("a")).toEqual({ ok: true, value: null });
      const { cells, tables } = snapshot().sheets[0]!;
      expect({ cells, tables }).toEqual({ cells: {}, tables: [] });
    },
  );

  test("a block whose old cells found no room in the settings leaves none behind", async () => {
    const { executor, host, type, snapshot } = openWorkbook();
    type(1, 1, [["mine".repeat(5_000)]]);
    host.workbook.settings.set("timbang.other", "x".repeat(990_000));
    const outcome = await executor.apply(smallPlan("a", atB2), { overwrite: true });
    expect(outcome).toMatchObject({ value: { block: { keepsOldCells: false } } });
    expect(await executor.remove("a")).toEqual({ ok: true, value: null });
    expect(snapshot().sheets[0]!.cells).toEqual({});
  });

  test("a block whose record found no room in the settings is refused before anything is written", async () => {
    const { executor, host, snapshot } = openWorkbook();
    host.workbook.settings.set("timbang.other", "x".repeat(999_900));
    const before = snapshot();
    for (const target of [atB2, { newSheet: "A" }]) {
      expect(await executor.apply(smallPlan("a", target), { overwrite: false })).toEqual({
        ok: false,
        failure: { code: "settings-full", asItWas: true },
      });
    }
    expect(snapshot()).toEqual(before);
  });

  test("a table of the reader's that reaches beyond a block stays when the block goes", async () => {
    const { executor, host, snapshot } = openWorkbook();
    await executor.apply(smallPlan("a", atB2), { overwrite: false });
    const [sheet] = host.workbook.sheets;
    const area = { row: 0, column: 2, rows: 2, columns: 2 };
    sheet!.tables.push(new Table("mine", sheet!, "Mine", area));
    expect(await executor.remove("a")).toEqual({ ok: true, value: null });
    expect(snapshot().sheets[0]!.tables.map(({ name }) => name)).toEqual(["Mine"]);
  });

  test("a block of which all cells are empty by now goes with its sheet", async () => {
    const { executor, host, snapshot } = openWorkbook();
    const before = snapshot();
    const plan = { ...smallPlan("a", { newSheet: "A" }), columnWidths: [], charts: [] };
    await executor.apply({ ...plan, regions: plan.regions.slice(0, 1) }, { overwrite: false });
    host.workbook.userEdit(host.workbook.sheet("A").id, 0, 0, "");
    expect(await executor.remove("a")).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual(before);
  });

  test("a block with a row or a column more is neither read as whole nor made plain", async () => {
    for (const axis of ["row", "column"] as const) {
      const { executor, host } = openWorkbook();
      await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
      const { workbook } = host;
      insertLines(workbook, workbook.sheets[0]!, axis, [{ first: 3, count: 1 }]);
      expect(await executor.blocks()).toMatchObject({ value: [{ state: "edited" }] });
      const changed = { ok: false, failure: { code: "block-changed", asItWas: true } };
      expect(await executor.makePlain("ntp~1")).toEqual(changed);
    }
  });

  test("where the reader deleted rows of a block, the cells that moved up to it stay when it goes", async () => {
    const { executor, host, type, snapshot } = openWorkbook();
    await executor.apply(smallPlan("x", atB2), { overwrite: false });
    type(9, 1, [["mine", "too"]]);
    const [sheet] = host.workbook.sheets;
    const rows = { at: 5, count: 3, from: 0, to: sheetColumns - 1 };
    shiftCells(host.workbook, sheet!, { kind: "delete", axis: "row", ...rows });
    expect(await executor.remove("x")).toEqual({ ok: true, value: null });
    const { cells } = snapshot().sheets[0]!;
    expect(Object.entries(cells).map(([at, { value }]) => [at, value])).toEqual([
      ["B7", "mine"],
      ["C7", "too"],
    ]);
  });

  test.each([samplePlan, smallPlan])(
    "cells that hold nothing of a block stay when it goes",
    async (planOf) => {
      const { executor, host, type, snapshot } = openWorkbook();
      await executor.apply(planOf("sample~1", atB2), { overwrite: false });
      const name = host.workbook.names.items.find(({ name }) => name.startsWith("_Timbang_"));
      type(40, 20, [["mine"]]);
      name!.formula = "=Sheet1!$U$41:$V$50";
      expect(await executor.remove("sample~1")).toEqual({ ok: true, value: null });
      expect(snapshot().sheets[0]!.cells.U41).toMatchObject({ value: "mine" });
      expect(await executor.blocks()).toEqual({ ok: true, value: [] });
    },
  );

  test("a table that the reader renamed goes with its block", async () => {
    const { executor, host, snapshot } = openWorkbook();
    const before = snapshot();
    await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    const table = host.workbook.sheets[0]?.tables[0];
    if (table) table.name = "Mine";
    expect(await executor.remove("ntp~1")).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual(before);
  });

  test("a column that becomes wider gets the width back that it had", async () => {
    const { executor, host, snapshot } = openWorkbook();
    host.workbook.sheets[0]?.layout.columnWidths.set(1, 60);
    const before = snapshot();
    await executor.apply(smallPlan("a", atB2), { overwrite: false });
    expect(snapshot().sheets[0]?.columnWidths).toEqual({ B: 90 });
    expect(await executor.remove("a")).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual(before);
  });

  test("a width that the reader changed after insertion stays", async () => {
    const { executor, host, snapshot } = openWorkbook();
    await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    host.workbook.sheets[0]?.layout.columnWidths.set(2, 123);
    await executor.remove("ntp~1");
    expect(snapshot().sheets[0]?.columnWidths).toEqual({ C: 123 });
  });

  test("a setting that another add-in wrote under our key is passed over", async () => {
    const { executor, host } = openWorkbook();
    host.workbook.settings.set("timbang.block.x", "{");
    host.workbook.settings.set("timbang.block.y", 7);
    expect(await executor.blocks()).toEqual({ ok: true, value: [] });
  });

  test("selection is the active cell without sheet name", async () => {
    const { executor, host } = openWorkbook();
    const sheet = host.workbook.sheets[0];
    if (sheet) host.workbook.select(sheet, [{ row: 2, column: 1, rows: 3, columns: 3 }]);
    expect(await executor.selection()).toEqual({
      ok: true,
      value: { sheet: "Sheet1", cell: "B3" },
    });
  });
});

test.each([
  [english, false],
  [indonesian, true],
])("whether Excel has a decimal comma is told: %#", async (culture, hasComma) => {
  const { executor, host } = openWorkbook();
  host.workbook.culture = culture;
  expect(await executor.hasDecimalComma()).toEqual({ ok: true, value: hasComma });
});

describe("charts", () => {
  test("a chart of chosen rows gets their names and month labels, and goes with its block", async () => {
    const { executor, host, snapshot } = openWorkbook();
    const before = snapshot();
    const plan = planTable(ntpTable, {
      blockId: "c~1",
      book: fixtureBooks[0]!,
      errata: [],
      language: "id",
      target: atB2,
      chart: { kind: "Line", title: "NTP", rows: ["it", "ntp"] },
    });
    expect(await executor.apply(plan, { overwrite: false })).toMatchObject({
      ok: true,
      value: { status: "inserted" },
    });
    const [chart] = host.workbook.sheets[0]!.charts;
    expect(chart).toMatchObject({ chartType: "Line", title: "NTP", legend: { visible: true } });
    // Its source stands at its foot, below the months.
    expect(chart?.categoryAxis).toMatchObject({
      title: expect.stringMatching(/^(Sumber|Source): /),
      titleVisible: true,
    });
    expect(chart?.valueAxis.titleVisible).toBe(false);
    expect(chart?.series.map(({ name }) => name)).toEqual([
      "Indeks Harga yang Diterima Petani",
      "Nilai Tukar Petani",
    ]);
    // B2 is the title; the header is in row 5, It in row 6, NTP in row 11 (from 1).
    expect(chart?.series.map(({ values }) => values?.area.row)).toEqual([5, 10]);
    expect(chart?.series.map(({ categories }) => categories?.area.row)).toEqual([4, 4]);
    await executor.remove("c~1");
    expect(snapshot()).toEqual(before);
  });
});
