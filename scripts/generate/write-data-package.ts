import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { countsFromBase } from "../../src/table";
import { type DescribedTable, leadColumns } from "./check-tables";
import type { ReadBook } from "./read-book";
import type { BookList } from "./read-books";
import { writeFile } from "./write-file";

/** data/datapackage.json (Data Package v2, with properties of our own): the books for other programs. */
export function writeDataPackage(
  { books: ids, ...about }: BookList,
  books: readonly ReadBook[],
  folder = "data",
): void {
  const publications = books.map(({ book }) => {
    const { id, title, publisher, year, region, catalogue, licence, baseYear } = book;
    return { id, title, publisher, year, region: region.name, catalogue, licence, baseYear };
  });
  const resources = books.flatMap((one) =>
    one.described.map((table) => resource(one, table, folder)),
  );
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...about,
    publications,
    resources,
  };
  writeFile(`${folder}/datapackage.json`, JSON.stringify(descriptor, null, 1) + "\n");
}

function resource({ book }: ReadBook, table: DescribedTable, folder: string) {
  const { name, title, fields, label, code = "Kode", ...facts } = table;
  const path = `${book.id}/${name}.csv`;
  const content = readFileSync(`${folder}/${path}`);
  const leadTitles = { code, label };
  return {
    name: `${book.id}.${name}`,
    type: "table",
    path,
    format: "csv",
    bytes: content.length,
    hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
    title: title.id,
    title_en: title.en,
    publication: book.id,
    ...facts,
    rows: book.tables.find((one) => one.name === name)?.rows.length,
    schema: {
      fields: [
        ...leadColumns.map((lead) => ({
          name: lead,
          ...(lead in leadTitles && { title: leadTitles[lead as keyof typeof leadTitles] }),
          type: "string",
        })),
        ...fields.map((field) => ({
          name: field.name,
          title: field.title.id,
          title_en: field.title.en,
          type: "number",
          unit: field.unit,
          ...(countsFromBase(field.unit) && { base_year: field.baseYear ?? book.baseYear }),
        })),
      ],
      primaryKey: ["row"],
      foreignKeys: [{ fields: ["parent"], reference: { resource: "", fields: ["row"] } }],
      missingValues: ["", "-"],
    },
  };
}
