import type { BlockRecord } from "../../src/workbook/excel/block-record";

/** The record of a block of 5 rows and 4 columns that uses every part of a record. */
export const blockRecord: BlockRecord = {
  version: 1,
  id: "a",
  title: "A",
  language: "en",
  source: { table: "t", dataVersion: "1", edition: "published" },
  inserted: "2031-01-01T00:00:00.000Z",
  sheet: "Sheet1",
  address: "B2:E6",
  ownSheet: false,
  tables: ["A"],
  charts: ["_Timbang_a_1", "_Timbang_a_2"],
  notes: [{ row: 4, column: 3 }],
  parts: [
    { row: 0, column: 0, rows: 1, columns: 1 },
    { row: 2, column: 1, rows: 3, columns: 3 },
  ],
  rows: 5,
  columns: 4,
  fingerprint: "f",
  marks: "0000111122223333444455556666777788889999",
  widened: [
    { column: 3, before: null, after: 90 },
    { column: 0, before: 48.5, after: 90 },
  ],
  kept: {
    ...{ rows: 1, columns: 1, contents: [["old", 1, true]] },
    ...{ numberFormats: "0", looks: {} as never },
  },
};
