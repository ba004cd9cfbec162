import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type CellId, cellId, type CheckedTable, type RelationSet } from "../../src/core/checking";
import { type Edition, referenceTable, tableDescriptors } from "../../src/reference-data";
import { readCsv } from "../generate/read-csv";

/** A publication's tables in one edition, with the identities that it declares and the cells that it doubts. */
export interface PublicationTables {
  publication: string;
  tables: CheckedTable[];
  relations: RelationSet;
  doubtful: Set<CellId>;
}

const dataFolder = resolve(__dirname, "../../data");

/** Names of the publications that declare identities. */
export function publicationsWithRelations(): string[] {
  return readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => existsSync(join(dataFolder, entry.name, "relations.json")))
    .map((entry) => entry.name)
    .sort();
}

export function publicationTables(publication: string, edition: Edition): PublicationTables {
  const folder = join(dataFolder, publication);
  const doubts = join(folder, "doubts.csv");
  const [, ...records] = existsSync(doubts) ? readCsv(readFileSync(doubts, "utf8"), doubts) : [];
  return {
    publication,
    tables: checkedTables(publication, edition),
    relations: JSON.parse(readFileSync(join(folder, "relations.json"), "utf8")) as RelationSet,
    doubtful: new Set(
      records.map(([table = "", row = "", column = ""]) => cellId(table, row, column)),
    ),
  };
}

/** Relations name tables without their publication: `t6.2`. */
function checkedTables(publication: string, edition: Edition): CheckedTable[] {
  return tableDescriptors()
    .filter((descriptor) => descriptor.publication === publication)
    .map(({ id, fields }) => ({
      name: id.slice(publication.length + 1),
      columns: fields.map((field) => field.name),
      rows: referenceTable(id, edition).rows,
    }));
}
