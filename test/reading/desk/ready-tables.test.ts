import { placeOf } from "../../../src/reading";
import { openedTables } from "../../../src/reading/desk/ready-tables";
import type { Records } from "../../../src/table";
import { ownTable } from "../../fixtures/own-table";

test("a table of an answer is listed, shown and placed as one of a file is", async () => {
  const file = openedTables([{ table: ownTable }]);
  const { tables } = await file.read({});
  const [found] = tables;
  if (!found) throw new Error("no table was found");
  expect(found.table).toEqual(ownTable);
  expect(found.doubts).toEqual([]);
  const place = placeOf(found, 1, 0);
  if (!place) throw new Error("the figure has no place");
  const { texts } = await file.cells({ grid: 0, top: place.row, left: 0, rows: 1, columns: 2 });
  expect(texts).toEqual([[ownTable.rows[1]?.label, ownTable.rows[1]?.values[0]]]);
});

test("a reader's choices hold: title, unit, and what is left out", async () => {
  const file = openedTables([{ table: ownTable }]);
  const choice = { title: "Mine", unit: "usd", skipRows: [2], skipColumns: [1] };
  const { tables } = await file.read({ tables: { "0-0-0": choice } });
  const { table } = tables[0] ?? {};
  expect(table?.title).toEqual({ id: "Mine", en: "Mine" });
  expect(table?.rows.map(({ key }) => key)).toEqual(ownTable.rows.slice(1).map(({ key }) => key));
  expect(table?.columns.map(({ key, unit }) => [key, unit])).toEqual(
    ownTable.columns.slice(1).map(({ key }) => [key, "usd"]),
  );
  expect(table?.rows[0]?.values).toEqual(ownTable.rows[1]?.values.slice(1));
});

const records: Records = {
  dimensions: [
    {
      key: "port",
      title: { id: "Pelabuhan", en: "Port" },
      members: ["A", "B", "Jumlah"].map((key) => ({ key, label: { id: key, en: key } })),
    },
    {
      key: "year",
      title: { id: "Tahun", en: "Year" },
      members: ["2030", "2031"].map((key) => ({ key, label: { id: key, en: key } })),
    },
  ],
  measures: [{ key: "value", title: { id: "Nilai", en: "Value" }, unit: "usd" }],
  size: 6,
  members: [Uint32Array.of(0, 1, 2, 0, 1, 2), Uint32Array.of(0, 0, 0, 1, 1, 1)],
  values: [Float64Array.of(1, 2, 3, 4, 5, 90)],
};

test("records that came as records are offered alone where there is no table of them, and give tables by choice", async () => {
  const stub = { ...ownTable, columns: [], rows: [] };
  const file = openedTables([{ table: ownTable }, { table: stub, records }]);
  const { tables } = await file.read({});
  expect(tables.map(({ id, records: offer }) => [id, offer?.isLarge])).toEqual([
    ["0-0-0", undefined],
    ["1-0-0", true],
  ]);
  const request = { table: "1-0-0", choices: {} };
  const summary = await file.records(request);
  expect(summary.size).toBe(4);
  // A sum that does not hold has no place in a file.
  expect(summary.totals).toMatchObject({
    holds: 1,
    fails: 1,
    failing: [{ place: undefined, labels: ["Jumlah", "2031"], printed: 90, sum: 9 }],
  });
  const { table } = await file.table(request, {
    choice: { down: ["port"], across: ["year"], measure: "value" },
    frame: { id: "made", title: stub.title, notes: [], source: {} },
    most: { rows: 10, columns: 10 },
  });
  expect(table.rows.map(({ label, values }) => [label, ...values])).toEqual([
    ["A", "1", "4"],
    ["B", "2", "5"],
  ]);
  await expect(file.records({ table: "0-0-0", choices: {} })).rejects.toThrow(RangeError);
});
