import fc from "fast-check";
import type { PlanTarget } from "../../src/workbook/plan";
import { cellAddress, parseCellAddress } from "../../src/workbook/plan";
import type { WorkbookSnapshot } from "../../workbench/host";
import { smallPlan } from "../support/small-plan";
import {
  buildWorkbook,
  calculateWorkbook,
  targetPlace,
  workbookContents,
} from "../support/workbook-arbitraries";
import { ntpPlan, openWorkbook, samplePlan, tradePlan } from "../workbook/excel/open-workbook";

/** `npm run soak` sets these; it starts a process for every few hundred, because each keeps its own Office.js client. */
const startingWorkbooks = Number(process.env.SOAK_WORKBOOKS ?? 25);
const sequences = Number(process.env.SOAK_SEQUENCES ?? 20);
const millisecondsAllowed = 60_000 + 1_000 * (startingWorkbooks + sequences);
const seed = Number(process.env.SOAK_SEED ?? 20261121);

const plans = { ntp: ntpPlan, trade: tradePlan, sample: samplePlan, small: smallPlan } as const;
const kind = fc.constantFrom("ntp", "trade", "sample", "small");

/**
 * A workbook without what an insertion and a removal may change: a new sheet was shown and is gone, and an apostrophe that
 * was not needed (Office.js does not tell it; one that is needed shows in the value).
 */
const forReaders = (workbook: WorkbookSnapshot): unknown =>
  JSON.parse(
    JSON.stringify({ ...workbook, activeSheet: "", selection: [] }, (key, value: unknown) =>
      key === "apostrophe" ? undefined : value,
    ),
  );

test(
  "inserting and removing a block is the identity on every starting workbook",
  async () => {
    const counts = new Map<string, number>();
    const start = fc.record({
      contents: workbookContents,
      kind,
      at: targetPlace,
      sheet: fc.nat(2),
      onNewSheet: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
    });
    await fc.assert(
      fc.asyncProperty(start, async ({ contents, kind, at, sheet, onNewSheet }) => {
        const { executor, host, snapshot } = openWorkbook();
        buildWorkbook(host, contents);
        const before = snapshot();
        const { sheets } = host.workbook;
        const name = sheets[sheet % sheets.length]!.name;
        const target = onNewSheet ? { newSheet: "NTP" } : { sheet: name, cell: cellAddress(at) };
        const outcome = await executor.apply(plans[kind]("block", target), { overwrite: true });
        const end = outcome.status === "failed" ? outcome.failure.code : outcome.status;
        counts.set(end, (counts.get(end) ?? 0) + 1);
        if (outcome.status === "failed") {
          expect(outcome.failure).toEqual({
            code: expect.not.stringMatching("unknown"),
            asItWas: true,
          });
          expect(snapshot()).toEqual(before);
          return;
        }
        expect(await executor.remove("block")).toEqual({ ok: true, value: null });
        calculateWorkbook(host, contents);
        expect(forReaders(snapshot())).toEqual(forReaders(before));
      }),
      { numRuns: startingWorkbooks, seed },
    );
    if (process.env.SOAK_WORKBOOKS) report(`${startingWorkbooks} starting workbooks`, counts);
    expect(counts.get("done") ?? 0).toBeGreaterThan(startingWorkbooks / 4);
  },
  millisecondsAllowed,
);

const report = (what: string, counts: Map<string, number>): void => {
  const parts = [...counts].map(([end, count]) => `${count} ${end}`);
  process.stdout.write(`seed ${seed}, ${what}: ${parts.join(", ")}\n`);
};

/** Places far enough apart for a block each, and a column that no block touches. */
const slots = ["A1", "K1", "A30", "K30"] as const;
const slotSize = { rows: 22, columns: 9 };
const ownColumn = 25;

const step = fc.oneof(
  fc.record({ do: fc.constant("insert" as const), slot: fc.nat(3), kind }),
  fc.record({ do: fc.constant("remove" as const), slot: fc.nat(3) }),
  fc.record({ do: fc.constant("refresh" as const), slot: fc.nat(3) }),
  fc.record({ do: fc.constant("edit" as const), row: fc.nat(40), text: fc.integer().map(String) }),
  fc.record({ do: fc.constant("fill" as const), slot: fc.nat(3), text: fc.integer().map(String) }),
  fc.record({
    do: fc.constant("rename" as const),
    name: fc.constantFrom("Data", "Sheet1", "A'b", "=1"),
  }),
  fc.record({ do: fc.constant("protect" as const) }),
);

test(
  "no sequence of steps changes a reader's cell, and the records say what the workbook holds",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const { executor, host, snapshot, type } = openWorkbook();
        const sheet = host.workbook.sheets[0]!;
        /** Cells of the reader by address; those below a block come back when it goes. */
        const cells = new Map<string, number>();
        const blocks = new Map<number, keyof typeof plans>();
        const targetOf = (slot: number): PlanTarget => ({ sheet: sheet.name, cell: slots[slot]! });
        const planOf = (slot: number, of: keyof typeof plans) =>
          plans[of](`block${slot}`, targetOf(slot));
        for (const one of steps) {
          const isProtected = sheet.protected;
          if (one.do === "insert" && !blocks.has(one.slot)) {
            const outcome = await executor.apply(planOf(one.slot, one.kind), { overwrite: true });
            expect(outcome.status).toBe(isProtected ? "failed" : "done");
            if (!isProtected) blocks.set(one.slot, one.kind);
          } else if (one.do === "remove") {
            const answer = await executor.remove(`block${one.slot}`);
            expect(answer.ok).toBe(blocks.has(one.slot) && !isProtected);
            if (answer.ok) blocks.delete(one.slot);
          } else if (one.do === "refresh") {
            const of = blocks.get(one.slot) ?? "ntp";
            const answer = await executor.refresh(planOf(one.slot, of));
            expect(answer.ok).toBe(blocks.has(one.slot) && !isProtected);
          } else if (one.do === "edit" && !isProtected) {
            type(one.row, ownColumn, [[one.text]]);
            cells.set(cellAddress({ row: one.row, column: ownColumn }), Number(one.text));
          } else if (one.do === "fill" && !isProtected && !blocks.has(one.slot)) {
            const { row, column } = parseCellAddress(slots[one.slot]!);
            type(row + 5, column + 2, [[one.text]]);
            cells.set(cellAddress({ row: row + 5, column: column + 2 }), Number(one.text));
          } else if (one.do === "rename") {
            host.workbook.renameSheet(sheet, one.name);
          } else if (one.do === "protect") {
            sheet.protected = !isProtected;
          }
          const now = snapshot().sheets[0]!.cells;
          for (const [address, value] of cells) {
            if (!isCovered(address, blocks))
              expect([address, now[address]?.value]).toEqual([address, value]);
          }
          const listed = await executor.blocks();
          const found = listed.ok
            ? listed.value.map(({ id, sheet: on, state }) => [id, on, state])
            : [];
          expect(found.sort()).toEqual(
            [...blocks.keys()].sort().map((slot) => [`block${slot}`, sheet.name, "current"]),
          );
        }
        sheet.protected = false;
        for (const slot of blocks.keys()) {
          expect(await executor.remove(`block${slot}`)).toEqual({ ok: true, value: null });
        }
        const end = snapshot();
        const contents = Object.entries(end.sheets[0]!.cells).map(([at, { value }]) => [at, value]);
        expect(contents.sort()).toEqual([...cells].sort());
        expect([end.names, end.settings, end.sheets[0]!.tables]).toEqual([[], {}, []]);
      }),
      { numRuns: sequences, seed },
    );
  },
  millisecondsAllowed,
);

function isCovered(address: string, blocks: ReadonlyMap<number, unknown>): boolean {
  const { row, column } = parseCellAddress(address);
  return [...blocks.keys()].some((slot) => {
    const from = parseCellAddress(slots[slot]!);
    return (
      row >= from.row &&
      row < from.row + slotSize.rows &&
      column >= from.column &&
      column < from.column + slotSize.columns
    );
  });
}
