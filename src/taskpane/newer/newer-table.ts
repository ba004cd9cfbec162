import { findAgain, type OpenedFile, type ReadTable } from "../../reading";
import { refreshedPlan } from "../../sheets";
import {
  appliesTo,
  type DatasetChange,
  datasetChanges,
  type OwnTable,
  type Table,
  type TableDifferences,
  tableDifferences,
  type TableSource,
  withVintage,
} from "../../table";
import type { Answer, BlockSummary, Executor, WorkbookFailure } from "../../workbook/contract";
import type { PlanTarget, SheetPlan } from "../../workbook/plan";
import { carriedPlan } from "../carried-plan";
import { libraryOf } from "../own-tables";
import { today } from "../today";

/** What a newer file or answer says otherwise; nothing is changed yet. */
export interface NewerTable {
  table: OwnTable;
  differences: TableDifferences;
  /** Corrections of figures that are no longer printed as they were. */
  dropped: number;
  /** Of a block: how it will be written. */
  writing?: NewerWriting;
}

/** How a newer table is written: into the cells of its block, in the block's place with another size, or beside it. */
export type NewerWriting = { plan: SheetPlan; edited: number } & (
  { way: "refresh" | "new-sheet" } | { way: "replace"; before: SheetPlan }
);

/** What comes of looking for a table in a newer file or answer. */
export type NewerOutcome =
  | { found: "newer"; newer: NewerTable }
  /** Other tables only, or a block that cannot be planned again. */
  | { found: "other" }
  /** The table, but another one than it was. */
  | { found: "changed"; changes: DatasetChange[] }
  | { found: "refused"; failure: WorkbookFailure };

/** What a newer file says of a table. */
export async function newerInFile(
  file: OpenedFile,
  old: OwnTable,
  name: string,
  progress?: (share: number) => void,
): Promise<NewerTable | undefined> {
  const again = await findAgain(file, old, progress);
  return again && newerTable(old, again, { ...again.found.table.source, file: name });
}

/** What the service says of a table when it is asked again, or in what the table is another one by now. */
export async function newerInAnswer(
  file: OpenedFile,
  old: OwnTable,
): Promise<{ newer: NewerTable } | { changes: DatasetChange[] } | undefined> {
  const again = await findAgain(file, old);
  const found = again?.found.table ?? (await only(file))?.table;
  if (!found) return undefined;
  const changes = changesOf(old, found);
  if (changes.length > 0) return { changes };
  const source = { ...found.source, ...(old.source.file && { file: old.source.file }) };
  return again && { newer: newerTable(old, again, source) };
}

/** A title of the reader's own stays; a table of long data has the rows and columns that its records make. */
function changesOf(old: OwnTable, found: Table): DatasetChange[] {
  const { ownTitle } = old.recipe ?? {};
  const changes = datasetChanges(
    old,
    ownTitle === undefined ? found : { ...found, title: old.title },
  );
  return old.fromRecords ? changes.filter(({ after }) => after !== undefined) : changes;
}

/** An answer to a request for one table holds no other. */
async function only(file: OpenedFile): Promise<ReadTable | undefined> {
  const { tables } = await file.read({});
  return tables.length === 1 && !tables[0]?.records?.isLarge ? tables[0] : undefined;
}

/** What was found, under the id of the older table and with those of its corrections that still say something. */
function newerTable(
  old: OwnTable,
  { found, recipe }: { found: ReadTable; recipe: OwnTable["recipe"] },
  source: TableSource,
): NewerTable {
  const corrections = (old.corrections ?? []).filter((one) => appliesTo(found.table, one));
  const table = withVintage(old, {
    ...found.table,
    id: old.id,
    source: { ...source, readOn: today() },
    corrections,
    ...(recipe && { recipe }),
  });
  return {
    table,
    differences: tableDifferences(old, table),
    dropped: (old.corrections?.length ?? 0) - corrections.length,
  };
}

/** The same for a block of a workbook, with how it will be written. */
export async function newerForBlock(
  newer: NewerTable,
  block: BlockSummary,
  executor: Executor,
): Promise<NewerOutcome> {
  const [outcome] = await newerForBlocks([{ newer, block }], executor);
  return outcome ?? { found: "other" };
}

/** The same for several blocks, which are read together. */
export async function newerForBlocks(
  found: readonly { newer: NewerTable; block: BlockSummary }[],
  executor: Executor,
): Promise<NewerOutcome[]> {
  const plans = found.map(({ newer, block }) => refreshedPlan(libraryOf(newer.table), block));
  const planned = plans.filter((plan) => plan !== undefined);
  const answers = await executor.compareAll(planned);
  const outcomes: NewerOutcome[] = [];
  for (const [index, { newer, block }] of found.entries()) {
    const plan = plans[index];
    const answer = plan && answers[planned.indexOf(plan)];
    if (!answer) outcomes.push({ found: "other" });
    else if (answer.ok) {
      const writing: NewerWriting = { plan, edited: answer.value.kept.length, way: "refresh" };
      outcomes.push({ found: "newer", newer: { ...newer, writing } });
    } else if (isOtherShape(answer.failure)) {
      const writing = await otherSize(plan, block, executor);
      outcomes.push({ found: "newer", newer: { ...newer, writing } });
    } else outcomes.push({ found: "refused", failure: answer.failure });
  }
  return outcomes;
}

/** In the block's place where there is room and nothing of the reader's, else on a sheet of its own. */
async function otherSize(
  plan: SheetPlan,
  block: BlockSummary,
  executor: Executor,
): Promise<NewerWriting> {
  const before = carriedPlan(block);
  if (before && (await executor.canReplace(plan)).ok) {
    return { plan, before, edited: 0, way: "replace" };
  }
  return { plan, edited: 0, way: "new-sheet" };
}

/** The block has not the rows and columns that the newer table needs, or there is no room for them. */
const isOtherShape = ({ code }: WorkbookFailure) =>
  code === "block-changed" || code === "cells-below";

/** The plan for another place than the block's. */
export const elsewhere =
  ({ plan }: NewerWriting) =>
  (target: PlanTarget): SheetPlan => ({ ...plan, target });

/** The sheet that a table gets which does not fit into its block. */
export const newerSheet = ({ plan }: NewerWriting): PlanTarget => ({ newSheet: plan.title });

/** Writes what was agreed to. */
export async function writeNewer(
  writing: NewerWriting,
  executor: Executor,
): Promise<Answer<unknown>> {
  if (writing.way === "refresh") return executor.refresh(writing.plan);
  if (writing.way === "replace") return executor.replace(writing.plan, writing.before);
  return executor.apply(elsewhere(writing)(newerSheet(writing)), { overwrite: false });
}

/** Writes all that was agreed to: into the cells of blocks together, the others one after the other. */
export async function writeAllNewer(
  writings: readonly NewerWriting[],
  executor: Executor,
): Promise<Answer<unknown>[]> {
  const refreshed = writings.filter(({ way }) => way === "refresh");
  const done = await executor.refreshAll(refreshed.map(({ plan }) => plan));
  const answers: Answer<unknown>[] = [];
  for (const writing of writings) {
    answers.push(done[refreshed.indexOf(writing)] ?? (await writeNewer(writing, executor)));
  }
  return answers;
}

/** Whether a newer file or answer says what the older one said. */
export const isSame = ({ changed, added, gone }: TableDifferences): boolean =>
  changed.length + added.length + gone.length === 0;
