import type { ApplyOutcome, ClearedLeftover, Executor, SelectedCell } from "../contract";
import type { SheetPlan } from "../plan";
import { answerOf } from "./answer-of";
import type { BlockToTakeOut } from "./block-to-take-out";
import { compareBlock } from "./compare-block";
import { Refusal } from "./failure-code";
import { findPlace } from "./find-place";
import { marksOfCells } from "./journal";
import { keepCells, refuseUnrestorable } from "./kept-cells";
import { clearLeftover, readLeftovers } from "./leftovers";
import { listBlocks, readRecordOf, summaryOf } from "./list-blocks";
import { occupiedCells } from "./occupied-cells";
import { plainValues } from "./plain-values";
import { readTarget } from "./read-target";
import { refuseOversized } from "./refuse-oversized";
import { giveBack, giveBackOf, rewriteCells, type Rewriting } from "./rewrite-cells";
import { runExcel } from "./run-excel";
import { takeOut, takeOutEntry } from "./take-out";
import { UnfinishedWork } from "./unfinished-work";
import { contentsOfPlan, recordFor, writePlan } from "./write-plan";

/** The executor that writes into the open workbook. */
export function excelExecutor(): Executor {
  const unfinished = new UnfinishedWork();

  const answer = <T>(request: () => Promise<T>) => answerOf(request, unfinished);

  async function write(plan: SheetPlan, overwrite: boolean): Promise<ApplyOutcome> {
    refuseOversized(plan);
    const begun: BlockToTakeOut[] = [];
    try {
      return await runExcel(async (context): Promise<ApplyOutcome> => {
        const target = await readTarget(context, plan);
        const kept = target.cells && keepCells(target.cells);
        const occupied = occupiedCells(target, kept);
        if (kept) refuseUnrestorable(kept);
        if (occupied && !overwrite) return { status: "occupied", occupied };
        const record = recordFor(plan, target, kept);
        const before = occupied && marksOfCells(target.cells?.contents ?? []);
        const block = { record, kept, chartsBefore: target.chartNames, seen: null, before };
        begun.push(block);
        writePlan(context, plan, target, record, takeOutEntry(block));
        await context.sync();
        return { status: "done", block: summaryOf(record, "current", contentsOfPlan(plan)) };
      });
    } catch (error) {
      for (const block of begun)
        await unfinished
          .finish((context, when) => takeOut(context, block, when))
          .catch(() => undefined);
      throw error;
    }
  }

  /** Writes cells of a block, and gives them back when that fails. */
  async function rewrite<T>(
    find: (context: Excel.RequestContext) => Promise<Rewriting & { answer: T }>,
  ): Promise<T> {
    const begun: Rewriting[] = [];
    try {
      return await runExcel(async (context) => {
        const rewriting = await find(context);
        begun.push(rewriting);
        await rewriteCells(context, rewriting);
        return rewriting.answer;
      });
    } catch (error) {
      for (const rewriting of begun) {
        await unfinished
          .finish((context) => giveBack(context, giveBackOf(rewriting)))
          .catch(() => undefined);
      }
      throw error;
    }
  }

  return {
    compare: (plan) =>
      answer(() => runExcel(async (context) => (await compareBlock(context, plan)).answer)),
    refresh: (plan) => answer(() => rewrite((context) => compareBlock(context, plan))),
    makePlain: (blockId) => answer(() => rewrite((context) => plainValues(context, blockId))),
    recalculate: () => answer(() => runExcel(recalculate)),
    selection: () => answer(() => runExcel(readSelection)),
    async apply(plan, { overwrite }) {
      const outcome = await answer(() => write(plan, overwrite));
      if (!outcome.ok) return { status: "failed", failure: outcome.failure };
      // The block is in the workbook; a sheet that could not be shown is no failure of the insertion.
      if (outcome.value.status === "done" && "newSheet" in plan.target) {
        const { id } = outcome.value.block;
        await runExcel((context) => show(context, id, "first cell")).catch(() => undefined);
      }
      return outcome.value;
    },
    blocks: () => answer(() => runExcel(listBlocks)),
    goTo: (blockId) => answer(() => runExcel((context) => show(context, blockId, "block"))),
    clearLeftovers: () =>
      answer(async () => {
        const cleared: ClearedLeftover[] = [];
        for (const leftover of await runExcel(readLeftovers)) {
          const { title } = leftover.record;
          const outcome = await unfinished
            .finish((context) => clearLeftover(context, leftover), "later")
            .catch((): "failed" => "failed");
          cleared.push({ title, outcome });
        }
        return cleared;
      }),
    remove: (blockId) =>
      answer(async () => {
        const record = await runExcel((context) => readRecordOf(context, blockId));
        const block = { record, kept: record.kept, chartsBefore: null, seen: null };
        await unfinished.finish((context, when) => takeOut(context, block, when));
        return null;
      }),
  };
}

async function readSelection(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell().load("address,worksheet/name");
  await context.sync();
  return {
    sheet: cell.worksheet.name,
    cell: cell.address.slice(cell.address.lastIndexOf("!") + 1),
  };
}

async function recalculate(context: Excel.RequestContext): Promise<null> {
  context.workbook.application.calculate("FullRebuild");
  await context.sync();
  return null;
}

async function show(
  context: Excel.RequestContext,
  blockId: string,
  select: "block" | "first cell",
): Promise<null> {
  const place = await findPlace(context, blockId);
  if (!place) throw new Refusal("block-gone");
  if (!place.isVisible) throw new Refusal("sheet-hidden");
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  sheet.activate();
  const block = sheet.getRange(place.address);
  if (select === "block") block.select();
  else block.getCell(0, 0).select();
  await context.sync();
  return null;
}
