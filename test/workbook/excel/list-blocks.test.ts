import type { Executor } from "../../../src/workbook/contract";
import type { BlockRecord } from "../../../src/workbook/excel/block-record";
import { recordKey } from "../../../src/workbook/excel/block-record";
import { isFormula, summaryOf } from "../../../src/workbook/excel/list-blocks";
import { blockRecord as record } from "../../support/block-record";
import { smallPlan } from "../../support/small-plan";
import { openWorkbook } from "./open-workbook";

/** Blocks whose names mean cells of Sheet1, or nothing. */
function withBlocks(...blocks: { id: string; day: number; cells?: string }[]) {
  const { executor, host } = openWorkbook();
  for (const { id, day, cells } of blocks) {
    const inserted = `2031-01-0${day}T00:00:00.000Z`;
    const own: BlockRecord = { ...record, id, inserted, charts: [] };
    host.workbook.settings.set(recordKey(id), JSON.stringify(own));
    if (cells) host.workbook.names.add(`_Timbang_${id}`, `=Sheet1!${cells}`, "");
  }
  return executor;
}

const ids = (answer: { ok: boolean; value?: { id: string }[] }) =>
  answer.value?.map(({ id }) => id);

test("blocks come in the order of their insertion, whatever the order of the settings", async () => {
  const days = [3, 1, 2].map((day) => ({ id: `d${day}`, day }));
  expect(ids((await withBlocks(...days).blocks()) as never)).toEqual(["d1", "d2", "d3"]);
  expect(ids((await withBlocks(...days.reverse()).blocks()) as never)).toEqual(["d1", "d2", "d3"]);
});

test("places are those of blocks that still have cells, and say whether these are all", async () => {
  const executor = withBlocks(
    { id: "a", day: 1, cells: "$B$2:$E$6" },
    { id: "b", day: 2 },
    { id: "c", day: 3, cells: "$B$12:$E$15" },
  );
  expect(await executor.places()).toMatchObject({
    ok: true,
    value: [
      { block: { id: "a", address: "B2:E6" }, rows: 5, columns: 4, isWhole: true },
      { block: { id: "c", address: "B12:E15" }, rows: 4, columns: 4, isWhole: false },
    ],
  });
  expect(((await executor.places()) as { value: unknown[] }).value).toHaveLength(2);
});

describe("of two blocks of empty cells", () => {
  /** How much the first request that reads cells asks for; it fails, which takes no time. */
  async function asked(rows: number, request: number, step: (executor: Executor) => unknown) {
    const { executor, host } = openWorkbook();
    for (const [id, columns] of Object.entries({ a: "A:B", c: "C:D" })) {
      const empty = { charts: [], parts: [], notes: [], widened: [], tables: [] };
      const own: BlockRecord = { ...record, ...empty, id, rows, columns: 2 };
      const [first, last] = columns.split(":");
      host.workbook.settings.set(recordKey(id), JSON.stringify(own));
      host.workbook.names.add(`_Timbang_${id}`, `=Sheet1!$${first}$1:$${last}$${rows}`, "");
    }
    host.faults.inject({ request, action: 0, when: "before", code: "GeneralException" });
    await step(executor);
    return host.log[request - 1]!.actions;
  }

  test("200,000 are listed at once, and no more", async () => {
    const listed = (rows: number) => asked(rows, 3, (executor) => executor.blocks());
    const both = await listed(5);
    expect(await listed(50_000)).toBe(both);
    expect(await listed(50_001)).toBeLessThan(both);
  });

  test("100,000 are compared at once, and no more", async () => {
    const plan = smallPlan("a", { sheet: "Sheet1", cell: "A1" });
    const plans = ["a", "c"].map((blockId) => {
      const region = { at: { row: 0, column: 0 }, cells: [[{ text: "x" }]] };
      return { ...plan, blockId, regions: [{ ...region, formats: [], notes: [] }] };
    });
    const compared = (rows: number) => asked(rows, 2, (executor) => executor.compareAll(plans));
    const both = await compared(5);
    expect(await compared(25_000)).toBe(both);
    expect(await compared(25_001)).toBeLessThan(both);
  });
});

test("the summary of a block says what it replaced and whether it calculates", () => {
  const kept = record.kept!;
  const summary = (contents: (string | number)[][] | null, now: (string | number)[][] = []) =>
    summaryOf({ ...record, kept: { ...kept, contents } }, "current", now);
  expect(summary(null)).toMatchObject({ keepsOldCells: false, oldFormulasAsText: 0 });
  expect(summary([["=SUM(A1)", "=Mystery(A1)", "x"]], [["x"]])).toMatchObject({
    ...{ keepsOldCells: true, oldFormulasAsText: 1, hasFormulas: false },
  });
  expect(summaryOf({ ...record, kept: null }, "gone", [[1], ["x", "=A1"]])).toMatchObject({
    ...{ state: "gone", keepsOldCells: false, oldFormulasAsText: 0, hasFormulas: true },
  });
});

test("a formula is a text that begins with an equals sign", () => {
  expect(["=A1", "A1=", "", 5, true, null].map(isFormula)).toEqual([
    ...[true, false, false, false, false, false],
  ]);
});
