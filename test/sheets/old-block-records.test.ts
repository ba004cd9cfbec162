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

const summaryOf = ({ id, title, language, source, inserted, sheet, address }: BlockRecord) =>
  ({ id, title, language, source, inserted, sheet, address, hasFormulas: true }) as BlockSummary;

describe.each(recorded)("the record of $name, written before", ({ record }) => {
  test("is read as it was written", () => {
    expect(readRecord(JSON.stringify(record))).toEqual(record);
  });

  test("is planned again, and its block refreshed", async () => {
    const block = summaryOf(record);
    expect(refreshObstacle(bundledLibrary, block)).toBeUndefined();
    const plan = refreshedPlan(bundledLibrary, block) as SheetPlan;
    const { executor, host } = openWorkbook();
    await executor.apply(plan, { overwrite: false });
    // The old record takes the place of today's, as in a workbook that was saved before.
    host.workbook.settings.set(recordKey(record.id), JSON.stringify(record));
    expect(await executor.refresh(plan)).toMatchObject({ ok: true });
    const blocks = await executor.blocks();
    expect(blocks).toMatchObject({
      ok: true,
      value: [{ id: record.id, source: { dataVersion: bundledLibrary.dataVersion() } }],
    });
  });
});
