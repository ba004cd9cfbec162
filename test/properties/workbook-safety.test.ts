import fc from "fast-check";
import { cellAddress, parseCellAddress } from "../../src/workbook/plan";
import { sheetColumns, shiftCells, wholeSheet, type WorkbookSnapshot } from "../../workbench/host";
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
        const end = outcome.ok ? outcome.value.status : outcome.failure.code;
        counts.set(end, (counts.get(end) ?? 0) + 1);
        if (!outcome.ok) {
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
    expect(counts.get("inserted") ?? 0).toBeGreaterThan(startingWorkbooks / 4);
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
  fc.record({ do: fc.constant("make plain" as const), slot: fc.nat(3) }),
  fc.record({ do: fc.constant("edit a block" as const), slot: fc.nat(3) }),
  fc.record({ do: fc.constant("move" as const), rows: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ do: fc.constant("move the sheet" as const), to: fc.nat(1) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A workbook in which a reader and Timbang take turns, with what it is to hold. */
class Session {
  readonly open = openWorkbook();
  private readonly sheet = this.open.host.workbook.sheets[0]!;
  /** The reader's cells, by place before anything moved; those below a block come back when it goes. */
  private readonly cells = new Map<string, number>();
  private readonly blocks = new Map<number, keyof typeof plans>();
  private readonly edited = new Set<number>();
  /** Blocks whose formulas Excel has written anew when they moved: they count as edited or not. */
  private readonly shifted = new Set<number>();
  private edits = 7000;
  /** Rows that were inserted above everything. */
  private moved = 0;

  constructor() {
    this.open.host.workbook.addSheet("Other");
  }

  async take(one: Step): Promise<void> {
    const { sheet, blocks, edited, shifted } = this;
    const { executor, host } = this.open;
    const isProtected = sheet.protected;
    const isThere = "slot" in one && blocks.has(one.slot);
    switch (one.do) {
      case "insert": {
        if (isThere) return;
        const outcome = await executor.apply(this.plan(one.slot, one.kind), { overwrite: true });
        expect(outcome.ok).toBe(!isProtected);
        if (!isProtected) blocks.set(one.slot, one.kind);
        return;
      }
      case "remove": {
        const answer = await executor.remove(`block${one.slot}`);
        expect(answer.ok).toBe(isThere && !isProtected);
        if (!answer.ok) return;
        blocks.delete(one.slot);
        edited.delete(one.slot);
        shifted.delete(one.slot);
        return;
      }
      case "refresh": {
        const answer = await executor.refresh(this.plan(one.slot, blocks.get(one.slot) ?? "ntp"));
        expect(answer.ok).toBe(isThere && !isProtected);
        if (answer.ok && !shifted.has(one.slot))
          expect(answer.value.kept).toHaveLength(edited.has(one.slot) ? 1 : 0);
        return;
      }
      case "make plain": {
        this.calculate();
        const answer = await executor.makePlain(`block${one.slot}`);
        expect(answer.ok).toBe(isThere && !isProtected);
        // What the reader has edited is now what the block holds.
        if (answer.ok) edited.delete(one.slot);
        return;
      }
      case "edit":
        if (!isProtected) this.type(one.row, ownColumn, one.text);
        return;
      case "fill": {
        if (isProtected || isThere) return;
        const { row, column } = parseCellAddress(slots[one.slot]!);
        this.type(row + 5, column + 2, one.text);
        return;
      }
      case "edit a block": {
        if (isProtected || !isThere || edited.has(one.slot)) return;
        const { at } = this.plan(one.slot, blocks.get(one.slot)!).regions[1]!;
        const { row, column } = parseCellAddress(slots[one.slot]!);
        this.open.type(row + this.moved + at.row + 1, column + at.column + 1, [
          [String(++this.edits + 0.5)],
        ]);
        edited.add(one.slot);
        return;
      }
      case "rename":
        return host.workbook.renameSheet(sheet, one.name);
      case "protect":
        sheet.protected = !isProtected;
        return;
      case "move":
        if (isProtected || this.moved > 20) return;
        shiftCells(host.workbook, sheet, {
          kind: "insert",
          axis: "row",
          at: 0,
          count: one.rows,
          from: 0,
          to: sheetColumns - 1,
        });
        this.moved += one.rows;
        for (const [slot, of] of blocks) if (of === "sample" || of === "small") shifted.add(slot);
        return;
      case "move the sheet":
        return host.workbook.moveSheet(sheet, one.to);
    }
  }

  /** Compares reader's cells and records with what they are to be. */
  async check(): Promise<void> {
    const now = this.ownSheet().cells;
    for (const [place, value] of this.cells) {
      if (isCovered(place, this.blocks)) continue;
      const address = this.addressOf(place);
      expect([address, now[address]?.value]).toEqual([address, value]);
    }
    const listed = await this.open.executor.blocks();
    const stateOf = (slot: number, state: string): string =>
      this.shifted.has(slot) && state !== "gone" ? "moved" : state;
    const found = listed.ok
      ? listed.value.map(({ id, sheet, state }) => [id, sheet, stateOf(Number(id.at(-1)), state)])
      : [];
    expect(found.sort()).toEqual(
      [...this.blocks.keys()]
        .sort()
        .map((slot) => [
          `block${slot}`,
          this.sheet.name,
          stateOf(slot, this.edited.has(slot) ? "edited" : "current"),
        ]),
    );
  }

  /** Removes what is left, and finds the reader's cells and nothing else. */
  async end(): Promise<void> {
    this.sheet.protected = false;
    for (const slot of this.blocks.keys()) {
      expect(await this.open.executor.remove(`block${slot}`)).toEqual({ ok: true, value: null });
    }
    const { names, settings } = this.open.snapshot();
    const { cells, tables, charts } = this.ownSheet();
    const contents = Object.entries(cells).map(([at, { value }]) => [at, value]);
    const wanted = [...this.cells].map(([place, value]) => [this.addressOf(place), value]);
    expect(contents.sort()).toEqual(wanted.sort());
    expect({ names, settings, tables, charts }).toEqual({
      names: [],
      settings: {},
      tables: [],
      charts: [],
    });
  }

  private plan(slot: number, of: keyof typeof plans) {
    const target = { sheet: this.sheet.name, cell: this.addressOf(slots[slot]!) };
    return plans[of](`block${slot}`, target);
  }

  private addressOf(place: string): string {
    const { row, column } = parseCellAddress(place);
    return cellAddress({ row: row + this.moved, column });
  }

  private type(row: number, column: number, text: string): void {
    this.open.type(row + this.moved, column, [[text]]);
    this.cells.set(cellAddress({ row, column }), Number(text));
  }

  private ownSheet() {
    return this.open.snapshot().sheets.find(({ name }) => name === this.sheet.name)!;
  }

  /** Gives every formula a result, as the grid does. */
  private calculate(): void {
    const places: [number, number][] = [];
    this.sheet.eachStored(wholeSheet, ({ formula }, row, column) => {
      if (formula !== undefined) places.push([row, column]);
    });
    for (const [row, column] of places) this.sheet.setCalculated(row, column, 5);
  }
}

test(
  "no sequence of steps changes a reader's cell, and the records say what the workbook holds",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const session = new Session();
        for (const one of steps) {
          await session.take(one);
          await session.check();
        }
        await session.end();
      }),
      { numRuns: sequences, seed },
    );
    if (process.env.SOAK_SEQUENCES) report(`${sequences} sequences`, new Map());
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
