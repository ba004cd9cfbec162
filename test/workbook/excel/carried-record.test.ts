import type { OwnTable } from "../../../src/table";
import { carriedTable } from "../../../src/taskpane/own-tables";
import { planOwnTable } from "../../../src/taskpane/my-data/own-table";
import { recordKey, type BlockRecord } from "../../../src/workbook/excel/block-record";
import { carriedRecord } from "../../../src/workbook/excel/carried-record";
import { openWorkbook } from "./open-workbook";

/** A table whose labels alone take so many thousand characters. */
const tableOf = (thousands: number): OwnTable => ({
  id: "own-a.a",
  title: { id: "Panen", en: "Harvest" },
  columns: [{ key: "2031", title: { id: "2031", en: "2031" }, unit: "ha", measure: "value" }],
  rows: Array.from({ length: thousands }, (_, row) => ({
    ...{ key: `r${row}`, code: "", parent: "", label: `${row} ${"panjang ".repeat(124)}` },
    values: [String(row)],
  })),
  notes: [],
  source: { file: "panen.csv" },
});

/** The block of a table, inserted into a workbook whose other settings take so many characters. */
async function insertedBeside(settings: number, table: OwnTable) {
  const { executor, host } = openWorkbook();
  host.workbook.settings.set("timbang.other", "x".repeat(settings));
  await executor.apply(planOwnTable(table, "id", { newSheet: table.id }), { overwrite: false });
  const answer = await executor.blocks();
  const block = answer.ok ? answer.value.at(-1) : undefined;
  if (!block) throw new Error("no block");
  return block;
}

test("a workbook carries a table of 390,000 characters whole", async () => {
  const table = tableOf(380);
  const block = await insertedBeside(0, table);
  expect(carriedTable(block)?.rows).toEqual(table.rows);
  expect(block.source?.ownIsLeftOut).toBeUndefined();
});

test("one that the settings of the workbook have no room for is not carried, and the block says so", async () => {
  const block = await insertedBeside(999_000, tableOf(1));
  expect(carriedTable(block)).toBeUndefined();
  expect(block.source?.ownIsLeftOut).toBe(true);
});

describe("carriedRecord", () => {
  const others = { table: "own-a.a", dataVersion: "1", edition: "published" };
  const record = { id: "a", title: "Panen", source: { ...others, own: "packed" } };
  const carried = (settingsSize: number) =>
    carriedRecord(record as unknown as BlockRecord, settingsSize);
  const room = 1_000_000 - recordKey("a").length - JSON.stringify(record).length;

  test("keeps the table up to a million characters of settings, and leaves nothing else out", () => {
    expect(carried(room)).toEqual(record);
    expect(carried(room + 1)).toEqual({ ...record, source: { ...others, ownIsLeftOut: true } });
  });

  test("has nothing to leave out of a block that was made of no table of the reader's", () => {
    for (const source of [null, others]) {
      const plain = { ...record, source } as unknown as BlockRecord;
      expect(carriedRecord(plain, 2_000_000)).toBe(plain);
    }
  });
});
