import fc from "fast-check";
import type { PlanTarget } from "../../src/workbook/plan";
import { cellAddress, parseCellAddress } from "../../src/workbook/plan";
import { ntpPlan, openWorkbook, samplePlan, tradePlan } from "../workbook/excel/open-workbook";

/** `npm run soak` sets these; it starts a process for every few hundred, because each keeps its own Office.js client. */
const startingWorkbooks = Number(process.env.SOAK_WORKBOOKS ?? 25);
const sequences = Number(process.env.SOAK_SEQUENCES ?? 20);
const millisecondsAllowed = 60_000 + 1_000 * (startingWorkbooks + sequences);
const seed = Number(process.env.SOAK_SEED ?? 20261121);

const plans = { ntp: ntpPlan, trade: tradePlan, sample: samplePlan } as const;
const kind = fc.constantFrom("ntp", "trade", "sample");

/** What a reader types: words, numbers, dates, formulas, texts with an apostrophe that they need. */
const typed = fc.oneof(
  fc.constantFrom(
    "Padi",
    "12",
    "-3.5",
    "1e9",
    "12%",
    "1/2/2020",
    "TRUE",
    "#N/A",
    "=1+1",
    "=SUM(A1:B2)",
  ),
  fc.constantFrom("'=1+1", "'007", "'-", "'2020", '=A1&"x"', "a\nb", "  x "),
  fc.integer().map(String),
);
const look = fc.record(
  {
    fill: fc.constantFrom("#FFFF00", "#00FF00"),
    bold: fc.boolean(),
    italic: fc.boolean(),
    fontName: fc.constantFrom("Arial", "Calibri"),
    fontSize: fc.integer({ min: 6, max: 30 }),
    fontColor: fc.constantFrom("#FF0000", "#000000"),
    wrapText: fc.boolean(),
  },
  { requiredKeys: [] },
);
const place = fc.record({ row: fc.nat(16), column: fc.nat(9) });

test(
  "inserting and removing a block is the identity on every starting workbook",
  async () => {
    const workbook = fc.record({
      cells: fc.array(fc.tuple(place, typed), { maxLength: 12 }),
      looks: fc.array(fc.tuple(place, look), { maxLength: 3 }),
      formats: fc.array(fc.tuple(place, fc.constantFrom("0.000", "@", "0%", "dd/mm/yyyy")), {
        maxLength: 3,
      }),
      widths: fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 5, max: 300 })), { maxLength: 3 }),
      kind,
      at: place,
      onNewSheet: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(workbook, async (start) => {
        const { executor, host, snapshot, type } = openWorkbook();
        const sheet = host.workbook.sheets[0]!;
        const area = ({ row, column }: { row: number; column: number }) => {
          return { row, column, rows: 1, columns: 1 };
        };
        start.formats.forEach(([at, format]) => sheet.setNumberFormats(area(at), [[format]]));
        start.cells.forEach(([{ row, column }, text]) => type(row, column, [[text]]));
        start.looks.forEach(([at, change]) => sheet.changeFormats(area(at), () => change));
        start.widths.forEach(([column, width]) =>
          sheet.setColumnWidth({ row: 0, column, rows: 1, columns: 1 }, width),
        );
        const before = snapshot();
        const cell = cellAddress(start.at);
        const target = start.onNewSheet ? { newSheet: "NTP" } : { sheet: "Sheet1", cell };
        const plan = plans[start.kind]("block", target);
        const { status } = await executor.apply(plan, { overwrite: true });
        expect(status).toBe("done");
        expect(await executor.remove("block")).toEqual({ ok: true, value: null });
        expect(snapshot()).toEqual(before);
      }),
      { numRuns: startingWorkbooks, seed },
    );
  },
  millisecondsAllowed,
);

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
