import { createHash } from "node:crypto";
import { checkDescriptor } from "../../scripts/generate/check-descriptor";
import { checkedRows } from "../../scripts/generate/check-table";
import type { ResourceDescriptor } from "../../scripts/generate/descriptor";

const content = "row,code,parent,label,2020\nit,,,Indeks,117.14\nib,,it,Indeks Ib,-\n";

const describe_ = (text: string, change: Partial<ResourceDescriptor> = {}): ResourceDescriptor => ({
  name: "book.t1",
  path: "book/t1.csv",
  bytes: Buffer.byteLength(text),
  hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
  title: "Judul",
  title_en: "Title",
  description: "What it is.",
  publication: "book",
  number: { id: "Tabel 1", en: "Table 1" },
  subject: "exports",
  period: "2020",
  unit: { id: "poin", en: "points" },
  sources: [{ title: "Book", publication: "book", table: "1" }],
  licence_note: { id: "Lisensi", en: "Licence" },
  rows: 2,
  schema: {
    fields: ["row", "code", "parent", "label", "2020"].map((name) => ({
      name,
      title: name,
      title_en: name,
      description: name,
      type: name === "2020" ? "number" : "string",
      unit: name === "2020" ? "point" : "none",
    })),
    primaryKey: ["row"],
    missingValues: ["", "-"],
  },
  ...change,
});

const withField = (change: Record<string, string>) => {
  const resource = describe_(content);
  Object.assign(resource.schema.fields[4]!, change);
  return resource;
};

test("a table that fits its descriptor gives its rows", () => {
  const resource = describe_(content);
  checkDescriptor(resource);
  expect(checkedRows(resource, content)).toEqual([
    ["it", "", "", "Indeks", "117.14"],
    ["ib", "", "it", "Indeks Ib", "-"],
  ]);
});

test.each([
  [
    "a value that is no number",
    content.replace("117.14", "117,1x").replace("117,1x", '"117,1x"'),
    "table book.t1, row it, field 2020",
  ],
  [
    "a number with separators",
    content.replace("117.14", "1.130.044"),
    "table book.t1, row it, field 2020",
  ],
  ["a key that repeats", content.replace("\nib,", "\nit,"), "table book.t1, row it, field row"],
  [
    "a parent that is no row",
    content.replace(",it,Indeks", ",xx,Indeks"),
    "table book.t1, row ib, field parent",
  ],
  ["a row that is too short", content.replace(",117.14", ""), "data/book/t1.csv, line 2"],
  ["a missing row", content.replace(/ib.*\n/, ""), "table book.t1: 1 rows"],
])("%s stops with its place", (_, text, place) => {
  expect(() => checkedRows(describe_(text), text)).toThrow(place);
});

test("a file that was changed stops with its hash", () => {
  expect(() => checkedRows(describe_(content), content.replace("117.14", "117.15"))).toThrow(
    /table book\.t1: the file has the hash sha256:/,
  );
});

test.each([
  ["an unknown unit", withField({ unit: "bushel" }), "field 2020 has the unknown unit bushel"],
  ["a field without description", withField({ description: "" }), "field 2020 has no description"],
  ["a field without English title", withField({ title_en: " " }), "field 2020 has no title_en"],
  ["a table without source", describe_(content, { sources: [] }), "sources name no publication"],
])("%s stops with table and field", (_, resource, place) => {
  expect(() => checkDescriptor(resource)).toThrow(`table book.t1: ${place}`);
});
