import type {
  Applied,
  ClearedLeftover,
  Executor,
  FoundLeftover,
  PlanOfBlock,
  SelectedCell,
} from "../contract";
import { localAddress, type SheetPlan } from "../plan";
import { blockWriter, type Replaced } from "./block-writer";
import { compareBlock } from "./compare-block";
import { writeCards } from "./data-cards";
import { Refusal } from "./failure-code";
import { findPlace } from "./find-place";
import { freePlaces } from "./free-places";
import { clearLeftover, readLeftovers, type Leftover } from "./leftovers";
import { replacedIn } from "./journal";
import { listBlocks, placedBlocks, readRecordOf } from "./list-blocks";
import { plainValues } from "./plain-values";
import { readReplaceable } from "./replace-block";
import { runExcel } from "./requests";
import { giveBack, giveBackOf, rewriteCells, type Rewriting } from "./rewrite-cells";
import { readSelectedPart } from "./selected-part";
import { takeOut } from "./take-out";
import { WorkbookQueue } from "./workbook-queue";

/** The executor that writes into the open workbook. */
export function excelExecutor(queue = new WorkbookQueue()): Executor {
  const { unfinished } = queue;
  const writer = blockWriter(unfinished);
  const answer = <T>(request: () => Promise<T>) => queue.answer(request);

  async function writeAndShow(plan: SheetPlan, replaced: Replaced): Promise<Applied> {
    const outcome = await writer.write(plan, replaced);
    // The block is in the workbook; a sheet that could not be shown is not a failure of the insertion.
    if (outcome.status === "inserted" && "newSheet" in plan.target) {
      const { id } = outcome.block;
      await runExcel((context) => show(context, id, "first cell")).catch(() => undefined);
    }
    return outcome;
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

  const clear = (leftover: Leftover, planOf: PlanOfBlock): Promise<ClearedLeftover["outcome"]> =>
    unfinished
      .finish((context) => {
        const { block } = leftover.found;
        const replaced = replacedIn(leftover.entry);
        if (!block || !replaced) return clearLeftover(context, leftover);
        const plan = planOf(block);
        if (!plan) throw new Refusal("block-gone");
        return writer.putBack(context, plan, replaced, "later");
      }, "later")
      .catch((): "failed" => "failed");

  return {
    compare: (plan) =>
      answer(() => runExcel(async (context) => (await compareBlock(context, plan)).answer)),
    refresh: (plan) => answer(() => rewrite((context) => compareBlock(context, plan))),
    canReplace: (plan) =>
      answer(async () => {
        await runExcel((context) => readReplaceable(context, plan));
        return null;
      }),
    replace: (plan, before) => answer(() => writer.replace(plan, before)),
    makePlain: (blockId) => answer(() => rewrite((context) => plainValues(context, blockId))),
    selectedPart: (blockId) =>
      answer(() => runExcel((context) => readSelectedPart(context, blockId))),
    addCards: (blockId, cards) =>
      answer(() => runExcel((context) => writeCards(context, blockId, cards))),
    recalculate: () => answer(() => runExcel(recalculate)),
    hasDecimalComma: () => answer(() => runExcel(readDecimalComma)),
    selection: () => answer(() => runExcel(readSelection)),
    apply: (plan, { overwrite, asked }) =>
      answer(() => writeAndShow(plan, overwrite ? (asked ?? "all") : "none")),
    freePlaces: (plan) => answer(() => runExcel((context) => freePlaces(context, plan))),
    blocks: () => answer(() => runExcel(listBlocks)),
    places: () => answer(() => runExcel(placedBlocks)),
    goTo: (blockId) => answer(() => runExcel((context) => show(context, blockId, "block"))),
    leftovers: () => answer(async () => (await runExcel(readLeftovers)).map(({ found }) => found)),
    clearLeftovers: (shown, planOf) =>
      answer(async () => {
        const leftovers = await runExcel(readLeftovers);
        const cleared: ClearedLeftover[] = [];
        for (const one of shown) {
          const leftover = leftovers.find(({ found }) => isSame(found, one));
          const outcome = leftover ? await clear(leftover, planOf) : "changed";
          cleared.push({ title: one.title, outcome });
        }
        return cleared;
      }),
    remove: (blockId) =>
      answer(async () => {
        const record = await runExcel((context) => readRecordOf(context, blockId));
        const kept = writer.cellsToGiveBack(record);
        const block = { record, kept, chartsBefore: null, seen: null };
        await unfinished.finish((context, when) => takeOut(context, block, when));
        return null;
      }),
  };
}

/** Whether a leftover is still what the reader was shown. */
const isSame = (one: FoundLeftover, other: FoundLeftover): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

async function readSelection(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell().load("address,worksheet/name");
  await context.sync();
  return { sheet: cell.worksheet.name, cell: localAddress(cell.address) };
}

async function readDecimalComma(context: Excel.RequestContext): Promise<boolean> {
  const format = context.workbook.application.cultureInfo.numberFormat;
  format.load("numberDecimalSeparator");
  await context.sync();
  return format.numberDecimalSeparator === ",";
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
