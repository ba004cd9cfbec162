import type { Applied, OccupiedCells } from "../contract";
import type { SheetPlan } from "../plan";
import { contentsOfPlan, digestsOf } from "./block-contents";
import type { BlockRecord } from "./block-record";
import { carriedRecord } from "./carried-record";
import { Refusal } from "./failure-code";
import { inwardCells, keepCells, refuseUnrestorable } from "./kept-cells";
import { summaryOf } from "./list-blocks";
import { occupiedCells } from "./occupied-cells";
import type { BlockToTakeOut } from "./read-block-sheet";
import { readTarget, type Target } from "./read-target";
import { refuseOversized } from "./refusals";
import { readReplaceable } from "./replace-block";
import { runExcel } from "./requests";
import { takeOut, takeOutEntry } from "./take-out";
import type { UnfinishedWork } from "./unfinished-work";
import { recordFor, writePlan } from "./write-plan";

/** Cells that the reader has agreed to lose: all, none, or those that a question named. */
export type Replaced = "all" | "none" | OccupiedCells;

/** Whatever has changed since the question, the reader is asked anew rather than promised what does not hold. */
const isAgreed = (occupied: OccupiedCells, replaced: Replaced): boolean =>
  replaced === "all" ||
  (replaced !== "none" && JSON.stringify(occupied) === JSON.stringify(replaced));

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
   * @param instead the block in whose place it comes
   */
  async function insert(
    context: Excel.RequestContext,
    plan: SheetPlan,
    replaced: Replaced,
    begun: BlockToTakeOut[],
    instead?: BlockRecord,
  ): Promise<Applied> {
    const target = await readTarget(context, plan);
    const kept = target.cells && keepCells(target.cells);
    const occupied = occupiedCells(target, kept);
    if (kept) refuseUnrestorable(kept);
    if (replaced !== "all" && replaced !== "none") refuseOtherSheet(target, replaced);
    if (occupied && !isAgreed(occupied, replaced)) return { status: "occupied", occupied };
    const planned = recordFor(plan, target, kept);
    const { ownSheet, inserted } = instead ?? planned;
    const { settingsSize } = target.workbook;
    const record = carriedRecord({ ...planned, ownSheet, inserted }, settingsSize);
    const before = occupied && digestsOf(target.cells?.contents ?? []);
    const block = { record, kept, chartsBefore: target.chartNames, seen: null, before };
    begun.push(block);
    writePlan(context, plan, target, record, takeOutEntry(block));
    await context.sync();
    keptHere.set(record.id, JSON.stringify(record.kept));
    return { status: "inserted", block: summaryOf(record, "current", contentsOfPlan(plan)) };
  }

  async function write(
    plan: SheetPlan,
    replaced: Replaced,
    instead?: BlockRecord,
  ): Promise<Applied> {
    refuseOversized(plan);
    const begun: BlockToTakeOut[] = [];
    try {
      return await runExcel((context) => insert(context, plan, replaced, begun, instead));
    } catch (error) {
      for (const { record, ...block } of begun) {
        // A sheet that was there before stays.
        const written = {
          ...block,
          record: { ...record, ownSheet: record.ownSheet && !instead },
        };
        await unfinished
          .finish((context, when) => takeOut(context, written, when))
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

  async function replace(plan: SheetPlan, before: SheetPlan): Promise<Applied> {
    refuseOversized(plan);
    const { record, target } = await runExcel((context) => readReplaceable(context, plan));
    const old = { record: { ...record, ownSheet: false }, kept: cellsToGiveBack(record) };
    await unfinished.finish((context, when) =>
      takeOut(context, { ...old, chartsBefore: null, seen: null }, when),
    );
    try {
      return await write({ ...plan, target }, "all", record);
    } catch (error) {
      const begun: BlockToTakeOut[] = [];
      await unfinished
        .finish(async (context, when) => {
          for (const block of begun.splice(0)) await takeOut(context, block, when);
          const replaced = when === "at once" ? "all" : "none";
          await insert(context, { ...before, target }, replaced, begun, record);
        })
        .catch(() => undefined);
      throw error;
    }
  }

  return { write, replace, cellsToGiveBack };
}
