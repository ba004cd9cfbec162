import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type CellId, cellId, type CheckedTable, type RelationSet } from "../../src/core/checking";
import { doubtsOf, type Edition, relatedTables } from "../../src/library";

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
  const file = join(dataFolder, publication, "relations.json");
  return {
    publication,
    tables: relatedTables(publication, edition),
    relations: JSON.parse(readFileSync(file, "utf8")) as RelationSet,
    doubtful: new Set(
      doubtsOf(publication).map(({ table, row, column }) => cellId(table, row, column)),
    ),
  };
}
