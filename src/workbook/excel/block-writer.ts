import type { Applied, OccupiedCells } from "../contract";
import type { SheetPlan } from "../plan";
import { contentsOfPlan, digestsOf } from "./block-contents";
import type { BlockRecord } from "./block-record";
import { carriedRecord, hasRoomFor } from "./carried-record";
import { Refusal } from "./failure-code";
import { closeEntry, readJournal, replacedIn } from "./journal";
import { inwardCells, keepCells, refuseUnrestorable } from "./kept-cells";
import { summaryOf } from "./list-blocks";
import { occupiedCells } from "./occupied-cells";
import type { BlockToTakeOut } from "./read-block-sheet";
import { readTarget, type Target } from "./read-target";
import { refuseOversized } from "./refusals";
import { readReplaceable, targetAt } from "./replace-block";
import { runExcel } from "./requests";
import { takeOut, takeOutEntry } from "./take-out";
import type { UnfinishedWork } from "./unfinished-work";
import { recordFor, writePlan } from "./write-plan";

/** Cells that the reader has agreed to lose: all, none, or those that a question named. */
export type Replaced = "all" | "none" | OccupiedCells;

/** If anything has changed since the question, the reader is asked again rather than promised something untrue. */
const isAgreed = (occupied: OccupiedCells, replaced: Replaced): boolean =>
  replaced === "all" || JSON.stringify(occupied) === JSON.stringify(replaced);

/** @throws Refusal `sheet-gone` when the sheet that the question was about has another name by now */
function refuseOtherSheet(target: Target, { sheetId }: OccupiedCells): void {
  if (target.sheetId !== sheetId) throw new Refusal("sheet-gone");
}

/** Writes blocks whole, and takes out what a failure left of one. */
export function blockWriter(unfinished: UnfinishedWork) {
  /** What this pane has kept of old cells, by block. */
  const keptHere = new Map<string, string>();

  /**
   * @param begun takes what is being written, before anything of it is
   * @param instead the block in whose place it comes, as it stood
   */
  async function insert(
    context: Excel.RequestContext,
    plan: SheetPlan,
    replaced: Replaced,
    begun: Begun[],
    instead?: BlockRecord,
  ): Promise<Applied> {
    const target = await readTarget(context, plan);
    const kept = target.cells && keepCells(target.cells);
    const occupied = occupiedCells(target, kept);
    if (kept) refuseUnrestorable(kept);
    if (replaced !== "all" && replaced !== "none") refuseOtherSheet(target, replaced);
    if (occupied && !isAgreed(occupied, replaced)) return { status: "occupied", occupied };
    const planned = recordFor(plan, target, kept);
    const ownSheet = planned.ownSheet || (instead?.ownSheet ?? false);
    const { settingsSize } = target.workbook;
    const { inserted } = instead ?? planned;
    const record = carriedRecord({ ...planned, ownSheet, inserted }, settingsSize);
    // What comes in the place of another block has been asked before, and what is put back must come back.
    if (!instead && !hasRoomFor(record, settingsSize)) throw new Refusal("settings-full");
    const before = occupied && digestsOf(target.cells?.contents ?? []);
    // Where what stood there has to stay, its entry waits beside that of the block, which gets another id.
    const waiting = instead?.id === record.id ? instead : undefined;
    const chartsBefore = target.chartNames;
    const block = { record, kept, chartsBefore, seen: null, before, replaced: waiting };
    const applied: Applied = {
      status: "inserted",
      block: summaryOf(record, "current", contentsOfPlan(plan)),
    };
    begun.push({ block, applied });
    keptHere.set(record.id, JSON.stringify(record.kept));
    writePlan(context, plan, target, record, takeOutEntry(block));
    if (instead && !waiting) closeEntry(context, instead.id);
    // Behind all the rest: a sheet that could not be shown is not a failure of the insertion.
    if (target.isNewSheet && !instead) context.workbook.worksheets.getItem(target.sheet).activate();
    await context.sync();
    return applied;
  }

  async function write(plan: SheetPlan, replaced: Replaced): Promise<Applied> {
    refuseOversized(plan);
    const begun: Begun[] = [];
    try {
      return await runExcel((context) => insert(context, plan, replaced, begun));
    } catch (error) {
      for (const { block, applied } of begun) {
        if (await isWhole(block.record)) return applied;
        await unfinished
          .finish((context, when) => takeOut(context, block, when))
          .catch(() => undefined);
      }
      throw error;
    }
  }

  /** What this pane has kept itself it gives back as it was; what the workbook says was kept may come from anyone. */
  const cellsToGiveBack = ({ id, kept }: BlockRecord): BlockRecord["kept"] => {
    const isOurs = keptHere.get(id) === JSON.stringify(kept);
    return kept && !isOurs ? inwardCells(kept) : kept;
  };

  /** Two requests, one for each of the two blocks; until both are done, the journal holds the record of the old one. */
  async function replace(plan: SheetPlan, before: SheetPlan): Promise<Applied> {
    refuseOversized(plan);
    const replaced = await runExcel((context) => readReplaceable(context, plan));
    try {
      return await runExcel(async (context) => {
        const taking = { record: replaced, chartsBefore: null, seen: null, replaced };
        await takeOutReplaced(context, taking, "at once");
        const there = { ...plan, target: targetAt(replaced) };
        return insert(context, there, "all", [], replaced);
      });
    } catch (error) {
      await unfinished
        .finish((context, when) => putBack(context, before, replaced, when))
        .catch(() => undefined);
      throw error;
    }
  }

  /** The sheet stays for what comes there. */
  const takeOutReplaced = (
    context: Excel.RequestContext,
    block: Omit<BlockToTakeOut, "kept">,
    when: "at once" | "later",
  ): Promise<boolean> => {
    const kept = cellsToGiveBack(block.record);
    const record = { ...block.record, ownSheet: false };
    return takeOut(context, { ...block, record, kept }, when);
  };

  /**
   * Undoes a replacement that was cut off: what stands of either block goes, and the old one comes where it stood, or onto a
   * sheet of its own where that place is gone or in use by now. May be repeated.
   */
  async function putBack(
    context: Excel.RequestContext,
    plan: SheetPlan,
    replaced: BlockRecord,
    when: "at once" | "later",
  ): Promise<"restored" | "moved"> {
    const { entry, record } = await readJournal(context, replaced.id);
    // It was carried through after all, and the reader may have worked with what is there.
    if (when === "later" && !replacedIn(entry)) return "restored";
    const { chartsBefore, seen } =
      entry?.kind === "take-out" ? entry : { chartsBefore: null, seen: null };
    if (record) await takeOutReplaced(context, { record, chartsBefore, seen, replaced }, when);
    const sheet = context.workbook.worksheets.getItemOrNullObject(replaced.sheet);
    await context.sync();
    if (!sheet.isNullObject) {
      const there = { ...plan, target: targetAt(replaced) };
      const consent = when === "at once" ? "all" : "none";
      const outcome = await insert(context, there, consent, [], replaced).catch(passOverRefusal);
      if (outcome?.status === "inserted") return "restored";
    }
    const elsewhere = { ...plan, target: { newSheet: plan.title } };
    await insert(context, elsewhere, "none", [], replaced);
    return "moved";
  }

  return { write, replace, putBack, cellsToGiveBack };
}

/** A block that is being written, and what is answered when it is there. */
interface Begun {
  block: BlockToTakeOut;
  applied: Applied;
}

/**
 * Whether a block was written to its end, although the request failed: after it, or when only the answer was lost. The record
 * comes before anything else of it, and its entry in the journal goes after all.
 */
async function isWhole(record: BlockRecord): Promise<boolean> {
  const read = runExcel((context) => readJournal(context, record.id));
  const found = await read.catch(() => undefined);
  return found?.entry === undefined && JSON.stringify(found?.record) === JSON.stringify(record);
}

/** Passes over that a plan was refused before anything was written. */
function passOverRefusal(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}
