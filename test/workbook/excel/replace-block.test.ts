import { blockExtent, type SheetPlan } from "../../../src/workbook/plan";
import { type OwnTable } from "../../../src/table";
import { planOwnTable } from "../../../src/taskpane/my-data/own-table";
import { carriedPlan } from "../../../src/taskpane/carried-plan";
import { excelExecutor } from "../../../src/workbook/excel";
import { type Fault, Table } from "../../../workbench/host";
import type { PlanOfBlock } from "../../../src/workbook/contract";
import { smallPlan } from "../../support/small-plan";
import { cutOff as cutOffAt, openWorkbook, type OpenWorkbook } from "./open-workbook";

type Target = SheetPlan["target"];
const atB2 = { sheet: "Sheet1", cell: "B2" };

function ownTable(rows: number, columns: number): OwnTable {
  const years = Array.from({ length: columns }, (_, column) => String(2031 + column));
  return {
    id: "own-a.0-0-0",
    title: { id: "Luas Panen (ha)", en: "Luas Panen (ha)" },
    columns: years.map((year) => ({
      ...{ key: year, title: { id: year, en: year }, unit: "ha", period: year },
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      ...{ key: `r${row}`, code: "", parent: "", label: `Daerah ${row}` },
      values: years.map((_year, column) => String(100 * row + column)),
    })),
    notes: [],
    source: { file: "panen.csv" },
  } as unknown as OwnTable;
}

const planOf = (rows: number, columns: number, target: Target): SheetPlan => ({
  ...planOwnTable(ownTable(rows, columns), "id", target),
  blockId: "own",
});

const small = (target: Target = atB2) => planOf(3, 2, target);
const large = (target: Target = atB2) => planOf(5, 4, target);

async function inserted(target?: Target) {
  const open = openWorkbook();
  expect(await open.executor.apply(small(target), { overwrite: true })).toMatchObject({ ok: true });
  return open;
}

/** Actions of each request that writes. `npm run soak` takes all; a sample is spread evenly over them. */
const mostActions = Number(process.env.FAULT_CASES ?? 8);
jest.setTimeout(3_600_000);

/** Without the times in records. */
const timeless = (snapshot: unknown): unknown =>
  JSON.parse(JSON.stringify(snapshot).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "now"));

test("a block takes a larger size where it stands, as if it had been inserted so", async () => {
  const { executor, snapshot } = await inserted();
  expect(await executor.compare(large())).toMatchObject({ failure: { code: "block-changed" } });
  expect(await executor.canReplace(large())).toEqual({ ok: true, value: null });
  expect(await executor.replace(large(), small())).toMatchObject({ ok: true });
  const fresh = openWorkbook();
  await fresh.executor.apply(large(), { overwrite: false });
  expect(timeless(snapshot())).toEqual(timeless(fresh.snapshot()));
});

test("a block takes a smaller size and leaves nothing behind", async () => {
  const open = openWorkbook();
  await open.executor.apply(large(), { overwrite: false });
  expect(await open.executor.replace(small(), large())).toMatchObject({ ok: true });
  expect(timeless(open.snapshot())).toEqual(timeless((await inserted()).snapshot()));
});

test("cells that the block had replaced still come back when it is removed", async () => {
  const open = openWorkbook();
  open.type(2, 2, [["mine"]]);
  const before = open.snapshot();
  await open.executor.apply(small(), { overwrite: true });
  await open.executor.replace(large(), small());
  await open.executor.remove("own");
  expect(open.snapshot()).toEqual(before);
});

test("a sheet that the block brought stays, and still goes with it", async () => {
  const { executor, host, snapshot } = await inserted({ newSheet: "Panen" });
  const idOf = () => host.workbook.sheets.find(({ name }) => name === "Panen")?.id;
  const before = idOf();
  expect(before).toBeDefined();
  expect(await executor.replace(large(), small())).toMatchObject({ ok: true });
  expect(idOf()).toBe(before);
  await executor.remove("own");
  expect(snapshot().sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test.each([
  ["a cell of the block was edited", 5, 2, "block-changed"],
  ["a cell beside it is in use", 3, 5, "cells-below"],
  ["a cell below it is in use", 1 + blockExtent(small()).rows, 1, "cells-below"],
])("is refused where %s, and changes nothing", async (_, row, column, code) => {
  const { executor, type, snapshot } = await inserted();
  type(row, column, [["7"]]);
  const before = snapshot();
  const refused = { ok: false, failure: { code, asItWas: true } };
  expect(await executor.canReplace(large())).toEqual(refused);
  expect(await executor.replace(large(), small())).toEqual(refused);
  expect(snapshot()).toEqual(before);
});

describe("a block of 8 rows and 2 columns at B2", () => {
  const plan = smallPlan("small", atB2);
  /** A plan of it that takes so many rows and columns. */
  const sized = (rows: number, columns: number): SheetPlan => {
    const corner = { at: { row: rows - 1, column: columns - 1 }, cells: [[{ text: "x" }]] };
    return { ...plan, regions: [...plan.regions, { ...corner, formats: [], notes: [] }] };
  };
  const area = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

  async function canBecome(rows: number, columns: number, prepare: (open: OpenWorkbook) => void) {
    const open = openWorkbook();
    await open.executor.apply(plan, { overwrite: false });
    prepare(open);
    const answer = await open.executor.canReplace(sized(rows, columns));
    return answer.ok || answer.failure.code;
  }
  const sheetOf = ({ host }: OpenWorkbook) => host.workbook.sheets[0]!;

  // It comes to take B2:D11.
  test.each<[string, (open: OpenWorkbook) => void]>([
    ["a cell in the new corner is filled", ({ type }) => type(10, 3, [["x"]])],
    ["a cell beside it is filled", ({ type }) => type(1, 3, [["x"]])],
    ["a cell below it is filled", ({ type }) => type(9, 1, [["x"]])],
    [
      "a cell below it has a look",
      (open) => sheetOf(open).changeFormats(area(9, 1), () => ({ bold: true })),
    ],
    ["a row below it is hidden", (open) => sheetOf(open).hideRows(area(10, 0), true)],
    ["the column beside it is hidden", (open) => sheetOf(open).hideColumns(area(0, 3), true)],
    [
      "a formula spills into cells below it",
      (open) => {
        open.type(10, 0, [["=SEQUENCE(1,2)"]]);
        open.host.workbook.setCalculated(sheetOf(open).id, 10, 0, [[1, 2]]);
      },
    ],
    [
      "a table without contents lies beside it",
      (open) => {
        const sheet = sheetOf(open);
        sheet.tables.push(new Table("other", sheet, "Other", { ...area(4, 3), columns: 2 }));
      },
    ],
  ])("cannot become larger where %s", async (_, prepare) => {
    expect(await canBecome(10, 3, prepare)).toBe("cells-below");
  });

  test("can become larger where cells next to those that it needs are in use, and hidden", async () => {
    const prepare = (open: OpenWorkbook) => {
      open.type(0, 0, [["x"]]);
      open.type(11, 1, [["x"]]);
      open.type(1, 4, [["x"]]);
      sheetOf(open).hideRows(area(12, 0), true);
      sheetOf(open).hideColumns(area(0, 5), true);
    };
    expect(await canBecome(10, 3, prepare)).toBe(true);
    expect(await canBecome(8, 2, prepare)).toBe(true);
  });

  test.each<[string, string, (open: OpenWorkbook) => void]>([
    ["a cell between its parts was filled", "block-changed", ({ type }) => type(5, 1, [["x"]])],
    ["a cell of it was emptied", "block-changed", ({ type }) => type(7, 2, [[""]])],
    [
      "the settings have no room for two records",
      "settings-full",
      ({ host }) => host.workbook.settings.set("timbang.other", "x".repeat(999_000)),
    ],
  ])("gives its place to no other where %s", async (_, code, prepare) => {
    expect(await canBecome(8, 2, prepare)).toBe(code);
  });

  test.each([
    ["A1048567", 10, 2, true],
    ["A1048567", 11, 2, "cells-below"],
    ["XFB2", 8, 3, true],
    ["XFB2", 8, 4, "cells-below"],
  ])("at %s can come to take %i rows and %i columns: %s", async (cell, rows, columns, answer) => {
    const { executor } = openWorkbook();
    const target = { sheet: "Sheet1", cell };
    await executor.apply({ ...plan, target, charts: [] }, { overwrite: false });
    const can = await executor.canReplace({ ...sized(rows, columns), target });
    expect(can.ok || can.failure.code).toBe(answer);
  });
});

test("a block of another size keeps its place among the blocks", async () => {
  const { executor } = await inserted();
  const other = { ...small({ newSheet: "Other" }), blockId: "other" };
  await executor.apply(other, { overwrite: false });
  await executor.replace(large(), small());
  expect(await executor.blocks()).toMatchObject({ value: [{ id: "own" }, { id: "other" }] });
});

test("after a failure at any request the block is as it was", async () => {
  let failed = 0;
  for (let request = 0; request < 14; request++) {
    for (const action of [0, 3, 9]) {
      const { executor, host, snapshot } = await inserted();
      const before = timeless(snapshot());
      host.faults.inject({ request, action, when: "after", code: "GeneralException" });
      const answer = await executor.replace(large(), small());
      if (answer.ok) continue;
      failed++;
      expect(answer.failure.asItWas).toBe(true);
      expect(timeless(snapshot())).toEqual(before);
    }
  }
  expect(failed).toBeGreaterThan(5);
});

describe("a pane that is closed while it replaces a block", () => {
  const code = "RequestAborted";
  const whens = ["before", "after", "partly"] as const;

  /** Cuts a replacement off for good; answers false when the fault is behind its end. */
  const cutOff = (open: OpenWorkbook, fault: Fault): Promise<boolean> =>
    cutOffAt(open, fault, () => excelExecutor().replace(large(), small()));

  async function reopenPane(planOf: PlanOfBlock = carriedPlan) {
    const executor = excelExecutor();
    const found = await executor.leftovers();
    const answer = await executor.clearLeftovers(found.ok ? found.value : [], planOf);
    return answer.ok ? answer.value.map(({ outcome }) => outcome) : ["no answer"];
  }

  /** The two requests that write, counted from 1: the first takes the old block out. */
  async function writingRequests() {
    const { executor, host } = await inserted();
    const seen = host.log.length;
    await executor.replace(large(), small());
    const writing = host.log
      .slice(seen)
      .flatMap(({ members, actions }, index) =>
        members.includes("SuspendApiCalculationUntilNextSync")
          ? [{ request: index + 1, actions }]
          : [],
      );
    expect(writing).toHaveLength(2);
    return writing as [(typeof writing)[0], (typeof writing)[0]];
  }

  test("finds the old block in its place again, or the new one whole, wherever it was cut off", async () => {
    const untouched = timeless((await inserted()).snapshot());
    const replacedWhole = await inserted();
    await replacedWhole.executor.replace(large(), small());
    const seen = new Set<string>();
    for (const { request, actions } of await writingRequests()) {
      const every = Math.max(1, Math.floor(actions / mostActions));
      for (let action = 0; action < actions; action += every) {
        for (const when of whens) {
          const open = await inserted();
          const fault = { request, action, when, code, silent: true } as const;
          expect({ fault, struck: await cutOff(open, fault) }).toEqual({ fault, struck: true });
          const outcomes = await reopenPane();
          seen.add(outcomes.join());
          const after = timeless(open.snapshot());
          const isNew =
            JSON.stringify(after) === JSON.stringify(timeless(replacedWhole.snapshot()));
          if (!isNew)
            expect({ fault, outcomes, after }).toEqual({ fault, outcomes, after: untouched });
          expect(await reopenPane()).toEqual([]);
        }
      }
    }
    expect([...seen].sort()).toEqual(["", "restored"]);
  });

  test("has the old block in its place at once where Excel refuses the new one, over cells in use too", async () => {
    const [, { request }] = await writingRequests();
    const { executor, host, snapshot, type } = openWorkbook();
    type(2, 2, [["mine"]]);
    await executor.apply(small(), { overwrite: true });
    const before = timeless(snapshot());
    host.faults.inject({ request, action: 9, when: "after", code: "GeneralException" });
    const failed = { ok: false, failure: { asItWas: true } };
    expect(await executor.replace(large(), small())).toMatchObject(failed);
    expect(timeless(snapshot())).toEqual(before);
  });

  test("has the old block at once where the new one is told to have failed, and the new one where that was too late", async () => {
    const [, { request }] = await writingRequests();
    const untouched = timeless((await inserted()).snapshot().sheets);
    const replacedWhole = await inserted();
    await replacedWhole.executor.replace(large(), small());
    for (const [failures, asItWas, left] of [
      [1, true, untouched],
      [8, false, timeless(replacedWhole.snapshot().sheets)],
    ] as const) {
      const { executor, host, snapshot } = await inserted();
      for (let n = 0; n < failures; n++)
        host.faults.inject({ request: request + n, when: "reply", code: "GeneralException" });
      const failed = { ok: false, failure: { asItWas } };
      expect(await executor.replace(large(), small())).toMatchObject(failed);
      host.faults.clear();
      await executor.blocks();
      expect(timeless(snapshot().sheets)).toEqual(left);
    }
  });

  test("tries again where Excel refuses to put the old block back", async () => {
    const { host } = await cutOffBetween();
    // Two requests find it, two more find it again; the seventh reads the cells of its place.
    host.faults.inject({ request: 7, action: 0, when: "before", code: "GeneralException" });
    expect(await reopenPane()).toEqual(["restored"]);
  });

  async function cutOffBetween(target?: Target) {
    const open = await inserted(target);
    const before = open.snapshot();
    const [{ request }] = await writingRequests();
    const last = { request, when: "silence", code } as const;
    const again = await inserted(target);
    expect(await cutOff(again, last)).toBe(true);
    return { ...again, before };
  }

  test("shows, when it opens again, which block comes back and where", async () => {
    const { snapshot, executor } = await cutOffBetween();
    expect(await executor.blocks()).toEqual({ ok: true, value: [] });
    expect(await executor.leftovers()).toMatchObject({
      value: [{ id: "own", kind: "put-back", place: "Sheet1!B2:D11", block: { id: "own" } }],
    });
    expect(snapshot().sheets[0]!.cells).toEqual({});
  });

  test("keeps the old block while other blocks come", async () => {
    const { executor, snapshot, before } = await cutOffBetween();
    const other = { ...small({ newSheet: "Other" }), blockId: "other" };
    expect(await executor.apply(other, { overwrite: false })).toMatchObject({ ok: true });
    expect(await reopenPane()).toEqual(["restored"]);
    expect(snapshot().sheets[0]!.cells).toEqual(before.sheets[0]!.cells);
  });

  test("puts the old block on a sheet of its own where the reader has used its cells since", async () => {
    const { executor, type, snapshot } = await cutOffBetween();
    type(3, 2, [["mine"]]);
    expect(await reopenPane()).toEqual(["moved"]);
    expect(snapshot().sheets[0]!.cells).toMatchObject({ C4: { value: "mine" } });
    expect(await executor.blocks()).toMatchObject({ value: [{ id: "own", state: "current" }] });
    expect(await reopenPane()).toEqual([]);
  });

  test("puts the old block on a new sheet where its own was deleted since", async () => {
    const { host, executor } = await cutOffBetween({ newSheet: "Panen" });
    host.workbook.deleteSheet(host.workbook.sheets.find(({ name }) => name === "Panen")!);
    expect(await reopenPane()).toEqual(["moved"]);
    expect(await executor.blocks()).toMatchObject({ value: [{ id: "own", state: "current" }] });
    await executor.remove("own");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("keeps the old block for later where its table cannot be planned now, and shows no sheet", async () => {
    const { type, snapshot } = await cutOffBetween();
    expect(await reopenPane(() => undefined)).toEqual(["failed"]);
    type(3, 2, [["mine"]]);
    expect(await reopenPane()).toEqual(["moved"]);
    expect(snapshot()).toMatchObject({ activeSheet: "Sheet1" });
  });

  test("keeps half a new block that the reader has edited since, and puts the old one beside it", async () => {
    const [, { request, actions }] = await writingRequests();
    const open = await inserted();
    const { host, executor, type } = open;
    expect(
      await cutOff(open, { request, action: actions - 9, when: "after", code, silent: true }),
    ).toBe(true);
    expect(host.workbook.settings.has("timbang.block.own")).toBe(true);
    type(5, 2, [["mine"]]);
    expect(await reopenPane()).toEqual(["moved"]);
    expect(await executor.blocks()).toMatchObject({
      value: expect.arrayContaining([
        expect.objectContaining({ id: "own", state: "edited" }),
        expect.objectContaining({ id: "own~2", state: "current" }),
      ]) as unknown,
    });
    expect(await reopenPane()).toEqual([]);
  });
});
