import type {
  Answer,
  BlockComparison,
  ClearedLeftover,
  Executor,
  FoundLeftover,
  PlanOfBlock,
  SelectedCell,
} from "../contract";
import { localAddress, type SheetPlan } from "../plan";
import { blockRewriter } from "./block-rewriter";
import { blockWriter } from "./block-writer";
import { compareBlocks } from "./compare-blocks";
import { writeCards } from "./data-cards";
import { Refusal } from "./failure-code";
import { findPlace } from "./find-place";
import { freePlaces } from "./free-places";
import { clearLeftover, readLeftovers, type Leftover } from "./leftovers";
import { replacedIn } from "./journal";
import { listBlocks, placedBlocks } from "./list-blocks";
import { goOn, type Outcome } from "./outcome";
import { passing } from "./passing-ranges";
import { plainValues } from "./plain-values";
import { readRecordOf } from "./read-block";
import { readReplaceable } from "./replace-block";
import { runExcel } from "./requests";
import { readSelectedPart } from "./selected-part";
import { takeOut } from "./take-out";
import { WorkbookQueue } from "./workbook-queue";

/** The executor that writes into the open workbook. */
export function excelExecutor(queue = new WorkbookQueue()): Executor {
  const { unfinished } = queue;
  const writer = blockWriter(unfinished);
  const rewriter = blockRewriter(unfinished);
  const answer = <T>(request: () => Promise<T>) => queue.answer(request);
  const compareAll: Executor["compareAll"] = (plans) =>
    queue.answerEach(plans.length, () => compare(plans));
  const refreshAll: Executor["refreshAll"] = (plans) =>
    queue.answerEach(plans.length, () => rewriter.refresh(plans));

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
    compare: async (plan) => onlyOne(await compareAll([plan])),
    compareAll,
    refresh: async (plan) => onlyOne(await refreshAll([plan])),
    refreshAll,
    canReplace: (plan) =>
      answer(async () => {
        await runExcel((context) => readReplaceable(context, plan));
        return null;
      }),
    replace: (plan, before) => answer(() => writer.replace(plan, before)),
    makePlain: (blockId) =>
      answer(async () => {
        const rewriting = await runExcel((context) => plainValues(context, blockId));
        await rewriter.write([rewriting]);
        return rewriting.answer;
      }),
    selectedPart: (blockId) =>
      answer(() => runExcel((context) => readSelectedPart(context, blockId))),
    addCards: (blockId, cards) =>
      answer(() => runExcel((context) => writeCards(context, blockId, cards))),
    recalculate: () => answer(() => runExcel(recalculate)),
    hasDecimalComma: () => answer(() => runExcel(readDecimalComma)),
    selection: () => answer(() => runExcel(readSelection)),
    apply: (plan, { overwrite, asked }) =>
      answer(() => writer.write(plan, overwrite ? (asked ?? "all") : "none")),
    freePlaces: (plan) => answer(() => runExcel((context) => freePlaces(context, plan))),
    blocks: () => answer(() => runExcel(listBlocks)),
    places: () => answer(() => runExcel(placedBlocks)),
    goTo: (blockId) => answer(() => runExcel((context) => show(context, blockId))),
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

const onlyOne = <T>(answers: readonly Answer<T>[]): Answer<T> => answers[0] as Answer<T>;

const compare = (plans: readonly SheetPlan[]): Promise<Outcome<BlockComparison>[]> =>
  runExcel(async (context) =>
    (await compareBlocks(context, plans)).map((outcome) => goOn(outcome, ({ answer }) => answer)),
  );

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

async function show(context: Excel.RequestContext, blockId: string): Promise<null> {
  const place = await findPlace(context, blockId);
  if (!place) throw new Refusal("block-gone");
  if (!place.isVisible) throw new Refusal("sheet-hidden");
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  sheet.activate();
  passing(sheet.getRange(place.address)).select();
  await context.sync();
  return null;
}
