import { loadWorkbook } from "../../../src/workbook/excel/read-workbook";
import { smallPlan } from "../../support/small-plan";
import { blockRecord } from "../../support/block-record";
import { openWorkbook } from "./open-workbook";

const entry = { kind: "take-out", chartsBefore: null, seen: null };

/** What is found in a workbook with these settings. */
function factsOf(settings: Record<string, string>) {
  const { host } = openWorkbook();
  for (const [key, value] of Object.entries(settings)) host.workbook.settings.set(key, value);
  return Excel.run(async (context) => {
    const facts = loadWorkbook(context);
    await context.sync();
    return facts();
  });
}

test("the settings of a workbook are counted with their keys, and without the journal", async () => {
  const settings = { other: "12345", "timbang.block.a": "{}", "timbang.journal.a": "{}" };
  const { settingsSize, recordKeys } = await factsOf(settings);
  expect(settingsSize).toBe("other12345timbang.block.a{}".length);
  expect(recordKeys).toEqual(["timbang.block.a"]);
});

test("an entry without a record is stray, unless a block is to come back", async () => {
  const { strayEntries } = await factsOf({
    "timbang.block.a": "{}",
    "timbang.journal.a": JSON.stringify(entry),
    "timbang.journal.b": JSON.stringify(entry),
    "timbang.journal.c": JSON.stringify({ ...entry, replaced: blockRecord }),
  });
  expect(strayEntries).toEqual(["b"]);
});

test("the next insertion takes stray entries away", async () => {
  const { executor, host } = openWorkbook();
  const { settings } = host.workbook;
  settings.set("timbang.journal.b", JSON.stringify(entry));
  await executor.apply(smallPlan("a", { newSheet: "A" }), { overwrite: false });
  expect([...settings.keys()]).toEqual(["timbang.block.a"]);
});

test("names that are taken are those of tables and of the workbook", async () => {
  const { executor, host } = openWorkbook();
  await executor.apply(smallPlan("a", { newSheet: "A" }), { overwrite: false });
  host.workbook.names.add("Mine", "=1", "");
  const facts = await Excel.run(async (context) => {
    const read = loadWorkbook(context);
    await context.sync();
    return read();
  });
  expect(facts).toMatchObject({
    ...{ sheetNames: ["Sheet1", "A"], takenNames: ["Small", "_Timbang_a", "Mine"] },
    hasProtectedStructure: false,
  });
});
