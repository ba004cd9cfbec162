import { placeOf } from "../../../../src/reading";
import { openedTables, withSource } from "../../../../src/taskpane/my-data/live/opened-answer";
import { searchTitles, titlesOf } from "../../../../src/taskpane/my-data/live/title-search";
import { ownTable } from "../../../fixtures/own-table";

test("a table of an answer is listed, shown and placed as one of a file is", async () => {
  const file = openedTables([ownTable]);
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
  const file = openedTables([ownTable]);
  const choice = { title: "Mine", unit: "usd", skipRows: [2], skipColumns: [1] };
  const { tables } = await file.read({ tables: { [ownTable.id]: choice } });
  const { table } = tables[0] ?? {};
  expect(table?.title).toEqual({ id: "Mine", en: "Mine" });
  expect(table?.rows.map(({ key }) => key)).toEqual(ownTable.rows.slice(1).map(({ key }) => key));
  expect(table?.columns.map(({ key, unit }) => [key, unit])).toEqual(
    ownTable.columns.slice(1).map(({ key }) => [key, "usd"]),
  );
  expect(table?.rows[0]?.values).toEqual(ownTable.rows[1]?.values.slice(1));
});

test("a file that the reader of files read says where it was asked for", async () => {
  const file = withSource(openedTables([ownTable]), { address: "https://webapi.bps.go.id/" });
  const { tables } = await file.read({});
  expect(tables[0]?.table.source).toEqual({
    ...ownTable.source,
    address: "https://webapi.bps.go.id/",
  });
});

test("titles are found by all words and their subject, whatever the case", () => {
  const titles = titlesOf(
    [
      { var_id: "1", title: "Nilai Ekspor", sub_id: "", sub_name: "Perdagangan", unit: "" },
      { var_id: "2", title: "Nilai Impor", sub_id: "", sub_name: "Perdagangan", unit: "" },
    ],
    [{ table_id: "1", title: "Ekspor menurut Nilai", subj_id: "", subj: "Lain", updt_date: "" }],
  );
  const found = (words: string, subject = "") =>
    searchTitles(titles, words, subject).map(({ id }) => id);
  expect(found("ekspor nilai")).toEqual(["dynamic 1", "static 1"]);
  expect(found("ekspor", "Lain")).toEqual(["static 1"]);
  expect(found("")).toHaveLength(3);
  expect(found("padi")).toEqual([]);
});
