import type { BlockComparison } from "../contract";
import { areasOverlap, parseCellAddress, type SheetPlan } from "../plan";
import { cellRuns } from "./cell-runs";
import { compareBlocks } from "./compare-blocks";
import { Refusal } from "./failure-code";
import { inParts } from "./in-parts";
import { goOn, valueOf, type Outcome } from "./outcome";
import { runExcel } from "./requests";
import { giveBack, giveBackOf, writeRewriting, type Rewriting } from "./rewrite-cells";
import type { UnfinishedWork } from "./unfinished-work";

/**
 * Size of what is written of several blocks at once. About a third of it is in the workbook's settings while the request lasts,
 * and these should not go beyond `settingsLimit`.
 */
const mostAtOnce = 1_000_000;

/** Excel on the web takes 5 MB in one request (resource limits). */
const largestRequest = 4_500_000;

/** Characters of the actions that write a run of cells, at most, as seen on the wire. */
const sizeOfRun = 700;

/** Characters that a rewriting takes in a request, at most: texts in texts have their quotation marks escaped. */
const sizeOf = (rewriting: Rewriting): number =>
  2 * JSON.stringify(rewriting).length + sizeOfRun * cellRuns(rewriting.cells).length;

/** Rewrites cells of blocks that are there, and gives them back when that fails. */
export function blockRewriter(unfinished: UnfinishedWork) {
  /** Writes cells of blocks: one request. */
  async function write(rewritings: readonly Rewriting[]): Promise<void> {
    if (rewritings.some((one) => sizeOf(one) > largestRequest)) throw new Refusal("too-large");
    try {
      await runExcel(async (context) => {
        for (const one of rewritings) writeRewriting(context, one);
        await context.sync();
      });
    } catch (error) {
      for (const one of rewritings) {
        await unfinished
          .finish((context) => giveBack(context, giveBackOf(one)))
          .catch(() => undefined);
      }
      throw error;
    }
  }

  /** What failed and could not be given back yet comes first: the queue sees to it before its next request. */
  async function attempt<T>(request: () => Promise<T>): Promise<Outcome<T>> {
    if (!unfinished.isEmpty) return { error: new Refusal("busy") };
    try {
      return { value: await request() };
    } catch (error) {
      return { error };
    }
  }

  /**
   * Brings blocks up to plans of the same blocks: reads them together, and writes as many at once as a request takes. Where such
   * a request fails, its blocks get back what they held, and each is tried alone, so that one does not hold up the others.
   */
  async function refresh(plans: readonly SheetPlan[]): Promise<Outcome<BlockComparison>[]> {
    const compared = await runExcel((context) => compareBlocks(context, plans));
    const outcomes = compared.map((outcome) => goOn(outcome, ({ answer }) => answer));
    const { together, alone } = sortOut(compared);
    for (const part of inParts(together, ({ rewriting }) => sizeOf(rewriting), mostAtOnce)) {
      const written = await attempt(() => write(part.map(({ rewriting }) => rewriting)));
      if ("value" in written) continue;
      if (part.length > 1) alone.push(...part.map(({ index }) => index));
      else for (const { index } of part) outcomes[index] = written;
    }
    for (const index of alone) {
      const only = plans.slice(index, index + 1);
      outcomes[index] = await attempt(async () => valueOf((await refresh(only))[0]));
    }
    return outcomes;
  }

  return { write, refresh };
}

/** Which blocks may be written in one request, by their index; one that has cells in common with another comes after it. */
function sortOut(compared: readonly Outcome<Rewriting>[]) {
  const together: { index: number; rewriting: Rewriting }[] = [];
  const alone: number[] = [];
  compared.forEach((outcome, index) => {
    if ("error" in outcome) return;
    const rewriting = outcome.value;
    const isShared = together.some((one) => overlap(one.rewriting, rewriting));
    if (isShared) alone.push(index);
    else together.push({ index, rewriting });
  });
  return { together, alone };
}

/** Whether blocks have cells in common: what one writes, the other has to see before it is compared. */
function overlap(one: Rewriting, other: Rewriting): boolean {
  const [a, b] = [areaOf(one), areaOf(other)];
  return a.sheet === b.sheet && areasOverlap(a, b);
}

const areaOf = ({ place: { sheet, address }, after: { rows, columns } }: Rewriting) => ({
  sheet,
  ...parseCellAddress(address),
  rows,
  columns,
});
