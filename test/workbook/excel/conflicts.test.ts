import { areaOf, applyFilter, mergeCells, type Host } from "../../../workbench/host";
import { ntpPlan, openWorkbook, samplePlan, type OpenWorkbook } from "./open-workbook";

const atB2 = { sheet: "Sheet1", cell: "B2" };
const refused = (code: string) => ({ ok: false, failure: { code, asItWas: true } });
const sheet = ({ workbook }: Host) => workbook.sheets[0]!;

/** The block `ntp~1` takes B2:H14 of Sheet1. */
async function inserted(): Promise<OpenWorkbook> {
  const open = openWorkbook();
  await open.executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
  return open;
}

const isolated: [string, string, (host: Host) => void][] = [
  [
    "an AutoFilter over the cells, even one that hides nothing",
    "filter-overlap",
    (host) => applyFilter(sheet(host), areaOf(0, 0, 5, 3)),
  ],
  [
    "rows that a filter beside the cells hides",
    "hidden-cells",
    (host) => {
      sheet(host).write(areaOf(0, 9, 4, 1), [["kind"], ["a"], ["b"], ["a"]]);
      applyFilter(sheet(host), areaOf(0, 9, 4, 1), { column: 0, values: ["a"] });
    },
  ],
  ["a hidden row", "hidden-cells", (host) => sheet(host).hideRows(areaOf(4, 0), true)],
  ["a hidden column", "hidden-cells", (host) => sheet(host).hideColumns(areaOf(0, 7), true)],
  [
    "merged cells that begin above the cells",
    "merged-cells",
    (host) => mergeCells(sheet(host), areaOf(0, 2, 3, 1)),
  ],
  [
    "merged cells that begin left of the cells",
    "merged-cells",
    (host) => mergeCells(sheet(host), areaOf(5, 0, 1, 2)),
  ],
  ["a workbook open for reading", "read-only", ({ workbook }) => void (workbook.readOnly = true)],
  [
    "a sheet that is protected",
    "protected-sheet",
    (host) => {
      sheet(host).protected = true;
    },
  ],
];

describe.each(isolated)("an insertion into %s", (_, code, prepare) => {
  test.each([false, true])(
    `is refused as ${code} with nothing written (overwrite %j)`,
    async (yes) => {
      const { executor, host, snapshot } = openWorkbook();
      prepare(host);
      const before = snapshot();
      const outcome = await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: yes });
      expect(outcome).toEqual({ ok: false, failure: { code, asItWas: true } });
      expect(snapshot()).toEqual(before);
      expect(
        host.log.flatMap(({ members }) => members).filter((name) => name === "Formulas"),
      ).toEqual([]);
    },
  );
});

test("merged, hidden and filtered cells elsewhere on the sheet are no hindrance", async () => {
  const { executor, host } = openWorkbook();
  mergeCells(sheet(host), areaOf(0, 0, 1, 9));
  mergeCells(sheet(host), areaOf(20, 0, 2, 2));
  sheet(host).hideRows(areaOf(30, 0), true);
  sheet(host).hideColumns(areaOf(0, 20), true);
  applyFilter(sheet(host), areaOf(40, 0, 5, 5));
  const outcome = await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
  expect(outcome).toMatchObject({ value: { status: "inserted" } });
});

test("a chart whose place lies beyond the last column leaves no room", async () => {
  const { executor } = openWorkbook();
  const plan = ntpPlan("ntp~1", { sheet: "Sheet1", cell: "XEX1" });
  const data = { at: { row: 3, column: 0 }, rows: 2, columns: 2, seriesBy: "Rows" } as const;
  const chart = { kind: "Line", title: "", source: "", data, at: { row: 0, column: 9 } } as const;
  const outcome = await executor.apply(
    { ...plan, charts: [{ ...chart, width: 300, height: 200 }] },
    { overwrite: false },
  );
  expect(outcome).toMatchObject({ ok: false, failure: { code: "no-room" } });
});

describe("names that are taken", () => {
  test("a table whose name is a defined name gets another one", async () => {
    const { executor, host, snapshot } = openWorkbook();
    host.workbook.names.add("NTP_Kaltim_2020_L2", "=1", "");
    const outcome = await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    expect(outcome).toMatchObject({ value: { status: "inserted" } });
    expect(snapshot().sheets[0]?.tables).toMatchObject([{ name: "ntp_kaltim_2020_l2_2" }]);
  });

  test("a block whose hidden name the workbook has gets another id, and leaves that name alone", async () => {
    const { executor, host, snapshot } = openWorkbook();
    host.workbook.names.add("_timbang_NTP_1", "=1", "");
    const before = snapshot();
    const outcome = await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    expect(outcome).toMatchObject({
      ok: true,
      value: { status: "inserted", block: { id: "ntp~1~2" } },
    });
    expect(await executor.remove("ntp~1~2")).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual(before);
  });

  test("the same plan twice makes two blocks", async () => {
    const { executor } = await inserted();
    await executor.apply(ntpPlan("ntp~1", { newSheet: "NTP" }), { overwrite: false });
    expect(await executor.blocks()).toMatchObject({
      value: [
        { id: "ntp~1", state: "current" },
        { id: "ntp~1~2", state: "current" },
      ],
    });
  });
});

test("a record takes old cells only while all records stay within a megabyte", async () => {
  const { executor, host, type } = openWorkbook();
  type(5, 3, [["mine"]]);
  const question = (keepable: boolean) => ({
    ok: true,
    value: { status: "occupied", occupied: { keepable } },
  });
  const plan = ntpPlan("ntp~1", atB2);
  expect(await executor.apply(plan, { overwrite: false })).toMatchObject(question(true));
  host.workbook.settings.set("timbang.block.other", "x".repeat(999_900));
  expect(await executor.apply(plan, { overwrite: false })).toMatchObject(question(false));
});

describe("while a cell is being edited", () => {
  test("an insertion waits for the end of the edit", async () => {
    const { executor, host, snapshot } = openWorkbook();
    const before = snapshot();
    host.setCellEditing(true);
    const outcome = executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(snapshot()).toEqual(before);
    host.setCellEditing(false);
    expect(await outcome).toMatchObject({ ok: true, value: { status: "inserted" } });
  });

  test("an Excel that does not wait answers with a plain refusal", async () => {
    const { executor, host, snapshot } = openWorkbook();
    const before = snapshot();
    const code = "InvalidOperationInCellEditMode";
    host.faults.inject({ request: 1, action: 0, when: "before", code });
    const outcome = await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    expect(outcome).toMatchObject({ ok: false, failure: { code: "cell-editing" } });
    expect(snapshot()).toEqual(before);
  });
});

describe("a block in a workbook open for reading, or with hidden rows", () => {
  const states: [string, (host: Host) => void][] = [
    ["read-only", ({ workbook }) => void (workbook.readOnly = true)],
    ["hidden-cells", (host) => sheet(host).hideRows(areaOf(6, 0), true)],
    ["protected-sheet", (host) => void (sheet(host).protected = true)],
  ];
  test.each(states)("is neither refreshed, made plain nor removed: %s", async (code, prepare) => {
    const { executor, host, snapshot } = await inserted();
    prepare(host);
    const before = snapshot();
    expect(await executor.refresh(ntpPlan("ntp~1", atB2))).toEqual(refused(code));
    expect(await executor.makePlain("ntp~1")).toEqual(refused(code));
    expect(await executor.remove("ntp~1")).toEqual(refused(code));
    expect(snapshot()).toEqual(before);
    expect(await executor.goTo("ntp~1")).toEqual({ ok: true, value: null });
  });
});

describe("a block on a sheet of its own", () => {
  async function onItsOwn(): Promise<OpenWorkbook> {
    const open = openWorkbook();
    await open.executor.apply(ntpPlan("ntp~1", { newSheet: "NTP" }), { overwrite: false });
    return open;
  }

  test("stays while the workbook's structure is protected, and goes afterwards", async () => {
    const { executor, host, snapshot } = await onItsOwn();
    host.workbook.protected = true;
    const before = snapshot();
    expect(await executor.remove("ntp~1")).toEqual(refused("protected-workbook"));
    expect(snapshot()).toEqual(before);
    host.workbook.protected = false;
    expect(await executor.remove("ntp~1")).toEqual({ ok: true, value: null });
    expect(snapshot().sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("that is hidden is not gone to, and can be removed", async () => {
    const { executor, host, snapshot } = await onItsOwn();
    host.workbook.setVisibility(host.workbook.sheet("NTP"), "Hidden");
    expect(await executor.goTo("ntp~1")).toEqual(refused("sheet-hidden"));
    expect(await executor.remove("ntp~1")).toEqual({ ok: true, value: null });
    expect(snapshot().sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("that is very hidden leaves its empty sheet behind", async () => {
    const { executor, host, snapshot } = await onItsOwn();
    host.workbook.setVisibility(host.workbook.sheet("NTP"), "VeryHidden");
    expect(await executor.remove("ntp~1")).toEqual({ ok: true, value: null });
    const { name, cells, tables } = snapshot().sheets[1]!;
    expect({ name, cells, tables }).toEqual({ name: "NTP", cells: {}, tables: [] });
  });

  test("with hidden rows goes with its sheet", async () => {
    const { executor, host } = await onItsOwn();
    host.workbook.sheet("NTP").hideRows(areaOf(5, 0), true);
    expect(await executor.remove("ntp~1")).toEqual({ ok: true, value: null });
  });
});

describe("a block whose place changed", () => {
  const changed = { changed: [], kept: [] };
  const plan = ntpPlan("ntp~1", atB2);

  test.each<[string, string, (host: Host) => void]>([
    [
      "was renamed",
      "'My 1st'",
      ({ workbook }) => workbook.renameSheet(workbook.sheets[0]!, "My 1st"),
    ],
    [
      "was moved",
      "Sheet1",
      ({ workbook }) => {
        workbook.addSheet("Other");
        workbook.moveSheet(workbook.sheets[0]!, 1);
      },
    ],
  ])(
    "because its sheet %s is compared, refreshed, gone to and removed there",
    async (_, name, move) => {
      const { executor, host, snapshot } = await inserted();
      move(host);
      expect(await executor.compare(plan)).toEqual({ ok: true, value: changed });
      expect(await executor.refresh(plan)).toEqual({ ok: true, value: changed });
      expect(await executor.goTo("ntp~1")).toEqual({ ok: true, value: null });
      expect(snapshot().selection).toEqual([`${name}!B2:H14`]);
      expect(await executor.makePlain("ntp~1")).toEqual({ ok: true, value: 0 });
      expect(await executor.remove("ntp~1")).toEqual({ ok: true, value: null });
      expect(snapshot().sheets.every(({ cells }) => Object.keys(cells).length === 0)).toBe(true);
    },
  );

  test("because its sheet was deleted is said to be gone, whatever is asked of it", async () => {
    const { executor, host, snapshot } = await inserted();
    host.workbook.addSheet("Other");
    host.workbook.deleteSheet(host.workbook.sheets[0]!);
    expect(await executor.compare(plan)).toEqual(refused("block-gone"));
    expect(await executor.refresh(plan)).toEqual(refused("block-gone"));
    expect(await executor.makePlain("ntp~1")).toEqual(refused("block-gone"));
    expect(await executor.goTo("ntp~1")).toEqual(refused("block-gone"));
    expect(await executor.remove("ntp~1")).toEqual({ ok: true, value: null });
    expect(snapshot()).toMatchObject({ names: [], settings: {} });
  });

  test("because its hidden name means a whole sheet is not believed: removing it takes no cell", async () => {
    const { executor, host } = await inserted();
    host.workbook.names.items[0]!.formula = "=Sheet1!$A$1:$XFD$1048576";
    const cells = host.workbook.snapshot().sheets[0]!.cells;
    expect(await executor.blocks()).toMatchObject({ ok: true, value: [{ state: "gone" }] });
    expect(await executor.compare(plan)).toEqual(refused("block-gone"));
    expect(await executor.remove("ntp~1")).toEqual({ ok: true, value: null });
    expect(host.workbook.snapshot().sheets[0]!.cells).toEqual(cells);
  });
});

describe("two workbooks", () => {
  test("keep their own records, and a block of the other one is not there", async () => {
    const first = await inserted();
    const second = openWorkbook();
    const before = second.snapshot();
    expect(await second.executor.blocks()).toEqual({ ok: true, value: [] });
    expect(await second.executor.remove("ntp~1")).toEqual(refused("block-gone"));
    expect(await second.executor.refresh(ntpPlan("ntp~1", atB2))).toEqual(refused("block-gone"));
    expect(second.snapshot()).toEqual(before);
    await second.executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    await second.executor.remove("ntp~1");
    expect(first.host.workbook.settings.size).toBe(1);
  });

  test("with the other one in front, an insertion says so or is done, and nothing is left over", async () => {
    const { executor, host, snapshot } = openWorkbook();
    const before = snapshot();
    host.workbook.hasFocus = false;
    expect(await executor.selection()).toEqual(refused("no-selection"));
    const outcome = await executor.apply(samplePlan("s~1", { newSheet: "S" }), {
      overwrite: false,
    });
    expect(outcome).toEqual({ ok: false, failure: { code: "unknown", asItWas: true } });
    expect(snapshot()).toEqual(before);
    const beside = await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: false });
    expect(beside).toMatchObject({ ok: true, value: { status: "inserted" } });
  });
});

test("a part of an array formula in the way ends in a failure that leaves nothing behind", async () => {
  const { executor, host, type, snapshot } = openWorkbook();
  type(3, 7, [["=ROW(1:1)", "=ROW(1:1)"]]);
  sheet(host).arrayFormulas.push(areaOf(3, 7, 1, 2));
  const before = snapshot();
  const outcome = await executor.apply(ntpPlan("ntp~1", atB2), { overwrite: true });
  expect(outcome).toEqual({ ok: false, failure: { code: "unknown", asItWas: true } });
  expect(snapshot()).toEqual(before);
});
