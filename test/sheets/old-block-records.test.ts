import { readFileSync } from "node:fs";
import { bundledLibrary } from "../../src/library";
import { refreshedPlan, refreshObstacle } from "../../src/sheets";
import type { BlockSummary } from "../../src/workbook/contract";
import type { SheetPlan } from "../../src/workbook/plan";
import { readRecord, recordKey, type BlockRecord } from "../../src/workbook/excel/block-record";
import { openWorkbook } from "../workbook/excel/open-workbook";

/** Records as version 0.1.0 wrote them into the settings of a workbook, one for each kind of block. */
const recorded = JSON.parse(readFileSync("test/fixtures/old-block-records.json", "utf8")) as {
  name: string;
  record: BlockRecord;
}[];

const summaryOf = ({ id, title, language, source, sheet, address }: BlockRecord): BlockSummary => ({
  ...{ id, title, language, source, sheet, address },
  state: "current",
  keepsOldCells: false,
  oldFormulasAsText: 0,
  hasFormulas: true,
});

describe.each(recorded)("the record of $name, written before", ({ record }) => {
  test("is read as it was written", () => {
    expect(readRecord(JSON.stringify(record))).toEqual(record);
  });

  test("is planned again, in its place and from today's data", () => {
    const block = summaryOf(record);
    expect(refreshObstacle(bundledLibrary, block)).toBeUndefined();
    expect(refreshedPlan(bundledLibrary, block)).toMatchObject({
      blockId: record.id,
      language: record.language,
      target: { sheet: "Sheet1", cell: "B3" },
      source: { ...record.source, dataVersion: bundledLibrary.dataVersion() },
    });
  });
});

/** Kinds of which today's plan writes the same parts as the one of then. */
const sameParts = [
  "a live trade profile",
  "a trade profile as values",
  "the balance with each country",
  "a scenario",
  "a decomposition",
];

test.each(sameParts)("a block with the old record of %s is refreshed", async (kind) => {
  const { record } = recorded.find(({ name }) => name === kind)!;
  const plan = refreshedPlan(bundledLibrary, summaryOf(record)) as SheetPlan;
  const { executor, host } = openWorkbook();
  await executor.apply(plan, { overwrite: false });
  // The old record takes the place of today's, as in a workbook that was saved before.
  host.workbook.settings.set(recordKey(record.id), JSON.stringify(record));
  expect(await executor.refresh(plan)).toEqual({ ok: true, value: { changed: [], kept: [] } });
  expect(await executor.blocks()).toMatchObject({
    ok: true,
    value: [{ id: record.id, state: "current", source: plan.source }],
  });
});
