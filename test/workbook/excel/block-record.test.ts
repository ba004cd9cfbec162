import { blockName, readRecord, recordKey } from "../../../src/workbook/excel/block-record";
import { blockRecord as record } from "../../support/block-record";
import { ntpPlan, openWorkbook } from "./open-workbook";

const read = (changes: object) => readRecord(JSON.stringify({ ...record, ...changes }));

describe("a record in the workbook's settings", () => {
  test("is read as it was written", () => {
    expect(read({})).toEqual(record);
  });

  const kept = { rows: 1, columns: 1, looks: {}, contents: null, numberFormats: "0" };
  const part = { row: 0, column: 0, rows: 1, columns: 1 };

  test.each([
    { kept: null, source: null, widened: [], notes: [] },
    { kept: { ...kept, looks: { kinds: [{ borders: [{ side: "EdgeTop" }] }], cells: [[0]] } } },
    { kept: { ...kept, numberFormats: [["0"]] } },
  ])("is read with %j", (changes) => {
    expect(read(changes)).toEqual({ ...record, ...changes });
  });

  test.each([
    { version: 2 },
    { id: 5 },
    { title: { toString: "x" } },
    { language: "fr" },
    { source: {} },
    { source: { table: "t", dataVersion: "1", edition: "__proto__" } },
    { ownSheet: "yes" },
    { tables: [5] },
    { charts: ["Chart 1"] },
    { charts: ["_Timbang_a_2", "_Timbang_a_1"] },
    { notes: [{}] },
    { parts: [{ row: 0, column: 0, rows: "9" }] },
    { parts: [{ ...part, columns: -1 }] },
    { rows: null },
    { widened: {} },
    { widened: [{}] },
    { widened: [{ column: 0, before: "48", after: 90 }] },
    { kept: "text" },
    { kept: { rows: 1, columns: 1 } },
    { kept: { ...kept, rows: -1 } },
    { kept: { ...kept, looks: [] } },
    { kept: { ...kept, contents: [5] } },
    { kept: { ...kept, contents: [[null]] } },
    { kept: { ...kept, numberFormats: [5] } },
    { kept: { ...kept, numberFormats: [[5]] } },
    { kept: { ...kept, looks: { kinds: [] } } },
    { kept: { ...kept, looks: { kinds: [5], cells: [[0]] } } },
    { kept: { ...kept, looks: { kinds: [{}], cells: [["0"]] } } },
    { kept: { ...kept, looks: { borders: "x" } } },
    { kept: { ...kept, looks: { borders: [{ side: 5 }] } } },
  ])("with %j is passed over", (changes) => {
    expect(read(changes)).toBeUndefined();
  });

  test.each([
    { notes: [{ row: 5, column: 0 }] },
    { notes: [{ row: 0, column: 4 }] },
    { widened: [...record.widened, { column: 4, before: null, after: 90 }] },
    { parts: [part, { ...part, row: 5 }] },
    { parts: [part, { ...part, rows: 6 }] },
    { parts: [part, { ...part, column: 3, columns: 2 }] },
  ])("that speaks of cells outside its block is passed over: %j", (changes) => {
    expect(read(changes)).toBeUndefined();
  });

  test.each(["", "{", "null", "[]", "5", '{"version":1}', 5, null])(
    "%j is passed over",
    (value) => {
      expect(readRecord(value)).toBeUndefined();
    },
  );
});

test("the hidden name of a block holds one line for all that a name cannot hold", () => {
  expect(blockName("ntp-64.t1~~2")).toBe("_Timbang_ntp_64_t1_2");
});

test("a workbook lists the blocks that it has records of, and passes over what is none", async () => {
  const { executor, host } = openWorkbook();
  await executor.apply(ntpPlan("a", { newSheet: "A" }), { overwrite: false });
  host.workbook.settings.set(recordKey("b"), "{");
  expect(await executor.blocks()).toMatchObject({ ok: true, value: [{ id: "a" }] });
});

test("a record that Excel cannot carry out holds up a few requests, not all that follow", async () => {
  const { executor, host } = openWorkbook();
  await executor.apply(ntpPlan("a", { sheet: "Sheet1", cell: "B2" }), { overwrite: false });
  const { settings } = host.workbook;
  const written = JSON.parse(settings.get(recordKey("a")) as string) as Record<string, unknown>;
  const kept = { rows: 2, columns: 2, looks: {}, contents: [["a"]], numberFormats: "0" };
  settings.set(recordKey("a"), JSON.stringify({ ...written, kept }));
  expect(await executor.remove("a")).toMatchObject({ ok: false, failure: { asItWas: false } });
  const answers = [];
  for (let request = 0; request < 4; request++) answers.push((await executor.selection()).ok);
  expect(answers).toEqual([false, false, true, true]);
});
