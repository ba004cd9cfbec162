import fc from "fast-check";
import { cellAddress, parseCellAddress, type SheetPlan } from "../../src/workbook/plan";
import {
  areaOf,
  containsCell,
  deleteLines,
  HostError,
  insertLines,
  pasteTexts,
  wholeSheet,
  type Sheet,
  type WorkbookSnapshot,
} from "../../workbench/host";
import { ModelBlocks } from "../support/model-blocks";
import { smallPlan } from "../support/small-plan";
import { ntpPlan, openWorkbook, type OpenWorkbook } from "../workbook/excel/open-workbook";

/** `npm run soak` sets these. */
const sequences = Number(process.env.SOAK_UNDO ?? 2000);
const seed = Number(process.env.SOAK_SEED ?? 20261129);
/** Blocks of so many of the sequences are written by the executor through Office.js, those of the others by the model. */
const sequencesOfExecutor = Math.ceil(sequences / 80);

type Kind = "ntp" | "small";
const plans: Record<Kind, typeof smallPlan> = { ntp: ntpPlan, small: smallPlan };

/** Places far enough apart for a block each. */
const slots = ["A1", "K1", "A40"] as const;
const slot = fc.nat(slots.length - 1);
const kind = fc.constantFrom<Kind>("ntp", "small");
const place = { row: fc.nat(80), column: fc.nat(18) };

const lines = { at: fc.nat(60), count: fc.integer({ min: 1, max: 3 }) };

/** What needs a block, or makes one. */
const often = <T>(arbitrary: fc.Arbitrary<T>) => ({ arbitrary, weight: 2 });

const step = fc.oneof(
  fc.record({ do: fc.constant("edit" as const), ...place }),
  fc.record({ do: fc.constant("edit a formula" as const), ...place }),
  fc.record({
    do: fc.constant("paste" as const),
    ...place,
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 4 }),
  }),
  often(fc.record({ do: fc.constant("insert" as const), slot, kind })),
  often(fc.record({ do: fc.constant("remove" as const), slot })),
  often(
    fc.record({
      do: fc.constant("refresh" as const),
      slot,
      edition: fc.integer({ min: 2, max: 4 }),
    }),
  ),
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

/** Who writes blocks; each answers whether it was done. */
interface Blocks {
  insert(plan: SheetPlan): Promise<boolean> | boolean;
  refresh(plan: SheetPlan): Promise<boolean> | boolean;
  remove(id: string): Promise<boolean> | boolean;
  ids(): Promise<string[]> | string[];
}

function blocksOfExecutor({ executor }: OpenWorkbook): Blocks {
  return {
    insert: async (plan) => (await executor.apply(plan, { overwrite: true })).ok,
    refresh: async (plan) => (await executor.refresh(plan)).ok,
    remove: async (id) => (await executor.remove(id)).ok,
    ids: async () => {
      const listed = await executor.blocks();
      if (!listed.ok) throw new Error("the blocks cannot be listed");
      return listed.value.map(({ id }) => id);
    },
  };
}

const blocksOfModel = ({ host }: OpenWorkbook): Blocks => new ModelBlocks(host.workbook);

/** A workbook that people and Timbang change, with every state that it has been in and may go back to. */
class Session {
  private readonly open = openWorkbook();
  private readonly writer: Blocks;
  /** As text: cheap to keep and to compare. */
  private readonly states: string[] = [this.state()];
  private at = 0;
  private isTravelling = false;
  private readonly blocks = new Map<number, Kind>();
  /** What was put into a column, by a person or as part of a block; rows may have moved since. */
  private readonly known = new Set<string>();
  private typed = 7_000_000;

  constructor(writerOf: (open: OpenWorkbook) => Blocks) {
    this.writer = writerOf(this.open);
    this.open.host.workbook.changes.subscribe(({ kind: change }) => {
      if (change !== "history" || this.isTravelling) return;
      this.states.length = ++this.at;
      this.states.push(this.state());
    });
  }

  async take(one: Step): Promise<void> {
    const { workbook } = this.open.host;
    switch (one.do) {
      case "edit":
        return this.type(one.row, one.column, this.number(one.column));
      case "edit a formula": {
        const text = `=${cellAddress({ row: one.row + 90, column: 0 })}*2`;
        // In a cell that is formatted as text it stays one.
        this.know(one.column, text);
        return this.type(one.row, one.column, text);
      }
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
        const ok = await this.writer.insert(this.plan(one.slot, one.kind));
        if (ok) this.blocks.set(one.slot, one.kind);
        count("insertions", ok);
        return;
      }
      case "remove": {
        const ok = await this.writer.remove(this.blockId(one.slot));
        if (ok) this.blocks.delete(one.slot);
        count("removals", ok);
        return;
      }
      case "refresh": {
        const of = this.blocks.get(one.slot);
        if (!of) return;
        const ok = await this.writer.refresh(this.plan(one.slot, of, one.edition));
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
      // Excel itself names the columns by which a table grows; they stay when the block is removed.
      if (/^Column\d+$/.test(text) && this.isHeader(row, column)) this.know(column, text);
      if (!this.known.has(`${column}: ${text}`))
        strange.push(`${cellAddress({ row, column })}: ${text}`);
    });
    if (strange.length > 0) throw new Error(`nobody put there ${strange.join(", ")}`);
  }

  private isHeader(row: number, column: number): boolean {
    return this.sheet.tables.some(({ headerArea }) => containsCell(headerArea, row, column));
  }

  end(): void {
    this.compare();
    while (this.undo());
    expect(this.at).toBe(0);
    while (this.redo());
    expect(this.at).toBe(this.states.length - 1);
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
    const isThere = this.states[this.at + by] !== undefined;
    if (went !== isThere)
      throw new Error(`${went ? "went" : "could not go"} ${by} from ${this.at}`);
    if (!went) return false;
    this.at += by;
    this.compare();
    return true;
  }

  /** Finds the workbook in the state in which it was at this point of time. */
  private compare(): void {
    const now = this.state();
    const then = this.states[this.at] ?? "{}";
    if (now !== then) expect(JSON.parse(now)).toEqual(JSON.parse(then));
  }

  private state(): string {
    const { sheets, names, settings } = this.open.snapshot();
    return JSON.stringify({ sheets, names, settings } satisfies State);
  }

  private get sheet(): Sheet {
    return this.open.host.workbook.sheets[0]!;
  }

  private number(column: number): string {
    const text = String(++this.typed);
    this.know(column, text);
    return text;
  }

  private know(column: number, text: string): void {
    this.known.add(`${column}: ${text}`);
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
          this.know(left + at.column + j, String(value));
        });
      }
    }
    return plan;
  }

  /** Learns which blocks are in the workbook once time has gone back or forth. */
  private async findBlocks(): Promise<void> {
    this.blocks.clear();
    for (const id of await this.writer.ids()) {
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

async function goThrough(writerOf: (open: OpenWorkbook) => Blocks, numRuns: number): Promise<void> {
  counts.clear();
  const steps = fc.array(step, { minLength: 6, maxLength: 20 });
  const property = fc.asyncProperty(steps, async (taken) => {
    const session = new Session(writerOf);
    for (const one of taken) {
      await session.take(one);
      session.check();
    }
    session.end();
  });
  await fc.assert(property, { numRuns, seed });
  if (process.env.SOAK_UNDO) {
    const parts = [...counts].map(([what, times]) => `${times} ${what}`);
    process.stdout.write(`seed ${seed}, ${numRuns} sequences with undo: ${parts.join(", ")}\n`);
  }
  for (const what of ["insertions", "removals", "refreshes"])
    expect(counts.get(what) ?? 0).toBeGreaterThan(numRuns / 20);
}

test(
  "whatever people and Timbang do, undoing goes back through every state to the start and redoing to the end",
  () => goThrough(blocksOfExecutor, sequencesOfExecutor),
  60_000 + 1_000 * sequencesOfExecutor,
);

test(
  "the same holds of thousands of sequences whose blocks are written without Office.js",
  () => goThrough(blocksOfModel, sequences - sequencesOfExecutor),
  60_000 + 100 * sequences,
);

test.each(["ntp", "small"] as const)(
  "a block of kind %s that is written without Office.js is the block that the executor writes",
  async (of) => {
    const states = [];
    for (const writerOf of [blocksOfExecutor, blocksOfModel]) {
      const open = openWorkbook();
      const writer = writerOf(open);
      const shown = (): unknown => {
        const { sheets, names } = open.snapshot();
        return { sheets, names };
      };
      const plan = (edition: number): SheetPlan =>
        plans[of](`${of}-0`, { sheet: "Sheet1", cell: "B3" }, edition);
      const inserted = await writer.insert(plan(1));
      const first = shown();
      const refreshed = await writer.refresh(plan(2));
      const second = shown();
      const removed = await writer.remove(`${of}-0`);
      const { sheets, names } = open.snapshot();
      const left = { cells: sheets[0]?.cells, tables: sheets[0]?.tables, names };
      states.push([inserted, first, refreshed, second, removed, left]);
    }
    expect(states[1]).toEqual(states[0]);
  },
);
