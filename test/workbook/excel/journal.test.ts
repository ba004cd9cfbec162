import {
  closeEntry,
  entryOf,
  openEntry,
  readEntry,
  readJournal,
  replacedIn,
  type JournalEntry,
} from "../../../src/workbook/excel/journal";
import { blockRecord as record } from "../../support/block-record";
import { openWorkbook } from "./open-workbook";

const takeOut: JournalEntry = { kind: "take-out", chartsBefore: ["Chart 1"], seen: null };
const before = { content: "=A1", numberFormat: "0" };
const cell = { row: 0, column: 1, before, after: "abcd" };
const giveBack: JournalEntry = { kind: "give-back", cells: [cell], record };

describe("an entry of the journal", () => {
  test.each<JournalEntry>([
    takeOut,
    { ...takeOut, chartsBefore: null, seen: "abcd" },
    { ...takeOut, replaced: record },
    giveBack,
    { ...giveBack, rows: 7, cells: [{ ...cell, before: { ...before, content: false } }] },
  ])("is read as it was written: %#", (entry) => {
    expect(readEntry(JSON.stringify(entry))).toEqual(entry);
  });

  test.each([
    { ...takeOut, kind: "give-back" },
    { ...takeOut, chartsBefore: [5] },
    { ...takeOut, seen: 5 },
    { ...takeOut, replaced: { id: "a" } },
    { ...giveBack, kind: "take-out" },
    { ...giveBack, cells: [{}] },
    { ...giveBack, cells: [{ ...cell, row: -1 }] },
    { ...giveBack, cells: [{ ...cell, after: 5 }] },
    { ...giveBack, cells: [{ ...cell, before: {} }] },
    { ...giveBack, cells: [{ ...cell, before: { ...before, content: null } }] },
    { ...giveBack, record: {} },
    { ...giveBack, rows: "7" },
    {},
    null,
  ])("%j is passed over", (entry) => {
    expect(readEntry(JSON.stringify(entry))).toBeUndefined();
  });

  test("is found with the record of its block, and taken back alone", async () => {
    const { settings } = openWorkbook().host.workbook;
    settings.set("timbang.block.b", JSON.stringify(record));
    await Excel.run(async (context) => {
      for (const id of ["a", "b"]) openEntry(context, id, takeOut);
      expect(await readJournal(context, "a")).toEqual({ entry: takeOut, record: undefined });
      expect(await readJournal(context, "b")).toEqual({ entry: takeOut, record });
      closeEntry(context, "b");
      expect(await readJournal(context, "b")).toEqual({ entry: undefined, record });
    });
    expect([...settings.keys()]).toEqual(["timbang.block.b", "timbang.journal.a"]);
  });

  test("says of which block it is, and which block is to come back", () => {
    expect(["timbang.journal.a", "timbang.block.a"].map(entryOf)).toEqual(["a", undefined]);
    expect(replacedIn({ ...takeOut, replaced: record })).toBe(record);
    for (const entry of [takeOut, undefined, { ...giveBack, replaced: record }])
      expect(replacedIn(entry)).toBeUndefined();
  });
});
