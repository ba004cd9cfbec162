import { bindTables, checkedTables, referenceTableRequest } from "../../../src/analysis";
import { bundledLibrary } from "../../../src/bundled";
import { cellsOf } from "../../../src/core/checking";
import { tableName } from "../../../src/library";
import { ntpBook } from "../../support/bundled-books";

const table = bundledLibrary.table("ntp-kaltim-2020.l2", "corrected");
const request = referenceTableRequest(ntpBook, table)!;
const tableOf = (cell: string) => cell.split("!")[0];

test("the statements that bind a cell of the table are checked, those about other tables alone are not", () => {
  const bound = request.identities.map((identity) => new Set(cellsOf(identity).map(tableOf)));
  expect(bound.length).toBeGreaterThan(100);
  expect(bound.every((tables) => tables.has("l2"))).toBe(true);
  // Some bind cells of other tables, too.
  expect(bound.some((tables) => tables.size > 1)).toBe(true);
});

test("numbers of the sheet stand in place of the table's own, and what is empty there has no figure", () => {
  const values = table.rows.map(({ values }) => [...values]);
  values[0]![2] = "7.77";
  values[0]![3] = "";
  const { figures, tables, doubtful } = referenceTableRequest(ntpBook, table, values)!;
  const cell = (column: number) => `l2!${table.rows[0]!.key}!${table.columns[column]!.key}`;
  expect([figures.get(cell(2))?.value, request.figures.get(cell(2))?.value]).toEqual([
    7_770_000_000_000n,
    doubtful?.untouched.get(cell(2))?.value,
  ]);
  expect([figures.has(cell(3)), request.figures.has(cell(3))]).toEqual([false, true]);
  expect(figures.size).toBe(request.figures.size - 1);
  expect(tables.map(({ name }) => name)).toEqual(request.tables.map(({ name }) => name));
  expect(tables.find(({ name }) => name === "l2")?.rows[0]?.values.slice(2, 4)).toEqual([
    "7.77",
    "",
  ]);
  expect(tables.filter(({ name }) => name !== "l2")).toEqual(
    request.tables.filter(({ name }) => name !== "l2"),
  );
});

test("the other tables are those of the same edition, as they are in the book", () => {
  const tables = checkedTables(ntpBook, "published");
  expect(tables.map(({ name }) => name)).toEqual(ntpBook.tables.map(tableName));
  const [first] = ntpBook.tables;
  expect(tables[0]).toEqual({
    name: tableName(first!),
    columns: first!.columns.map(({ key }) => key),
    rows: ntpBook.table(tableName(first!), "published").rows,
  });
  expect(request.tables).toEqual(checkedTables(ntpBook, "corrected"));
  const published = referenceTableRequest(
    ntpBook,
    bundledLibrary.table("ntp-kaltim-2020.l2", "published"),
  )!;
  expect(published.tables).toEqual(tables);
});

test("a book without declared relations has nothing to check", () => {
  const bare = { ...ntpBook, relations: undefined };
  expect(referenceTableRequest(bare, table)).toBeUndefined();
  expect([...bindTables(bare, "corrected")]).toEqual([]);
});

test("the tables of a book are bound with a pause at each relation, once for an edition", () => {
  const book = { ...ntpBook };
  const relations = book.relations?.relations.length ?? 0;
  expect([...bindTables(book, "corrected")].length).toBeGreaterThanOrEqual(relations);
  expect([...bindTables(book, "corrected")]).toEqual([]);
  expect([...bindTables(book, "published")].length).toBeGreaterThanOrEqual(relations);
  expect(referenceTableRequest(book, table)).toEqual(request);
});
