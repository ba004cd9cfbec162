import type { BlockRecord } from "../../../src/workbook/excel/block-record";
import { recordKey } from "../../../src/workbook/excel/block-record";
import { isFormula, summaryOf } from "../../../src/workbook/excel/list-blocks";
import { blockRecord as record } from "../../support/block-record";
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
