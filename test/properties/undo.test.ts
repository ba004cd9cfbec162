import fc from "fast-check";
import { cellAddress, parseCellAddress, type SheetPlan } from "../../src/workbook/plan";
import {
  areaOf,
  deleteLines,
  HostError,
  insertLines,
  pasteTexts,
  wholeSheet,
  type Sheet,
  type WorkbookSnapshot,
} from "../../workbench/host";
import { smallPlan } from "../support/small-plan";
import { ntpPlan, openWorkbook } from "../workbook/excel/open-workbook";

/** `npm run soak` sets these. */
const sequences = Number(process.env.SOAK_UNDO ?? 60);
const seed = Number(process.env.SOAK_SEED ?? 20261129);

type Kind = "ntp" | "small";
const plans: Record<Kind, typeof smallPlan> = { ntp: ntpPlan, small: smallPlan };

/** Places far enough apart for a block each. */
const slots = ["A1", "K1", "A40"] as const;
const slot = fc.nat(slots.length - 1);
const kind = fc.constantFrom<Kind>("ntp", "small");
const place = { row: fc.nat(80), column: fc.nat(18) };

const lines = { at: fc.nat(60), count: fc.integer({ min: 1, max: 3 }) };

const step = fc.oneof(
  fc.record({ do: fc.constant("edit" as const), ...place }),
  fc.record({ do: fc.constant("edit a formula" as const), ...place }),
  fc.record({
    do: fc.constant("paste" as const),
    ...place,
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ do: fc.constant("insert" as const), slot, kind }),
  fc.record({ do: fc.constant("remove" as const), slot }),
  fc.record({ do: fc.constant("refresh" as const), slot, edition: fc.integer({ min: 2, max: 4 }) }),
  fc.record({ do: fc.constant("insert rows" as const), ...lines }),
  fc.record({ do: fc.constant("delete rows" as const), ...lines }),
  fc.record({ do: fc.constant("hide rows" as const), ...lines, hidden: fc.boolean() }),
  fc.record({ do: fc.constant("size columns" as const), at: fc.nat(18), width: fc.nat(200) }),
  fc.record({ do: fc.constant("freeze" as const), rows: fc.nat(5), columns: fc.nat(3) }),
  fc.record({ do: fc.constant("add a sheet" as const), at: fc.nat(1) }),
  fc.record({ do: fc.constant("hide the last sheet" as const), hidden: fc.boolean() }),
  fc.record({ do: fc.constant("rename" as const), name: fc.constantFrom("Data", "A'b", "Sheet1") }),
  fc.record({ do: fc.constant("undo" as const), times: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant("redo" as const), times: fc.integer({ min: 1, max: 4 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

type State = Pick<WorkbookSnapshot, "sheets" | "names" | "settings">;

/** A workbook that people and Timbang change, with every state that it has been in and may go back to. */
class Session {
  private readonly open = openWorkbook();
  private readonly states: State[] = [this.state()];
  private at = 0;
  private isTravelling = false;
  private readonly blocks = new Map<number, Kind>();
  /** What was put into a column, by a person or as part of a block; rows may have moved since. */
  private readonly known = new Set<string>();
  private typed = 7_000_000;

  constructor() {
    this.open.host.workbook.changes.subscribe(({ kind: change }) => {
      if (change !== "history" || this.isTravelling) return;
      this.states.length = ++this.at;
      this.states.push(this.state());
    });
  }

  async take(one: Step): Promise<void> {
    const { executor, host } = this.open;
    const { workbook } = host;
    switch (one.do) {
      case "edit":
        return this.type(one.row, one.column, this.number(one.column));
      case "edit a formula":
        return this.type(
          one.row,
          one.column,
          `=${cellAddress({ row: one.row + 90, column: 0 })}*2`,
        );
      case "paste": {
        const texts = Array.from({ length: one.rows }, () =>
          Array.from({ length: one.columns }, (_, column) => this.number(one.column + column)),
        );
        try {
          pasteTexts(workbook, this.sheet, one, texts);
        } catch (error) {
          // Part of an array formula: nothing is pasted, as the states show.
          if (!(error instanceof HostError)) throw error;
        }
        return;
      }
      case "insert": {
        if (this.blocks.has(one.slot)) return;
        const { ok } = await executor.apply(this.plan(one.slot, one.kind), { overwrite: true });
        if (ok) this.blocks.set(one.slot, one.kind);
        count("insertions", ok);
        return;
      }
      case "remove": {
        const { ok } = await executor.remove(this.blockId(one.slot));
        if (ok) this.blocks.delete(one.slot);
        count("removals", ok);
        return;
      }
      case "refresh": {
        const of = this.blocks.get(one.slot);
        if (!of) return;
        const { ok } = await executor.refresh(this.plan(one.slot, of, one.edition));
        count("refreshes", ok);
        return;
      }
      case "insert rows":
      case "delete rows":
        return this.change(() => {
          const change = one.do === "insert rows" ? insertLines : deleteLines;
          change(workbook, this.sheet, "row", [{ first: one.at, count: one.count }]);
        });
      case "hide rows":
        return this.change(() =>
          this.sheet.hideRows(areaOf(one.at, 0, one.count, wholeSheet.columns), one.hidden),
        );
      case "size columns":
        return this.change(() => this.sheet.setColumnWidth(areaOf(0, one.at), one.width));
      case "freeze":
        return this.change(() => this.sheet.freeze(one.rows, one.columns));
      case "add a sheet":
        return this.change(() => workbook.moveSheet(workbook.addSheet(), one.at + 1));
      case "hide the last sheet": {
        const last = workbook.sheets.at(-1)!;
        return this.change(() => workbook.setVisibility(last, one.hidden ? "Hidden" : "Visible"));
      }
      case "rename":
        return workbook.step(() => workbook.renameSheet(this.sheet, one.name));
      case "undo":
        for (let n = 0; n < one.times; n++) this.undo();
        return this.findBlocks();
      case "redo":
        for (let n = 0; n < one.times; n++) this.redo();
        return this.findBlocks();
    }
  }

  /** Finds nothing in the sheet that nobody put into its column. */
  check(): void {
    const strange: string[] = [];
    this.sheet.eachStored(wholeSheet, ({ value, formula }, row, column) => {
      if (formula !== undefined || value === "") return;
      const text = String(value);
      if (!this.known.has(`${column}: ${text}`))
        strange.push(`${cellAddress({ row, column })}: ${text}`);
    });
    expect(strange).toEqual([]);
  }

  end(): void {
    const end = this.state();
    expect(end).toEqual(this.states[this.at]);
    while (this.undo());
    expect([this.at, this.state()]).toEqual([0, this.states[0]]);
    while (this.redo());
    expect([this.at, this.state()]).toEqual([this.states.length - 1, this.states.at(-1)]);
  }

  /** Carries out one step that the workbook may refuse: then nothing has changed, as the states show. */
  private change(step: () => void): void {
    try {
      this.open.host.workbook.step(step);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }

  private undo(): boolean {
    return this.travel(-1, () => this.open.host.workbook.history.undo());
  }

  private redo(): boolean {
    return this.travel(1, () => this.open.host.workbook.history.redo());
  }

  private travel(by: 1 | -1, go: () => boolean): boolean {
    this.isTravelling = true;
    const went = go();
    this.isTravelling = false;
    expect(went).toBe(this.states[this.at + by] !== undefined);
    if (!went) return false;
    this.at += by;
    expect(this.state()).toEqual(this.states[this.at]);
    return true;
  }

  private state(): State {
    const { sheets, names, settings } = this.open.snapshot();
    return { sheets, names, settings };
  }

  private get sheet(): Sheet {
    return this.open.host.workbook.sheets[0]!;
  }

  private number(column: number): string {
    const text = String(++this.typed);
    this.known.add(`${column}: ${text}`);
    return text;
  }

  private type(row: number, column: number, text: string): void {
    try {
      this.open.type(row, column, [[text]]);
    } catch (error) {
      // Part of an array formula: the cell keeps what it had, as the states show.
      if (!(error instanceof HostError)) throw error;
    }
  }

  private blockId(index: number): string {
    return `${this.blocks.get(index) ?? "none"}-${index}`;
  }

  /** A plan for a block, whose values the sheet may hold from now on. */
  private plan(index: number, of: Kind, edition = 1): SheetPlan {
    const target = { sheet: this.sheet.name, cell: slots[index]! };
    const plan = plans[of](`${of}-${index}`, target, edition);
    const { column: left } = parseCellAddress(slots[index]!);
    for (const { at, cells } of plan.regions) {
      for (const line of cells) {
        line.forEach((cell, j) => {
          const value = "text" in cell ? cell.text : "number" in cell ? cell.number : undefined;
          this.known.add(`${left + at.column + j}: ${String(value)}`);
        });
      }
    }
    return plan;
  }

  /** Learns which blocks are in the workbook once time has gone back or forth. */
  private async findBlocks(): Promise<void> {
    const listed = await this.open.executor.blocks();
    if (!listed.ok) throw new Error("the blocks cannot be listed");
    this.blocks.clear();
    for (const { id } of listed.value) {
      const [of, index] = id.split("-") as [Kind, string];
      this.blocks.set(Number(index), of);
    }
  }
}

/** How often what was asked for was done. */
const counts = new Map<string, number>();

function count(what: string, ok: boolean): void {
  if (ok) counts.set(what, (counts.get(what) ?? 0) + 1);
}

test(
  "whatever people and Timbang do, undoing goes back through every state to the start and redoing to the end",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 20 }), async (steps) => {
        const session = new Session();
        for (const one of steps) {
          await session.take(one);
          session.check();
        }
        session.end();
      }),
      { numRuns: sequences, seed },
    );
    if (process.env.SOAK_UNDO) {
      const parts = [...counts].map(([what, times]) => `${times} ${what}`);
      process.stdout.write(`seed ${seed}, ${sequences} sequences with undo: ${parts.join(", ")}\n`);
    }
    for (const what of ["insertions", "removals", "refreshes"])
      expect(counts.get(what) ?? 0).toBeGreaterThan(sequences / 20);
  },
  60_000 + 1_000 * sequences,
);
