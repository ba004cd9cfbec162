import { bothLanguages } from "../../src/language";
import { bundledLibrary } from "../../src/bundled";
import { checkedTables, referenceTableRequest } from "../../src/analysis";
import { referenceFacts } from "../../src/analysis/sentence-check";
import {
  buildCatalogue,
  createLibrary,
  dataVersion,
  ownPackage,
  searchTables,
  tableFacets,
} from "../../src/library";
import { ownTable } from "../fixtures/own-table";

const title = { id: "Data pelabuhan", en: "Port data" };
const own = ownPackage({ id: "mine", version: "1", title, tables: [ownTable] });
const library = createLibrary([...bundledLibrary.packages, own]);

test("library.table gives an own table as it is, by its own id", () => {
  expect(library.table("tangkapan-2031")).toMatchObject({ ...ownTable, publication: "mine" });
  expect(library.has("tangkapan-2031")).toBe(true);
  expect(library.bookOf("Tangkapan-2031")).toMatchObject({ id: "mine", kind: "own", groups: [] });
});

test("an own table has the units and the period of its columns", () => {
  expect(library.table(ownTable.id)).toMatchObject({
    unit: { id: "ribu ton", en: "ribu ton" },
    period: "2030/2031",
    rowCount: 4,
  });
  expect(library.table(ownTable.id).number).toBeUndefined();
});

test.each(["pelabuhan selatan", "fish landed", "port data", "tangkapan.xlsx", "ribu ton 2031"])(
  'searchTables("%s") finds the own table first',
  (query) => {
    const [first] = searchTables(buildCatalogue(library), query);
    expect(first?.table.id).toBe(ownTable.id);
  },
);

test("its collection and its unit in words are values of the facets", () => {
  const { publication, unit } = tableFacets(buildCatalogue(library), library, "", {});
  expect(publication).toContainEqual({ id: "mine", name: title, count: 1 });
  expect(unit).toContainEqual({
    id: "ribu ton",
    name: { id: "ribu ton", en: "ribu ton" },
    count: 1,
  });
});

test("a correction of an own table shows in its corrected edition, and the print in the other", () => {
  const correction = {
    ...{ row: "utara", column: "2030", printed: "10.5", corrected: "10.6" },
    proof: "12.5 - 2.0 = 10.5",
  };
  const tables = [{ ...ownTable, corrections: [correction] }];
  const corrected = createLibrary([ownPackage({ id: "mine", version: "1", title, tables })]);
  const first = (edition: "published" | "corrected") =>
    corrected.table(ownTable.id, edition).rows[0]?.values[0];
  expect([first("published"), first("corrected")]).toEqual(["10.5", "10.6"]);
  expect(corrected.errata(ownTable.id)).toEqual([
    {
      ...{ table: ownTable.id, kind: "value", after: "", ...correction },
      proof: bothLanguages(correction.proof),
    },
  ]);
});

test("a block is made from the version of its own table, and of its book where the table has none", () => {
  const tables = [
    { ...ownTable, version: "7" },
    { ...ownTable, id: "other" },
  ];
  const { book } = createLibrary([ownPackage({ id: "mine", version: "1", title, tables })]);
  const mine = book("mine");
  expect(mine.tables.map((table) => dataVersion(mine, table))).toEqual(["7", "1"]);
});

test("the checks take a book of own tables: its tables by name, no declared statements", () => {
  const book = library.book("mine");
  expect(checkedTables(book, "published")).toEqual([
    { name: ownTable.id, columns: ["2030", "2031"], rows: ownTable.rows },
  ]);
  expect(referenceTableRequest(book, library.table(ownTable.id))).toBeUndefined();
});

test("a figure of an own table counts what its unit in words says, and a mark or a dash is none", () => {
  const facts = referenceFacts(library.book("mine"), library.table(ownTable.id));
  expect(facts.map(({ row, column, value, unit }) => [row, column, value, unit])).toEqual([
    ["utara", "2030", 10_500_000, "kg"],
    ["utara", "2031", 11_200_000, "kg"],
    ["selatan", "2031", 4_300_000, "kg"],
    ["timur", "2030", 2_000_000, "kg"],
    ["total", "2030", 12_500_000, "kg"],
    ["total", "2031", 15_500_000, "kg"],
  ]);
  expect(facts[0]?.source.table).toEqual(ownTable.title);
});
