import { excelExecutor } from "../../../src/workbook/excel";
import type { Executor } from "../../../src/workbook/contract";
import type { SheetPlan } from "../../../src/workbook/plan";
import { type Fault, insertLines, type Sheet, Table } from "../../../workbench/host";
import { smallPlan } from "../../support/small-plan";
import type { BlockRecord } from "../../../src/workbook/excel/block-record";
import { blockRecord } from "../../support/block-record";
import { cutOff as cutOffAt, openWorkbook, type OpenWorkbook } from "./open-workbook";

/** Actions of the request that writes. `npm run soak` takes all; a sample is spread evenly over them, besides the first few. */
const mostActions = Number(process.env.FAULT_CASES ?? 12);
jest.setTimeout(3_600_000);

const filled = { sheet: "Sheet1", cell: "B2" };
const newSheet = { newSheet: "NTP" };

function workbookInUse(): OpenWorkbook {
  const open = openWorkbook();
  open.type(1, 1, [
    ["'007", "=1+1", "12%"],
    ["text", "TRUE", "3.5"],
  ]);
  const sheet = open.host.workbook.sheets[0]!;
  sheet.changeFormats({ row: 2, column: 2, rows: 9, columns: 1 }, () => ({ fill: "#FFFF00" }));
  return open;
}

const insert = (executor: Executor, plan: SheetPlan) => executor.apply(plan, { overwrite: true });

/** Cuts a step off, before it has ended. */
async function cutOff(open: OpenWorkbook, fault: Fault, step: () => Promise<unknown>) {
  expect({ fault, struck: await cutOffAt(open, fault, step) }).toEqual({ fault, struck: true });
}

/** What the pane does when it opens: an executor that knows nothing of the one before. */
async function reopenPane(): Promise<{ executor: Executor; outcomes: string[] }> {
  const executor = excelExecutor();
  const found = await executor.leftovers();
  const answer = await executor.clearLeftovers(found.ok ? found.value : [], () => undefined);
  return { executor, outcomes: answer.ok ? answer.value.map(({ outcome }) => outcome) : ["no"] };
}

/** Entry, record and name of a block are written in the first actions, before its cells. */
const firstActions = 10;

/** What every request that writes begins with. */
const first = "SuspendApiCalculationUntilNextSync";

/** The request in which a step writes, counted from 1, and its actions. */
async function writing(open: OpenWorkbook, step: () => Promise<unknown>) {
  const seen = open.host.log.length;
  await step();
  const requests = open.host.log.slice(seen);
  const request = requests.findIndex(({ members }) => members.includes(first)) + 1;
  const actions = requests[request - 1]!.actions;
  const every = Math.max(1, Math.floor(actions / mostActions));
  const all = Array.from({ length: actions }, (_, action) => action);
  return {
    request,
    actions: all.filter((action) => action < firstActions || action % every === 0),
  };
}

const cellsOf = ({ snapshot }: OpenWorkbook) => {
  const { sheets, names } = snapshot();
  return { sheets, names };
};

const whens = ["before", "after", "partly"] as const;
const code = "RequestAborted";

describe.each([filled, newSheet])("a pane that is closed while it inserts at %j", (target) => {
  test("finds what is left when it opens again, and clears it away", async () => {
    const trial = workbookInUse();
    const plan = smallPlan("a", target);
    const { request, actions } = await writing(trial, () => insert(trial.executor, plan));
    const whole = cellsOf(trial);
    const open = workbookInUse();
    const before = open.snapshot();
    for (const action of actions) {
      for (const when of whens) {
        const fault = { request, action, when, code, silent: true } as const;
        await cutOff(open, fault, () => insert(excelExecutor(), plan));
        const { executor, outcomes } = await reopenPane();
        expect({ fault, outcomes }).toEqual({
          fault,
          outcomes: outcomes.length === 0 ? [] : ["cleared"],
        });
        const { value: blocks } = (await executor.blocks()) as { value: unknown[] };
        if (blocks.length > 0) {
          // Cut off after its last action: the block is whole.
          expect({ fault, cells: cellsOf(open) }).toEqual({ fault, cells: whole });
          expect(await executor.remove("a")).toEqual({ ok: true, value: null });
        }
        const after = open.snapshot();
        // Cut off before its record: only its entry is there, which the next insertion takes away.
        if (outcomes.length === 0) after.settings = before.settings;
        if (JSON.stringify(after) !== JSON.stringify(before)) {
          expect({ fault, after }).toEqual({ fault, after: before });
        }
        expect(await executor.blocks()).toEqual({ ok: true, value: [] });
      }
    }
    expect(await insert(excelExecutor(), plan)).toMatchObject({
      ok: true,
      value: { status: "inserted" },
    });
    expect(Object.keys(open.snapshot().settings)).toEqual(["timbang.block.a"]);
  });

  test("leaves no entry behind that has no record, once another block is inserted", async () => {
    const plan = smallPlan("a", target);
    const trial = workbookInUse();
    const { request, actions } = await writing(trial, () => insert(trial.executor, plan));
    const open = workbookInUse();
    const settings = () => Object.keys(open.snapshot().settings);
    const found = new Set<string>();
    for (const action of actions.slice(0, firstActions)) {
      const fault = { request, action, when: "after", code, silent: true } as const;
      await cutOff(open, fault, () => insert(excelExecutor(), plan));
      found.add(settings().join());
      const { executor } = await reopenPane();
      await insert(executor, smallPlan("b", { newSheet: "Other" }));
      expect({ fault, settings: settings() }).toEqual({ fault, settings: ["timbang.block.b"] });
      await executor.remove("b");
    }
    expect([...found]).toContain("timbang.journal.a");
  });

  test("has nothing to clear away when only the answer was lost", async () => {
    const trial = workbookInUse();
    const plan = smallPlan("a", target);
    const { request } = await writing(trial, () => insert(trial.executor, plan));
    const open = workbookInUse();
    await cutOff(open, { request, when: "silence" }, () => insert(excelExecutor(), plan));
    const { executor, outcomes } = await reopenPane();
    expect(outcomes).toEqual([]);
    expect(await executor.blocks()).toMatchObject({ ok: true, value: [{ state: "current" }] });
  });
});

describe.each([filled, newSheet])("a pane that is closed while it removes from %j", (target) => {
  test("removes the rest when it opens again, of an edited block too", async () => {
    const plan = smallPlan("a", target);
    const edit = (open: OpenWorkbook) => {
      const { sheets } = open.host.workbook;
      const [row, column] = target === filled ? [4, 2] : [3, 1];
      open.host.workbook.userEdit(sheets.at(-1)!.id, row, column, "77");
    };
    const trial = workbookInUse();
    await insert(trial.executor, plan);
    const { request, actions } = await writing(trial, () => trial.executor.remove("a"));
    const open = workbookInUse();
    const before = open.snapshot();
    for (const action of actions) {
      for (const when of whens) {
        await insert(excelExecutor(), plan);
        edit(open);
        const inserted = open.snapshot();
        const fault = { request, action, when, code, silent: true } as const;
        await cutOff(open, fault, () => excelExecutor().remove("a"));
        const { executor, outcomes } = await reopenPane();
        // All was done but for the entry itself, which the next insertion takes away.
        if (!open.host.workbook.settings.has("timbang.block.a")) {
          open.host.workbook.settings.delete("timbang.journal.a");
        }
        if (outcomes.length === 0 && JSON.stringify(open.snapshot()) !== JSON.stringify(before)) {
          expect(open.snapshot()).toEqual(inserted);
          expect(await executor.remove("a")).toEqual({ ok: true, value: null });
        }
        const after = { ...open.snapshot(), activeSheet: "", selection: [] };
        expect({ fault, after }).toEqual({
          fault,
          after: { ...before, activeSheet: "", selection: [] },
        });
      }
    }
  });
});

test("a pane that is closed while it refreshes finds the block as it was before", async () => {
  const trial = workbookInUse();
  await insert(trial.executor, smallPlan("a", filled));
  const later = smallPlan("a", filled, 2);
  const { request, actions } = await writing(trial, () => trial.executor.refresh(later));
  const open = workbookInUse();
  await insert(open.executor, smallPlan("a", filled));
  const before = open.snapshot();
  for (const action of actions) {
    for (const when of whens) {
      const fault = { request, action, when, code, silent: true } as const;
      await cutOff(open, fault, () => excelExecutor().refresh(later));
      const { executor, outcomes } = await reopenPane();
      if (outcomes.length === 0 && JSON.stringify(open.snapshot()) !== JSON.stringify(before)) {
        // Cut off after its last action: it was carried out.
        const nothing = { ok: true, value: { changed: [], kept: [] } };
        expect(await executor.compare(later)).toEqual(nothing);
        expect(await executor.refresh(smallPlan("a", filled))).toMatchObject({ ok: true });
      }
      expect({ fault, after: open.snapshot() }).toEqual({ fault, after: before });
      expect(await executor.compare(later)).toMatchObject({ value: { kept: [] } });
    }
  }
});

test("a pane that is closed while it refreshes several blocks leaves each as it was or as it was to be", async () => {
  const beside = { sheet: "Sheet1", cell: "H2" };
  const plans = (edition: number) => [
    smallPlan("a", filled, edition),
    smallPlan("b", beside, edition),
  ];
  const insertBoth = async () => {
    const open = workbookInUse();
    for (const plan of plans(1)) await insert(open.executor, plan);
    return open;
  };
  const trial = await insertBoth();
  const { request, actions } = await writing(trial, () => trial.executor.refreshAll(plans(2)));
  const open = await insertBoth();
  const before = open.snapshot();
  const seen = new Set<string>();
  // The last fault is after the last action.
  for (const action of [...actions, Infinity]) {
    const fault = { request, action, when: "after", code, silent: true } as const;
    await cutOff(open, fault, () => excelExecutor().refreshAll(plans(2)));
    const { executor } = await reopenPane();
    const left = await executor.compareAll(plans(2));
    // Either all cells in which the editions differ, or none.
    seen.add(left.map((one) => (one.ok ? one.value.changed.length : one.failure.code)).join());
    await executor.refreshAll(plans(1));
    expect({ fault, after: open.snapshot() }).toEqual({ fault, after: before });
  }
  expect([...seen].sort()).toEqual(["0,0", "0,2", "2,2"]);
});

describe("what the reader has done since", () => {
  /** Half of a block over filled cells: everything but its last region and its chart. */
  async function halfWritten() {
    const trial = workbookInUse();
    const plan = smallPlan("a", filled);
    const { request, actions } = await writing(trial, () => insert(trial.executor, plan));
    const open = workbookInUse();
    const before = open.snapshot();
    const action = Math.floor(actions.at(-1)! / 2);
    await cutOff(open, { request, action, when: "after", code, silent: true }, () =>
      insert(excelExecutor(), plan),
    );
    expect(open.snapshot()).not.toEqual(before);
    return { ...open, before };
  }

  test("keeps half a block as a block that can be removed, when a cell of it was edited", async () => {
    const { host, snapshot, before } = await halfWritten();
    host.workbook.userEdit(host.workbook.sheets[0]!.id, 3, 2, "mine");
    const half = snapshot().sheets;
    const { executor, outcomes } = await reopenPane();
    expect(outcomes).toEqual(["edited"]);
    expect(snapshot().sheets).toEqual(half);
    expect(await executor.blocks()).toMatchObject({ value: [{ id: "a", state: "edited" }] });
    expect((await reopenPane()).outcomes).toEqual([]);
    expect(await executor.remove("a")).toEqual({ ok: true, value: null });
    expect(snapshot()).toEqual(before);
  });

  test("leaves the chart of another block on the sheet", async () => {
    const open = openWorkbook();
    await insert(open.executor, smallPlan("b", { sheet: "Sheet1", cell: "H2" }));
    const before = open.snapshot();
    const fault = { request: 2, action: 30, when: "after", code, silent: true } as const;
    await cutOff(open, fault, () => insert(excelExecutor(), smallPlan("a", filled)));
    expect(open.snapshot().sheets).not.toEqual(before.sheets);
    expect((await reopenPane()).outcomes).toEqual(["cleared"]);
    expect(open.snapshot()).toEqual(before);
  });

  test("waits until a sheet that was protected is open again", async () => {
    const { host, snapshot, before } = await halfWritten();
    const [sheet] = host.workbook.sheets;
    sheet!.protected = true;
    expect((await reopenPane()).outcomes).toEqual(["failed"]);
    sheet!.protected = false;
    expect((await reopenPane()).outcomes).toEqual(["cleared"]);
    expect(snapshot()).toEqual(before);
  });

  test("goes along when the sheet was renamed", async () => {
    const { host, snapshot, before } = await halfWritten();
    const [sheet] = host.workbook.sheets;
    host.workbook.renameSheet(sheet!, "Mine");
    expect((await reopenPane()).outcomes).toEqual(["cleared"]);
    host.workbook.renameSheet(sheet!, "Sheet1");
    expect(snapshot()).toEqual(before);
  });

  test("spares a sheet of the reader's that has the name of a sheet that was not made", async () => {
    const plan = smallPlan("a", newSheet);
    const trial = workbookInUse();
    const { request } = await writing(trial, () => insert(trial.executor, plan));
    const open = workbookInUse();
    const sheetAdd = 4;
    await cutOff(open, { request, action: sheetAdd, when: "before", code, silent: true }, () =>
      insert(excelExecutor(), plan),
    );
    expect(open.host.workbook.sheets).toHaveLength(1);
    const mine = open.host.workbook.addSheet("NTP");
    open.host.workbook.userEdit(mine.id, 0, 0, "mine");
    await reopenPane();
    expect(open.snapshot().sheets[1]!.cells.A1).toMatchObject({ value: "mine" });
    expect(open.snapshot().settings).toEqual({});
  });
});

describe("what the reader has done since a refresh was cut off", () => {
  /** Edition 2 is written, and the journal's entry is still there: C4 and C8 had 101 and "Edition 1". */
  async function refreshed() {
    const trial = openWorkbook();
    const later = smallPlan("a", filled, 2);
    await insert(trial.executor, smallPlan("a", filled));
    const { request } = await writing(trial, () => trial.executor.refresh(later));
    const open = openWorkbook();
    await insert(open.executor, smallPlan("a", filled));
    const { snapshot } = open;
    const values = () => ["C4", "C8"].map((at) => snapshot().sheets[0]!.cells[at]?.value);
    const before = snapshot();
    const action = trial.host.log.at(-1)!.actions - 1;
    await cutOff(open, { request, action, when: "before", code, silent: true }, () =>
      excelExecutor().refresh(later),
    );
    expect(values()).toEqual([102, "Edition 2"]);
    return { ...open, sheet: open.host.workbook.sheets[0]!, before, values };
  }

  test("stays in a cell that was edited", async () => {
    const { type, values } = await refreshed();
    type(3, 2, [["mine"]]);
    expect((await reopenPane()).outcomes).toEqual(["cleared"]);
    expect(values()).toEqual(["mine", "Edition 1"]);
  });

  test("stays where the block has another size by now, and nothing remains to be cleared away", async () => {
    const { host, sheet, snapshot } = await refreshed();
    insertLines(host.workbook, sheet, "row", [{ first: 2, count: 1 }]);
    const { sheets } = snapshot();
    expect((await reopenPane()).outcomes).toEqual(["cleared"]);
    expect(snapshot().sheets).toEqual(sheets);
    expect((await reopenPane()).outcomes).toEqual([]);
  });

  test("stays where the block is gone", async () => {
    const { host, sheet } = await refreshed();
    host.workbook.addSheet("Other");
    host.workbook.deleteSheet(sheet);
    const { executor, outcomes } = await reopenPane();
    expect(outcomes).toEqual(["cleared"]);
    expect(await executor.blocks()).toMatchObject({ value: [{ id: "a", state: "gone" }] });
  });

  test("lets a protected sheet wait until it is open again", async () => {
    const { sheet, snapshot, before } = await refreshed();
    sheet.protected = true;
    expect((await reopenPane()).outcomes).toEqual(["failed"]);
    sheet.protected = false;
    expect((await reopenPane()).outcomes).toEqual(["cleared"]);
    expect(snapshot()).toEqual(before);
  });
});

describe("a block that was being inserted when the pane was closed", () => {
  const plan = smallPlan("a", filled);
  const entry = { kind: "take-out", chartsBefore: [] as string[], seen: null };

  /** The whole block, with its entry still in the journal. */
  async function whole(target: SheetPlan["target"] = filled, chartsBefore = entry.chartsBefore) {
    const open = openWorkbook();
    const before = open.snapshot();
    await insert(open.executor, { ...plan, target });
    const { settings } = open.host.workbook;
    settings.set("timbang.journal.a", JSON.stringify({ ...entry, chartsBefore }));
    const sheet = open.host.workbook.sheets.at(-1)!;
    return { ...open, before, sheet, chart: sheet.charts[0]! };
  }

  test("goes with a chart that has no name of its own yet", async () => {
    const { chart, snapshot, before } = await whole();
    chart.name = "Chart 1";
    expect((await reopenPane()).outcomes).toEqual(["cleared"]);
    expect(snapshot()).toEqual(before);
  });

  test("leaves charts that stood there before, and two that it cannot tell apart", async () => {
    const open = await whole(filled, ["Mine"]);
    const { chart, sheet } = open;
    sheet.charts.push({ ...chart, id: "mine", name: "Mine" });
    expect((await reopenPane()).outcomes).toEqual(["cleared"]);
    expect(sheet.charts.map(({ name }) => name)).toEqual(["Mine"]);
    const other = await whole();
    other.chart.name = "Chart 1";
    other.sheet.charts.push({ ...other.chart, id: "mine", name: "Chart 2" });
    await reopenPane();
    expect(other.sheet.charts.map(({ name }) => name)).toEqual(["Chart 1", "Chart 2"]);
  });

  test("goes with a chart without its name beside one that stood there before", async () => {
    const { chart, sheet } = await whole(filled, ["Mine"]);
    chart.name = "Chart 1";
    sheet.charts.push({ ...chart, id: "mine", name: "Mine" });
    expect((await reopenPane()).outcomes).toEqual(["cleared"]);
    expect(sheet.charts.map(({ name }) => name)).toEqual(["Mine"]);
  });

  test("leaves a chart that the reader has made since", async () => {
    const { chart, sheet } = await whole();
    sheet.charts.push({ ...chart, id: "mine", name: "Mine" });
    expect((await reopenPane()).outcomes).toEqual(["cleared"]);
    expect(sheet.charts.map(({ name }) => name)).toEqual(["Mine"]);
  });

  test("leaves a chart of the reader's where the block was not written to its end", async () => {
    const { sheet, chart, host } = await whole();
    sheet.charts.splice(0, 1, { ...chart, id: "mine", name: "Chart 1" });
    host.workbook.userEdit(sheet.id, 7, 1, "");
    await reopenPane();
    expect(sheet.charts.map(({ name }) => name)).toEqual(["Chart 1"]);
  });

  test("takes the sheet that it brought along, with a chart without its name on it", async () => {
    const { chart, snapshot, before } = await whole(newSheet);
    chart.name = "Chart 1";
    expect((await reopenPane()).outcomes).toEqual(["cleared"]);
    expect(snapshot()).toEqual(before);
  });

  test("takes the bare sheet that it brought, before any cell was written", async () => {
    const { host, snapshot, before } = await whole(newSheet);
    const { workbook } = host;
    workbook.deleteSheet(workbook.sheet("NTP"));
    workbook.names.items.splice(0);
    workbook.addSheet("NTP");
    await reopenPane();
    expect(snapshot()).toEqual(before);
  });

  test("leaves a sheet of the name of the one that it brought, which somebody has coloured", async () => {
    const { host } = await whole(newSheet);
    const { workbook } = host;
    workbook.deleteSheet(workbook.sheet("NTP"));
    workbook.names.items.splice(0);
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    workbook.addSheet("NTP").changeFormats(area, () => ({ fill: "#FFFF00" }));
    await reopenPane();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "NTP"]);
  });

  const write = (sheet: Sheet, row: number, column: number) =>
    sheet.write({ row, column, rows: 1, columns: 1 }, [["mine"]]);
  test.each<[string, (sheet: Sheet) => void]>([
    ["a cell below it", (sheet) => write(sheet, 30, 0)],
    ["a cell right of it", (sheet) => write(sheet, 0, 9)],
    [
      "a table without contents",
      (sheet) => {
        const area = { row: 30, column: 5, rows: 2, columns: 1 };
        sheet.tables.push(new Table("mine", sheet, "Mine", area));
      },
    ],
    ["a chart", (sheet) => sheet.charts.push({ ...sheet.charts[0]!, id: "m", name: "Mine" })],
  ])("leaves the sheet that it brought where it has %s of the reader's", async (_, use) => {
    const { host, sheet } = await whole(newSheet, ["Mine"]);
    use(sheet);
    expect((await reopenPane()).outcomes).toEqual(["cleared"]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "NTP"]);
    expect(sheet.tables.map(({ name }) => name)).not.toContain("Small");
  });

  test("leaves the sheet that it brought where it is the only one to be seen", async () => {
    const { host, sheet } = await whole(newSheet);
    host.workbook.setVisibility(host.workbook.sheets[0]!, "Hidden");
    expect((await reopenPane()).outcomes).toEqual(["cleared"]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "NTP"]);
    expect(sheet.valueAt(0, 0)).toBe("");
  });
});

describe("a leftover is shown", () => {
  const record = { ...blockRecord, kept: null, source: null };
  const keeping = {
    ...record,
    kept: {
      ...blockRecord.kept!,
      contents: [
        ["1", "=A1"],
        ["", "b="],
      ],
    },
  };

  /** What is found where the hidden name of the block means B2:E6, or nothing. */
  async function found(entry: object, of: BlockRecord = record, key = "timbang.journal.a") {
    const { executor, host } = openWorkbook();
    const { settings, names } = host.workbook;
    settings.set("timbang.block.a", JSON.stringify(of));
    settings.set(key, JSON.stringify(entry));
    if (of.address !== "") names.add("_Timbang_a", "=Sheet1!$B$2:$E$6", "");
    const answer = await executor.leftovers();
    return answer.ok ? answer.value : answer;
  }

  const takeOut = { kind: "take-out", chartsBefore: null, seen: null };
  const before = { content: 7, numberFormat: "0" };
  const giveBack = {
    ...{ kind: "give-back", record: { ...record, ownSheet: true } },
    cells: [{ row: 1, column: 2, before, after: "abcd" }],
  };
  const shown = { id: "a", title: "A", place: "Sheet1!B2:E6", takesSheet: false };

  test("half a block with the cells that come back, formulas first and empty ones left out", async () => {
    const writes = [
      { address: "C2", text: "=A1" },
      { address: "B2", text: "1" },
      { address: "C3", text: "b=" },
    ];
    expect(await found(takeOut, keeping)).toEqual([{ ...shown, kind: "take-out", writes }]);
  });

  test("with the sheet that goes, and without a place where its cells are gone", async () => {
    const own = { ...record, ownSheet: true };
    const expected = { ...shown, kind: "take-out", takesSheet: true, writes: [] };
    expect(await found(takeOut, own)).toEqual([expected]);
    const gone = { ...own, address: "" };
    expect(await found(takeOut, gone)).toEqual([{ ...expected, place: undefined }]);
  });

  test("cells that get back what they held, whose sheet stays", async () => {
    const writes = [{ address: "D3", text: "7" }];
    const later = { ...record, title: "Later" };
    expect(await found(giveBack, later)).toEqual([{ ...shown, kind: "give-back", writes }]);
  });

  test("a block that comes back, which writes nothing else", async () => {
    const block = { id: "a", state: "current", address: "B2:E6" };
    expect(await found({ ...takeOut, replaced: record })).toEqual([
      { ...shown, kind: "put-back", writes: [], block: expect.objectContaining(block) as unknown },
    ]);
  });

  test("not where the entry is of another block than the record, or there is no record", async () => {
    expect(await found(giveBack, record, "timbang.journal.b")).toEqual([]);
    expect(await found(takeOut, record, "timbang.journal.b")).toEqual([]);
  });
});

describe("settings that look like a leftover", () => {
  test.each([
    "no JSON",
    "{}",
    '{"kind":"take-out"}',
    '{"kind":"give-back","cells":[],"record":{}}',
    '{"kind":"__proto__","seen":null,"chartsBefore":null}',
  ])("and hold %s are passed over", async (value) => {
    const open = workbookInUse();
    const before = open.snapshot();
    open.host.workbook.settings.set("timbang.journal.a", value);
    expect((await reopenPane()).outcomes).toEqual([]);
    expect(open.snapshot().sheets).toEqual(before.sheets);
  });
});

describe("cleaning up that fails too", () => {
  test("is said, and done before the next request", async () => {
    const { executor, host, snapshot } = workbookInUse();
    const before = snapshot();
    // The write, and then every attempt to clean up.
    for (const request of [2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      host.faults.inject({ request, when: "reply", code });
    }
    const outcome = await insert(executor, smallPlan("a", newSheet));
    expect(outcome).toMatchObject({ ok: false, failure: { asItWas: false } });
    host.faults.clear();
    expect(await executor.blocks()).toEqual({ ok: true, value: [] });
    expect(snapshot()).toEqual(before);
  });

  test("spares what the reader has typed into half a block in the meantime", async () => {
    const { executor, host, snapshot } = workbookInUse();
    for (const request of [3, 4, 5, 6, 7, 8, 9, 10]) {
      host.faults.inject({ request, when: "reply", code });
    }
    expect(await insert(executor, smallPlan("a", filled))).toMatchObject({ ok: false });
    host.faults.clear();
    host.workbook.userEdit(host.workbook.sheets[0]!.id, 3, 2, "mine");
    await executor.blocks();
    expect(snapshot().sheets[0]!.cells.C4).toMatchObject({ value: "mine" });
  });
});
