import {
  appliesTo,
  type Correction,
  correctedTable,
  packTable,
  unpackTable,
} from "../../src/table";
import { ownTable } from "../fixtures/own-table";

const correction: Correction = {
  ...{ row: "utara", column: "2030", printed: "10.5", corrected: "10.6" },
  proof: "Jumlah = Utara + Selatan + Timur (2030)",
};

test("correctedTable puts the correction in place of the print, and leaves the table that was read", () => {
  const corrected = correctedTable(ownTable, [correction]);
  expect(corrected.rows[0]?.values).toEqual(["10.6", "11.2"]);
  expect(corrected.rows.slice(1)).toEqual(ownTable.rows.slice(1));
  expect(ownTable.rows[0]?.values[0]).toBe("10.5");
});

test.each([
  ["prints another number by now", { printed: "10.4" }],
  ["has no such row", { row: "barat" }],
  ["has no such column", { column: "2029" }],
])("a correction says nothing about a table that %s", (_, other) => {
  const stale = { ...correction, ...other };
  expect(appliesTo(ownTable, stale)).toBe(false);
  expect(correctedTable(ownTable, [stale])).toBe(ownTable);
});

test("a packed table keeps its corrections and how it was read", () => {
  const recipe = {
    title: "Tangkapan",
    caption: "Tabel 2",
    header: [1, 0] as const,
    grid: 0,
    top: 3,
    left: 0,
    headerRows: [1],
  };
  const own = { ...ownTable, corrections: [correction], recipe };
  const kept = JSON.parse(JSON.stringify(packTable(own))) as ReturnType<typeof packTable>;
  expect(unpackTable(kept)).toEqual(own);
});
