import { recordKey } from "../../../src/workbook/excel/block-record";
import { ntpPlan, openWorkbook } from "./open-workbook";

/** A record as another workbook may bring it, with something changed. */
async function blocksWith(changes: Record<string, unknown>) {
  const { executor, host } = openWorkbook();
  await executor.apply(ntpPlan("a", { newSheet: "A" }), { overwrite: false });
  const { settings } = host.workbook;
  const record = JSON.parse(settings.get(recordKey("a")) as string) as Record<string, unknown>;
  settings.set(recordKey("a"), JSON.stringify({ ...record, ...changes }));
  return executor.blocks();
}

describe("a record in the workbook's settings", () => {
  test("as it was written is read", async () => {
    expect(await blocksWith({})).toMatchObject({ ok: true, value: [{ id: "a" }] });
  });

  test.each([
    { version: 2 },
    { id: 5 },
    { title: { toString: "x" } },
    { source: {} },
    { source: { table: "t", dataVersion: "1", edition: "__proto__" } },
    { tables: [5] },
    { parts: [{ row: 0, column: 0, rows: "9" }] },
    { kept: "text" },
    { kept: { rows: 1, columns: 1 } },
    { kept: { rows: 1, columns: 1, looks: [], contents: null, numberFormats: "0" } },
    { kept: { rows: 1, columns: 1, looks: {}, contents: [5], numberFormats: "0" } },
    { kept: { rows: 1, columns: 1, looks: {}, contents: null, numberFormats: [5] } },
    { kept: { rows: 1, columns: 1, looks: { kinds: [] }, contents: null, numberFormats: "0" } },
    { kept: { rows: 1, columns: 1, looks: { borders: "x" }, contents: null, numberFormats: "0" } },
    { rows: null },
    { widened: {} },
  ])("with %j is passed over", async (changes) => {
    expect(await blocksWith(changes)).toEqual({ ok: true, value: [] });
  });

  test.each(["", "{", "null", "[]", "5", '{"version":1}', 5, null])(
    "%j is passed over",
    async (value) => {
      const { executor, host } = openWorkbook();
      host.workbook.settings.set(recordKey("a"), value);
      expect(await executor.blocks()).toEqual({ ok: true, value: [] });
    },
  );
});

test("a record that Excel cannot carry out holds up a few requests, not all that follow", async () => {
  const { executor, host } = openWorkbook();
  await executor.apply(ntpPlan("a", { sheet: "Sheet1", cell: "B2" }), { overwrite: false });
  const { settings } = host.workbook;
  const record = JSON.parse(settings.get(recordKey("a")) as string) as Record<string, unknown>;
  const kept = { rows: 2, columns: 2, looks: {}, contents: [["a"]], numberFormats: "0" };
  settings.set(recordKey("a"), JSON.stringify({ ...record, kept }));
  expect(await executor.remove("a")).toMatchObject({ ok: false, failure: { asItWas: false } });
  const answers = [];
  for (let request = 0; request < 4; request++) answers.push((await executor.selection()).ok);
  expect(answers).toEqual([false, false, true, true]);
});
