import { existsSync, readFileSync } from "node:fs";
import type { RelationSet } from "../../src/core/checking";
import type { BookFacts, BookPackage } from "../../src/library/types";
import { checkedBook } from "./check-book";
import { checkedDoubts } from "./check-doubts";
import { checkedErrata } from "./check-errata";
import { checkedFigures } from "./check-figures";
import { checkedRows, checkedTables, type DescribedTable } from "./check-tables";
import { checkedWeights } from "./check-weights";

/** A book of the data package with its tables as they are described. */
export interface ReadBook {
  book: BookPackage;
  described: DescribedTable[];
}

/**
 * A whole book from its folder, checked. Beside book.json and tables.json with a CSV a table all of its files may be left out.
 *
 * @throws Error naming file and first fault
 */
export function readBook(folder: string, id: string): ReadBook {
  const pathOf = (name: string) => `${folder}/${id}/${name}`;
  const read = (name: string) => readFileSync(pathOf(name), "utf8");
  const parsed = (name: string) => JSON.parse(read(name)) as unknown;
  const given = parsed("book.json") as Partial<BookFacts>;
  const described = checkedTables(parsed("tables.json"), pathOf("tables.json"), given.baseYear);
  const tables = described.map((table) => {
    const { label, code, fields, ...facts } = table;
    const columns = fields.map(({ name: key, ...field }) => ({ key, ...field }));
    const name = `${table.name}.csv`;
    return { ...facts, columns, rows: checkedRows(table, read(name), pathOf(name)) };
  });
  const keysOf = new Map(tables.map(({ name, rows }) => [name, rows.map(({ key }) => key)]));
  const facts = checkedBook(given, pathOf("book.json"), keysOf);
  const optional = <T>(name: string, use: (content: string, file: string) => T[]): T[] =>
    existsSync(pathOf(name)) ? use(read(name), pathOf(name)) : [];
  const errata = optional("errata.csv", (content, file) => checkedErrata(content, file, tables));
  return {
    described,
    book: {
      id,
      ...facts,
      tables,
      errata,
      figures: optional("figures.json", (content, file) =>
        checkedFigures(JSON.parse(content), file, tables),
      ),
      doubts: optional("doubts.csv", (content, file) =>
        checkedDoubts(content, file, tables, errata),
      ),
      weights: optional("weights.csv", (content, file) =>
        checkedWeights(content, file, facts, tables),
      ),
      ...(existsSync(pathOf("relations.json")) && {
        relations: parsed("relations.json") as RelationSet,
      }),
    },
  };
}
