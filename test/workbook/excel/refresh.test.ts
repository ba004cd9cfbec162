import type { Executor } from "../../../src/workbook/contract";
import type { PlannedCell, Region, SheetPlan } from "../../../src/workbook/plan";
import { type Host, Table } from "../../../workbench/host";
import { excelExecutor } from "../../../src/workbook/excel";
import { smallPlan } from "../../support/small-plan";
import { cutOff, ntpPlan, openWorkbook, samplePlan } from "./open-workbook";

const atB2 = { sheet: "Sheet1", cell: "B2" };

/** A later edition of the same table: one number and one label differ. C6 is the first It, B7 the label of Ib. */
function laterPlan(blockId: string): SheetPlan {
  const plan = ntpPlan(blockId, atB2);
  const cells = plan.regions[1]!.cells;
  cells[1]![1] = { number: 120, format: "#,##0.00" };
  cells[2]![0] = { text: "=Ib" };
  return { ...plan, source: { ...plan.source!, dataVersion: "2" } };
}

async function inserted() {
  const open = openWorkbook();
  await open.executor.apply(ntpPlan("a", atB2), { overwrite: false });
  return open;
}

/** Without the times in records. */
const timeless = (snapshot: unknown): unknown =>
  JSON.parse(JSON.stringify(snapshot).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "now"));

const nothing = { ok: true, value: { changed: [], kept: [] } };
const number = { address: "C6", now: "117.14", planned: "120" };
const label = { address: "B7", now: "Indeks Harga yang Dibayar Petani", planned: "=Ib" };

describe("compare", () => {
  test("with its own plan finds nothing, even when a cell was edited and edited back", async () => {
    const { executor, type } = await inserted();
    expect(await executor.compare(ntpPlan("a", atB2))).toEqual(nothing);
    type(5, 2, [["1"]]);
    type(5, 2, [["117.14"]]);
    expect(await executor.compare(ntpPlan("a", atB2))).toEqual(nothing);
  });

  test("with a later edition lists what differs and changes nothing", async () => {
    const { executor, snapshot } = await inserted();
    const before = snapshot();
    expect(await executor.compare(laterPlan("a"))).toEqual({
      ok: true,
      value: { changed: [number, label], kept: [] },
    });
    expect(snapshot()).toEqual(before);
  });

  test.each([
    ["a block that is not there", laterPlan("b"), "block-gone"],
    ["a plan with other parts", samplePlan("a", atB2), "block-changed"],
  ])("with %s is refused", async (_, plan, code) => {
    const { executor } = await inserted();
    expect(await executor.compare(plan)).toEqual({ ok: false, failure: { code, asItWas: true } });
  });
});

describe("refresh", () => {
  test("brings the block up to the later edition, text as text, and keeps its place", async () => {
    const { executor, snapshot } = await inserted();
    expect(await executor.refresh(laterPlan("a"))).toMatchObject({ ok: true });
    expect(await executor.compare(laterPlan("a"))).toEqual(nothing);
    const { cells } = snapshot().sheets[0]!;
    expect(cells.C6).toMatchObject({ value: 120 });
    expect(cells.B7).toMatchObject({ value: "=Ib", apostrophe: true });
    expect(await executor.blocks()).toMatchObject({
      value: [{ state: "current", source: { dataVersion: "2" } }],
    });
  });

  test("keeps the cells that the reader edited, lists them, and the block stays edited", async () => {
    const { executor, type, snapshot } = await inserted();
    type(5, 2, [["99"]]);
    const kept = [{ ...number, now: "99" }];
    expect(await executor.compare(laterPlan("a"))).toMatchObject({ value: { kept } });
    expect(await executor.refresh(laterPlan("a"))).toMatchObject({
      value: { changed: [label], kept },
    });
    expect(snapshot().sheets[0]?.cells.C6?.value).toBe(99);
    expect(await executor.blocks()).toMatchObject({ value: [{ state: "edited" }] });
    expect(await executor.refresh(laterPlan("a"))).toMatchObject({ value: { changed: [], kept } });
  });

  /** The block `small` at B2: a table at B3:C5, formulas at B7:B8 of which the lower spills to B9. */
  async function withSmall() {
    const open = openWorkbook();
    await open.executor.apply(smallPlan("small", atB2), { overwrite: false });
    return open;
  }

  /** Its plan with further cells, in rows and columns of the block. */
  const withMore = (...more: [row: number, column: number, cell: PlannedCell][]): SheetPlan => {
    const plan = smallPlan("small", atB2);
    const regions = more.map(([row, column, cell]) => ({
      ...{ at: { row, column }, cells: [[cell]], formats: [], notes: [] },
    }));
    return { ...plan, regions: [...plan.regions, ...regions] };
  };
  const difference = (address: string, now: string, planned: string) => ({
    ...{ address, now, planned },
  });

  test("fills cells that the block had left empty, listed row by row", async () => {
    const { executor, snapshot } = await withSmall();
    const later = withMore(
      [4, 1, { text: "b" }],
      [4, 0, { text: "a" }],
      [0, 1, { number: 3, format: "0.0" }],
    );
    const changed = [
      difference("C2", "", "3"),
      difference("B6", "", "a"),
      difference("C6", "", "b"),
    ];
    expect(await executor.refresh(later)).toEqual({ ok: true, value: { changed, kept: [] } });
    const { cells } = snapshot().sheets[0]!;
    expect(cells.C2).toMatchObject({ value: 3, numberFormat: "0.0" });
    expect([cells.B6?.value, cells.C6?.value]).toEqual(["a", "b"]);
    expect(await executor.refresh(later)).toEqual(nothing);
  });

  test("keeps what the reader has written into cells that the block had left empty", async () => {
    const { executor, type, snapshot } = await withSmall();
    type(5, 1, [["mine"]]);
    const kept = [difference("B6", "mine", "a")];
    const outcome = await executor.refresh(withMore([4, 0, { text: "a" }]));
    expect(outcome).toEqual({ ok: true, value: { changed: [], kept } });
    expect(snapshot().sheets[0]!.cells.B6?.value).toBe("mine");
  });

  test("takes away what the plan leaves out", async () => {
    const { executor, snapshot } = await withSmall();
    await executor.refresh(withMore([4, 0, { number: 2, format: "0.0" }]));
    const changed = [difference("B6", "2", "")];
    expect(await executor.refresh(smallPlan("small", atB2))).toEqual({
      ok: true,
      value: { changed, kept: [] },
    });
    expect(snapshot().sheets[0]!.cells.B6?.value ?? "").toBe("");
  });

  test("writes over the spill of a formula of the block, which is nothing of the reader's", async () => {
    const { executor, host } = await withSmall();
    host.workbook.setCalculated(host.workbook.sheets[0]!.id, 7, 1, [[202], [0]]);
    const outcome = await executor.compare(withMore([7, 0, { text: "note" }]));
    expect(outcome).toEqual({
      ok: true,
      value: { changed: [difference("B9", "0", "note")], kept: [] },
    });
  });

  test("looks for a spill in one of several blocks", async () => {
    const { executor, host } = await withSmall();
    const other = smallPlan("other", { sheet: "Sheet1", cell: "H2" });
    await executor.apply(other, { overwrite: false });
    host.workbook.setCalculated(host.workbook.sheets[0]!.id, 7, 1, [[202], [0]]);
    const plans = [withMore([7, 0, { text: "note" }]), other];
    const changed = [difference("B9", "0", "note")];
    expect(await executor.compareAll(plans)).toEqual([
      { ok: true, value: { changed, kept: [] } },
      nothing,
    ]);
  });

  test("of a plan with other tables or more columns is refused", async () => {
    const { executor } = await withSmall();
    const plan = smallPlan("small", atB2);
    const [title, table, formulas] = plan.regions as [Region, Region, Region];
    const { table: _, ...plain } = table;
    const refused = { ok: false, failure: { code: "block-changed", asItWas: true } };
    for (const regions of [
      [title, plain, formulas],
      [title, { ...table, at: { row: 2, column: 0 } }, formulas],
      [{ ...title, table: table.table! }, table, formulas],
      [...plan.regions, { ...title, at: { row: 0, column: 2 } }],
    ])
      expect(await executor.compare({ ...plan, regions })).toEqual(refused);
  });

  describe("of a plan with more rows than the block", () => {
    // The block takes B2:C9.
    const longer = (): SheetPlan => {
      const plan = withMore([8, 0, { text: "more" }], [9, 1, { number: 1, format: "0" }]);
      const formats = [
        { at: { row: 0, column: 1 }, rows: 10, columns: 1, bold: true },
        { at: { row: 2, column: 0 }, rows: 6, columns: 1, italic: true },
        { at: { row: 9, column: 0 }, rows: 1, columns: 2, fill: "#00FF00" },
      ];
      return { ...plan, regions: [{ ...plan.regions[0]!, formats }, ...plan.regions.slice(1)] };
    };

    test("takes rows below it with their looks, and gives them back when it goes", async () => {
      const { executor, host, snapshot } = openWorkbook();
      host.workbook.renameSheet(host.workbook.sheets[0]!, "It's");
      const before = snapshot();
      await executor.apply(smallPlan("small", { sheet: "It's", cell: "B2" }), { overwrite: false });
      expect(await executor.refresh(longer())).toMatchObject({ ok: true });
      const { cells } = snapshot().sheets[0]!;
      expect(cells.B10).toMatchObject({ value: "more" });
      expect(cells.B10?.format ?? {}).toEqual({});
      expect(cells.C10?.format).toEqual({ bold: true });
      expect(cells.B11?.format).toEqual({ fill: "#00FF00" });
      expect(cells.C11).toMatchObject({ value: 1, format: { bold: true, fill: "#00FF00" } });
      expect(await executor.blocks()).toMatchObject({
        value: [{ state: "current", address: "B2:C11" }],
      });
      expect(await executor.refresh(longer())).toEqual(nothing);
      expect(await executor.remove("small")).toEqual({ ok: true, value: null });
      expect(snapshot()).toEqual(before);
    });

    test("is found again where it stands in column AB", async () => {
      const { executor } = openWorkbook();
      const plan = smallPlan("small", { sheet: "Sheet1", cell: "AB12" });
      await executor.apply(plan, { overwrite: false });
      expect(await executor.refresh(longer())).toMatchObject({ ok: true });
      expect(await executor.blocks()).toMatchObject({
        value: [{ state: "current", address: "AB12:AC21" }],
      });
    });

    test("leaves the workbook as it was when it fails", async () => {
      const { executor, host, snapshot } = await withSmall();
      const before = snapshot();
      const seen = host.log.length;
      await executor.refresh(longer());
      const requests = host.log.slice(seen);
      const writing = requests.findIndex(({ members }) => members.includes("Formulas")) + 1;
      for (let action = 0; action < requests[writing - 1]!.actions; action += 3) {
        const open = await withSmall();
        const fault = {
          request: writing,
          action,
          when: "after",
          code: "GeneralException",
        } as const;
        open.host.faults.inject(fault);
        const failed = { ok: false, failure: { asItWas: true } };
        expect(await open.executor.refresh(longer())).toMatchObject(failed);
        expect(timeless(open.snapshot())).toEqual(timeless(before));
      }
      expect(timeless(snapshot())).not.toEqual(timeless(before));
    });

    /** The same, with other figures. */
    const longerAndLater = (): SheetPlan => {
      const plan = longer();
      const [, table] = smallPlan("small", atB2, 2).regions as [Region, Region];
      return { ...plan, regions: plan.regions.map((one, index) => (index === 1 ? table : one)) };
    };

    /** The pane is closed when all is written but the journal's entry; the reader types, and it opens again. */
    async function cutOffAtItsEnd(cells: readonly (readonly [number, number, string])[]) {
      const trial = await withSmall();
      const seen = trial.host.log.length;
      await trial.executor.refresh(longerAndLater());
      const action = trial.host.log.at(-1)!.actions - 1;
      const request = trial.host.log.length - seen;
      const open = await withSmall();
      const before = open.snapshot();
      const fault = { request, action, when: "before", code: "RequestAborted" } as const;
      await cutOff(open, { ...fault, silent: true }, () => open.executor.refresh(longerAndLater()));
      expect(open.snapshot().sheets[0]!.cells.B10).toMatchObject({ value: "more" });
      for (const [row, column, text] of cells) open.type(row, column, [[text]]);
      const executor = excelExecutor();
      const found = await executor.leftovers();
      await executor.clearLeftovers(found.ok ? found.value : [], () => undefined);
      return { ...open, before, executor };
    }

    test("gives all rows back where it was cut off, and no row below them", async () => {
      const { snapshot, before } = await cutOffAtItsEnd([[11, 1, "below"]]);
      const [sheet] = snapshot().sheets;
      expect(sheet!.cells.B12?.value).toBe("below");
      const { B12: _, ...cells } = sheet!.cells;
      expect(cells).toEqual(before.sheets[0]!.cells);
      expect(snapshot().names).toEqual(before.names);
    });

    // The block has come to take B2:C11, and has written B10 and C11.
    test.each([
      ["a cell of them was filled since", 9, 2],
      ["a cell that it had written was edited since", 10, 2],
    ])("leaves the rows to the reader where %s", async (_, row, column) => {
      const { snapshot, executor } = await cutOffAtItsEnd([[row, column, "mine"]]);
      const { cells } = snapshot().sheets[0]!;
      const value = (at: string) => cells[at]?.value ?? "";
      expect(["B10", "C10", "B11", "C11"].map(value)).toEqual(
        row === 9 ? ["", "mine", "", ""] : ["", "", "", "mine"],
      );
      expect(cells.C10?.format).toEqual({ bold: true });
      expect(await executor.blocks()).toMatchObject({
        value: [{ state: "current", address: "B2:C9" }],
      });
    });

    const area = (row: number) => ({ row, column: 1, rows: 1, columns: 1 });
    test.each<[string, (host: Host) => void]>([
      ["are filled", ({ workbook }) => workbook.sheets[0]!.write(area(10), [["x"]])],
      [
        "have a look",
        ({ workbook }) => workbook.sheets[0]!.changeFormats(area(9), () => ({ bold: true })),
      ],
      ["are hidden", ({ workbook }) => workbook.sheets[0]!.hideRows(area(10), true)],
      [
        "belong to a table without contents",
        ({ workbook: { sheets } }) => {
          const [sheet] = sheets;
          sheet!.tables.push(new Table("other", sheet!, "Other", { ...area(10), columns: 5 }));
        },
      ],
      [
        "take a spill",
        ({ workbook }) => {
          const sheet = workbook.sheets[0]!;
          sheet.write({ ...area(10), column: 0 }, [["=SEQUENCE(1,2)"]]);
          workbook.setCalculated(sheet.id, 10, 0, [[1, 2]]);
        },
      ],
    ])("is refused where cells below %s", async (_, use) => {
      const { executor, host, snapshot } = await withSmall();
      use(host);
      const before = snapshot();
      const refused = { ok: false, failure: { code: "cells-below", asItWas: true } };
      expect(await executor.refresh(longer())).toEqual(refused);
      expect(snapshot()).toEqual(before);
    });

    test("takes the last row of the sheet, and is refused where it would need one more", async () => {
      const { executor } = openWorkbook();
      const { charts: _, ...plan } = longer();
      for (const [blockId, cell, ok] of [
        ["fits", "A1048567", true],
        ["not", "D1048568", false],
      ] as const) {
        const target = { sheet: "Sheet1", cell };
        const small = { ...smallPlan(blockId, target), charts: [] };
        await executor.apply(small, { overwrite: false });
        const outcome = await executor.refresh({ ...plan, blockId, target, charts: [] });
        expect(outcome).toMatchObject(ok ? { ok } : { failure: { code: "cells-below" } });
      }
    });
  });

  test("of a sheet that is protected is refused before anything is written", async () => {
    const { executor, host, snapshot } = await inserted();
    host.workbook.sheets[0]!.protected = true;
    const before = snapshot();
    expect(await executor.refresh(laterPlan("a"))).toMatchObject({
      ok: false,
      failure: { code: "protected-sheet" },
    });
    expect(snapshot()).toEqual(before);
  });

  test("that fails gives a text that looks like a formula back as a text", async () => {
    const { executor, host, snapshot } = openWorkbook();
    await executor.apply(laterPlan("a"), { overwrite: false });
    const before = snapshot();
    host.faults.inject({ request: 3, action: 99, when: "before", code: "GeneralException" });
    expect(await executor.refresh(ntpPlan("a", atB2))).toMatchObject({ ok: false });
    expect(timeless(snapshot())).toEqual(timeless(before));
  });

  test.each(["before", "after", "partly"] as const)(
    "that fails %s any action leaves the workbook as it was, and a retry works",
    async (when) => {
      const { executor, host, snapshot } = await inserted();
      const before = snapshot();
      for (let request = 1; request <= 3; request++) {
        for (let action = 0; action < 12; action += 2) {
          host.faults.inject({ request, action, when, code: "GeneralException" });
          const answer = await executor.refresh(laterPlan("a"));
          if (!answer.ok) expect(answer.failure.asItWas).toBe(true);
          else {
            host.faults.clear();
            expect((await executor.refresh(ntpPlan("a", atB2))).ok).toBe(true);
          }
          expect(snapshot()).toEqual(before);
        }
      }
      expect(await executor.refresh(laterPlan("a"))).toMatchObject({ ok: true });
    },
  );
});

describe("refreshAll", () => {
  const beside = { sheet: "Sheet1", cell: "M2" };
  const later = (blockId: string, target: SheetPlan["target"]) => ({
    ...laterPlan(blockId),
    target,
  });
  const plans = [later("a", atB2), later("b", beside)];

  async function eachAlone(executor: Executor, refreshed: readonly SheetPlan[]) {
    const answers = [];
    for (const plan of refreshed) answers.push(await executor.refresh(plan));
    return answers;
  }

  async function insertedTwo() {
    const open = await inserted();
    await open.executor.apply(ntpPlan("b", beside), { overwrite: false });
    return open;
  }

  test("brings all blocks up as if each were refreshed alone", async () => {
    const together = await insertedTwo();
    const answers = await together.executor.refreshAll(plans);
    expect(answers).toMatchObject([{ value: { changed: [number, label] } }, { ok: true }]);
    const alone = await insertedTwo();
    expect(await eachAlone(alone.executor, plans)).toEqual(answers);
    expect(alone.snapshot().sheets).toEqual(together.snapshot().sheets);
  });

  test("answers each block: one that is gone or was resized does not hold up the others", async () => {
    const { executor } = await insertedTwo();
    const answers = await executor.refreshAll([
      later("gone", atB2),
      later("a", atB2),
      { ...samplePlan("b", beside) },
    ]);
    expect(answers).toMatchObject([
      { ok: false, failure: { code: "block-gone", asItWas: true } },
      { ok: true, value: { changed: [number, label] } },
      { ok: false, failure: { code: "block-changed", asItWas: true } },
    ]);
    expect(await executor.refreshAll([])).toEqual([]);
  });

  test("where Excel refuses one block, that block is as it was and the others are written", async () => {
    const { executor, host } = await insertedTwo();
    // The third request writes both and fails; three give each back, three refresh `a` alone, and the last of three more writes `b`.
    for (const request of [3, 15]) {
      host.faults.inject({ request, action: 9, when: "after", code: "GeneralException" });
    }
    expect(await executor.refreshAll(plans)).toMatchObject([
      { ok: true, value: { changed: [number, label] } },
      { ok: false, failure: { code: "unknown", asItWas: true } },
    ]);
    expect(await executor.compareAll(plans)).toMatchObject([
      nothing,
      { value: { changed: [{}, {}], kept: [] } },
    ]);
    const journal = [...host.workbook.settings.keys()].filter((key) => key.includes("journal"));
    expect(journal).toEqual([]);
  });

  test("what could not be given back yet is said of every block that waits for it", async () => {
    const { executor, host, snapshot } = await insertedTwo();
    const { sheets } = snapshot();
    for (let request = 3; request <= 12; request++) {
      host.faults.inject({ request, when: "reply", code: "GeneralException" });
    }
    const failure = { ok: false, failure: { code: "busy", asItWas: false } };
    expect(await executor.refreshAll(plans)).toEqual([failure, failure]);
    host.faults.clear();
    await executor.blocks();
    expect(snapshot().sheets).toEqual(sheets);
  });

  /** Two rows and two columns of a number, and nothing else. */
  const ones = (blockId: string, target: SheetPlan["target"], number: number): SheetPlan => {
    const cell = { number, format: "0" };
    const cells = [
      [cell, cell],
      [cell, cell],
    ];
    const region = { at: { row: 0, column: 0 }, cells, formats: [], notes: [] };
    return { ...ntpPlan(blockId, target), columnWidths: [], regions: [region] };
  };
  const both = (number: number, other: SheetPlan["target"], first = "B2") => [
    ones("a", { sheet: "Sheet1", cell: first }, number),
    ones("b", other, number),
  ];
  async function insertedBoth(plans: readonly SheetPlan[]) {
    const open = openWorkbook();
    open.host.workbook.addSheet("Other");
    for (const plan of plans) await open.executor.apply(plan, { overwrite: true });
    return open;
  }

  test("a block over cells of another is compared after it, as if refreshed later", async () => {
    const shared = { sheet: "Sheet1", cell: "C3" };
    const together = await insertedBoth(both(1, shared));
    const answers = await together.executor.refreshAll(both(2, shared));
    // The cell in common is as planned when the second block is compared.
    expect(answers.map((one) => one.ok && one.value.changed.length)).toEqual([4, 3]);
    const alone = await insertedBoth(both(1, shared));
    expect(await eachAlone(alone.executor, both(2, shared))).toEqual(answers);
    expect(alone.snapshot().sheets).toEqual(together.snapshot().sheets);
  });

  // The first block takes D4:E5. Two requests compare, one writes; a block that waits takes three more.
  test.each([
    ["C3", 6],
    ["C5", 6],
    ["E3", 6],
    ["E5", 6],
    ["D4", 6],
    ["B4", 3],
    ["F4", 3],
    ["D2", 3],
    ["D6", 3],
  ])("a second block at %s takes %i requests with the first", async (cell, requests) => {
    const other = { sheet: "Sheet1", cell };
    const { executor, host } = await insertedBoth(both(1, other, "D4"));
    const seen = host.log.length;
    await executor.refreshAll(both(2, other, "D4"));
    expect(host.log.length - seen).toBe(requests);
  });

  test("blocks at one address of two sheets have no cells in common", async () => {
    const other = { sheet: "Other", cell: "B2" };
    const { executor, host } = await insertedBoth(both(1, other));
    const seen = host.log.length;
    await executor.refreshAll(both(2, other));
    expect(host.log.length - seen).toBe(3);
  });

  // What a block takes is counted twice, with the answer: a million characters go together.
  test.each([
    [30_000, 3],
    [32_000, 4],
  ])("two blocks of four texts of %i characters take %i requests", async (length, requests) => {
    const other = { sheet: "Other", cell: "B2" };
    const { executor, host } = await insertedBoth(both(1, other));
    const text = { text: "x".repeat(length) };
    const plans = both(1, other).map((plan): SheetPlan => {
      const [region] = plan.regions as [Region];
      const cells = region.cells.map((line) => line.map(() => text));
      return { ...plan, regions: [{ ...region, cells }] };
    });
    const seen = host.log.length;
    const answers = await executor.refreshAll(plans);
    expect(answers.map((one) => one.ok && one.value.changed.length)).toEqual([4, 4]);
    expect(host.log.length - seen).toBe(requests);
  });

  test("more changes of a block than a request takes are refused before anything is written", async () => {
    const { executor, snapshot } = await inserted();
    const before = snapshot();
    const plan = laterPlan("a");
    for (const line of plan.regions[1]!.cells)
      line.forEach((_, column) => (line[column] = { text: "x".repeat(60_000) }));
    expect(await executor.refresh(plan)).toEqual({
      ok: false,
      failure: { code: "too-large", asItWas: true },
    });
    expect(snapshot()).toEqual(before);
  });
});

describe("makePlain", () => {
  const live = [112.86, 114.73, 112.5, 109.68, 108.42, 107.02];

  /** What Excel does after every request: the formulas of the sample get their values. */
  function calculate({ workbook }: Host): void {
    const { id } = workbook.sheets[0]!;
    workbook.setCalculated(id, 3, 1, [live]);
    for (let column = 1; column <= 6; column++) workbook.setCalculated(id, 4, column, [[0]]);
  }

  async function calculated() {
    const open = openWorkbook();
    const target = { sheet: "Sheet1", cell: "A1" };
    await open.executor.apply(samplePlan("s", target), { overwrite: false });
    calculate(open.host);
    return open;
  }

  test("turns formulas and what they spill into values, and the rest stays as it is", async () => {
    const { executor, snapshot } = await calculated();
    const before = snapshot().sheets[0]!.cells;
    expect(await executor.blocks()).toMatchObject({ value: [{ hasFormulas: true }] });
    expect(await executor.makePlain("s")).toEqual({ ok: true, value: 7 });
    const after = snapshot().sheets[0]!;
    expect(Object.values(after.cells).filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(["B4", "C4", "D4", "E4", "F4", "G4"].map((at) => after.cells[at]?.value)).toEqual(live);
    expect(after.cells.A9).toEqual(before.A9);
    expect(await executor.blocks()).toMatchObject({
      value: [{ hasFormulas: false, state: "current" }],
    });
    expect(await executor.remove("s")).toEqual({ ok: true, value: null });
  });

  test.each(["before", "after", "partly", "reply"] as const)(
    "that fails (%s) at any action gives the formulas back, and a retry works",
    async (when) => {
      const { executor, host, snapshot } = await calculated();
      const before = snapshot();
      // Three requests read, the fourth writes.
      for (let request = 1; request <= 4; request++) {
        for (let action = 0; action < 30; action += 3) {
          const code = "GeneralException";
          host.faults.inject(
            when === "reply" ? { request, when, code } : { request, action, when, code },
          );
          const answer = await executor.makePlain("s");
          host.faults.clear();
          expect(answer).toMatchObject({ ok: false, failure: { asItWas: true } });
          calculate(host);
          expect(snapshot()).toEqual(before);
        }
      }
      expect(await executor.makePlain("s")).toEqual({ ok: true, value: 7 });
    },
    60_000,
  );

  /** A block at B2 with formulas in its first row, and the values that they have. */
  async function withFormulas(formulas: string[], values: unknown[]) {
    const open = openWorkbook();
    const line = formulas.map((formula) => ({ formula, expected: 0, format: "0.0" }));
    const cells = [line, formulas.map(() => ({ text: "=text" }))];
    const region = { at: { row: 0, column: 0 }, cells, formats: [], notes: [] };
    const plan = { ...smallPlan("f", atB2), regions: [region], charts: [], columnWidths: [] };
    await open.executor.apply(plan, { overwrite: false });
    const { workbook } = open.host;
    values.forEach((value, index) =>
      workbook.setCalculated(workbook.sheets[0]!.id, 1, 1 + index, [[value as number]]),
    );
    return open;
  }

  test("leaves texts that look like formulas, and gives each formula its own value", async () => {
    const { executor, snapshot } = await withFormulas(["=A1", '="a"&"b"'], [5, "007"]);
    expect(await executor.makePlain("f")).toEqual({ ok: true, value: 2 });
    const { cells } = snapshot().sheets[0]!;
    expect(cells.B2).toEqual({ value: 5, numberFormat: "0.0" });
    expect(cells.C2).toMatchObject({ value: "007", apostrophe: true });
    expect(cells.B3).toMatchObject({ value: "=text", apostrophe: true });
    expect(await executor.blocks()).toMatchObject({ value: [{ state: "current" }] });
  });

  test.each([
    ["downwards", [[202], [7]]],
    ["further than planned, where its end is no cell of the block", [[202], [7], [9]]],
  ])("writes the values of a formula that spills %s", async (_, values) => {
    const { executor, host, snapshot } = openWorkbook();
    await executor.apply(smallPlan("small", atB2), { overwrite: false });
    const { workbook } = host;
    const { id } = workbook.sheets[0]!;
    workbook.setCalculated(id, 6, 1, [[101]]);
    workbook.setCalculated(id, 7, 1, values);
    expect(await executor.makePlain("small")).toEqual({ ok: true, value: 2 });
    const { cells, spilled } = snapshot().sheets[0]!;
    const column = ["B7", "B8", "B9", "B10", "C8", "C9"].map((at) => cells[at]?.value ?? "");
    expect(column).toEqual([101, 202, 7, "", "Edition 1", ""]);
    expect(spilled).toEqual({});
  });

  test("that fails leaves a text below the spill of a formula", async () => {
    const { executor, host, snapshot } = openWorkbook();
    const cell = { formula: "=A1:A2*2", expected: [[2], [4]] };
    const region = (row: number, cells: PlannedCell[][]) => ({
      ...{ at: { row, column: 0 }, cells, formats: [], notes: [] },
    });
    const regions = [region(0, [[cell]]), region(2, [[{ text: "note" }]])];
    const plan = { ...smallPlan("f", atB2), regions, charts: [], columnWidths: [] };
    await executor.apply(plan, { overwrite: false });
    const { workbook } = host;
    const calculated = () => workbook.setCalculated(workbook.sheets[0]!.id, 1, 1, [[2], [4]]);
    calculated();
    const before = snapshot();
    host.faults.inject({ request: 4, action: 99, when: "before", code: "GeneralException" });
    expect(await executor.makePlain("f")).toMatchObject({ ok: false });
    calculated();
    expect(snapshot()).toEqual(before);
  });

  test.each(["#BUSY!", "#GETTING_DATA"])("is refused while a formula shows %s", async (error) => {
    const { executor, snapshot } = await withFormulas(["=A1"], [{ error }]);
    const before = snapshot();
    const refused = { ok: false, failure: { code: "busy", asItWas: true } };
    expect(await executor.makePlain("f")).toEqual(refused);
    expect(snapshot()).toEqual(before);
  });

  test("while a formula is being calculated is refused, and nothing is changed", async () => {
    const { executor, snapshot } = openWorkbook();
    await executor.apply(samplePlan("s", { sheet: "Sheet1", cell: "A1" }), { overwrite: false });
    const before = snapshot();
    expect(await executor.makePlain("s")).toEqual({
      ok: false,
      failure: { code: "busy", asItWas: true },
    });
    expect(snapshot()).toEqual(before);
  });
});

test("recalculate asks the host to calculate everything, and changes no cell", async () => {
  const { executor, host, snapshot } = await inserted();
  const before = snapshot();
  expect(await executor.recalculate()).toEqual({ ok: true, value: null });
  expect(host.log.flatMap(({ members }) => members)).toContain("Calculate");
  expect(snapshot()).toEqual(before);
});
