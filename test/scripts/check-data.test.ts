import { checkedRows, checkedTables } from "../../scripts/generate/check-tables";

const content = "row,code,parent,label,2020\nit,,,Indeks,117.14\nib,,it,Indeks Ib,-\n";
const file = "data/book/t1.csv";

const field = { name: "2020", title: { id: "2020", en: "2020" }, unit: "point" };
const table = {
  name: "t1",
  title: { id: "Judul", en: "Title" },
  unit: { id: "poin", en: "points" },
  period: "2020",
  subject: "exports",
  label: "Uraian",
  fields: [field],
};

const described = (...tables: object[]) => checkedTables(tables, "data/book/tables.json", 2018);

test("a table that fits its description gives its rows", () => {
  const [one] = described(table);
  expect(checkedRows(one!, content, file)).toEqual([
    { key: "it", code: "", parent: "", label: "Indeks", values: ["117.14"] },
    { key: "ib", code: "", parent: "it", label: "Indeks Ib", values: ["-"] },
  ]);
});

test.each([
  [
    "a value that is no number",
    content.replace("117.14", '"117,1x"'),
    `${file}, row it, field 2020`,
  ],
  [
    "a number with separators",
    content.replace("117.14", "1.130.044"),
    `${file}, row it, field 2020`,
  ],
  ["a key that repeats", content.replace("\nib,", "\nit,"), `${file}, row it, field row`],
  [
    "a parent that is no row",
    content.replace(",it,Indeks", ",xx,Indeks"),
    `${file}, row ib, field parent`,
  ],
  ["a row that is too short", content.replace(",117.14", ""), `${file}, line 2`],
  ["another header", content.replace("2020", "2021"), `${file}: the header`],
])("%s stops with its place", (_, text, place) => {
  expect(() => checkedRows(described(table)[0]!, text, file)).toThrow(place);
});

const place = "data/book/tables.json, table t1";

test.each([
  ["an unknown unit", { fields: [{ ...field, unit: "bushel" }] }, `${place}, field 2020: unit`],
  [
    "a field without English title",
    { fields: [{ ...field, title: { id: "2020", en: " " } }] },
    `${place}, field 2020: title`,
  ],
  ["a table without a unit", { unit: undefined }, `${place}: unit`],
  ["a member that is not known", { colour: "red" }, `${place}: unknown member colour`],
  ["two columns of one name", { fields: [field, field] }, `${place}: "2020" stands there twice`],
])("%s stops with table and field", (_, change, fault) => {
  expect(() => described({ ...table, ...change })).toThrow(fault);
});

test("an index in a book that names no base year stops with its field", () => {
  expect(() => checkedTables([table], "data/book/tables.json", undefined)).toThrow(
    `${place}, field 2020: no year is 100`,
  );
});

test("a table that is described twice stops with its name", () => {
  expect(() => described(table, table)).toThrow('"t1" stands there twice');
});
