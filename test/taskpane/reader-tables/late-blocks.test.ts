import { useDecimalComma } from "../../../src/taskpane/functions/use-decimal-comma";
import { useWorkbookTables } from "../../../src/taskpane/my-data/use-workbook-tables";
import { planOwnTable } from "../../../src/taskpane/my-data/own-table";
import { useReaderTables } from "../../../src/taskpane/reader-tables";
import { useSeriesLibrary } from "../../../src/taskpane/series/use-series-library";
import type { Answer, BlockSummary } from "../../../src/workbook/contract";
import { ownTable } from "../../fixtures/own-table";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";
import { answered, busy } from "../../support/selected-cells";
import { openWorkbook } from "../../workbook/excel/open-workbook";
import { fakeServices } from "../fake-services";

type Blocks = Answer<BlockSummary[]>;

/** Blocks of a workbook that carries the reader's own table. */
async function carried(): Promise<Blocks> {
  const { executor } = openWorkbook();
  const plan = planOwnTable(ownTable, "id", { sheet: "Sheet1", cell: "A1" });
  await executor.apply(plan, { overwrite: false });
  return executor.blocks();
}

/** A hook in a workbook that tells of its blocks late. */
async function late<T>(useHook: () => T) {
  const answers = lateAnswers<Blocks>();
  const executor = { ...fakeServices().executor, blocks: answers.ask };
  const { hook } = await renderController(useHook, { executor });
  return { hook, give: (at: number, answer: Blocks) => hook.act(() => answers.give(at, answer)) };
}

const noCells: [] = [];
const hooks: [string, () => () => string[]][] = [
  [
    "useWorkbookTables",
    () => {
      const { tables } = useWorkbookTables();
      return () => tables.map(({ table }) => table.id);
    },
  ],
  [
    "useReaderTables",
    () => {
      const tables = useReaderTables();
      return () => tables.flatMap(({ id, table }) => (id.startsWith("block-") ? [table.id] : []));
    },
  ],
  [
    "useSeriesLibrary",
    () => {
      const library = useSeriesLibrary(noCells);
      return () => (library.has(ownTable.id) ? [ownTable.id] : []);
    },
  ],
];

describe.each(hooks)("%s", (_, useTables) => {
  test("knows the tables that the workbook carries once it has told of them", async () => {
    const { hook, give } = await late(useTables);
    expect(hook.now()).toEqual([]);
    await give(0, await carried());
    expect(hook.now()).toEqual([ownTable.id]);
  });

  test("knows none in a workbook that does not answer, and changes nothing once it was left", async () => {
    const silent = await late(useTables);
    await silent.give(0, busy);
    expect(silent.hook.now()).toEqual([]);
    const left = await late(useTables);
    await left.hook.unmount();
    await left.give(0, await carried());
    expect(left.hook.now()).toEqual([]);
  });
});

test("useWorkbookTables lets only the last reading count", async () => {
  const { hook, give } = await late(useWorkbookTables);
  await hook.act(() => hook.now.read());
  await give(1, await carried());
  await give(0, answered([]));
  expect(hook.now.tables).toHaveLength(1);
});

test("useDecimalComma goes by the language until Excel has said how it writes numbers", async () => {
  const answers = lateAnswers<Answer<boolean>>();
  const executor = { ...fakeServices().executor, hasDecimalComma: answers.ask };
  const { hook } = await renderController(useDecimalComma, { executor });
  expect(hook.now).toBe(false);
  await hook.act(() => answers.give(0, answered(true)));
  expect(hook.now).toBe(true);
});
