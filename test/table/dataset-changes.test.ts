import { datasetChanges, type Table } from "../../src/table";
import { ownTable } from "../fixtures/own-table";

const [first, ...others] = ownTable.rows;
const [column, ...columns] = ownTable.columns;
if (!first || !column) throw new Error("the own table has neither rows nor columns");

const both = (text: string) => ({ id: text, en: text });

test.each<[string, Partial<Table>, unknown[]]>([
  ["other figures", { rows: ownTable.rows.map((row) => ({ ...row, values: ["1", "2"] })) }, []],
  [
    "a row and a column more",
    {
      rows: [...ownTable.rows, { ...first, key: "barat", label: "Barat" }],
      columns: [...ownTable.columns, { ...column, key: "2032", title: both("2032") }],
    },
    [],
  ],
  [
    "another year in the title",
    { title: { ...ownTable.title, id: `${ownTable.title.id}, 2032` } },
    [],
  ],
  [
    "another title",
    { title: both("Tangkapan Udang menurut Pelabuhan") },
    [{ what: "title", before: ownTable.title, after: both("Tangkapan Udang menurut Pelabuhan") }],
  ],
  [
    "another unit",
    { columns: ownTable.columns.map((one) => ({ ...one, unit: "ton" })) },
    [{ what: "unit", before: both("ribu ton"), after: both("ton") }],
  ],
  [
    "another name of a row",
    { rows: [{ ...first, label: "Utara Raya" }, ...others] },
    [{ what: "row", before: both("Utara"), after: both("Utara Raya") }],
  ],
  [
    "another id of a row",
    { rows: [{ ...first, key: "u2" }, ...others] },
    [{ what: "row-id", before: both("Utara (utara)"), after: both("Utara (u2)") }],
  ],
  ["a row less", { rows: others }, [{ what: "row", before: both("Utara") }]],
  ["a column less", { columns }, [{ what: "column", before: both("2030") }]],
])("datasetChanges with %s", (_, change, expected) => {
  expect(datasetChanges(ownTable, { ...ownTable, ...change })).toEqual(expected);
});
