import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { CheckedTable, RelationSet } from "../../src/core/checking";

export interface ErratumRecord {
  table: string;
  row: string;
  column: string;
  printed: string;
  corrected: string;
  kind: string;
  after: string;
  proof: string;
}

export interface DoubtRecord {
  table: string;
  row: string;
  column: string;
  printed: string;
  readings: string;
  reason: string;
}

/** A publication's tables as printed, with what is known against them. */
export interface PublicationTables {
  publication: string;
  tables: CheckedTable[];
  errata: ErratumRecord[];
  doubts: DoubtRecord[];
  relations: RelationSet;
}

const keyColumns = new Set(["row", "code", "parent", "label"]);
const notTables = new Set(["errata.csv", "doubts.csv", "prose-errata.csv"]);

/** Names of the publications that declare identities. */
export function publicationsWithRelations(dataFolder: string): string[] {
  return readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => existsSync(join(dataFolder, entry.name, "relations.json")))
    .map((entry) => entry.name)
    .sort();
}

/** Reads data/<publication>: every CSV file is a table, errata and doubts apart. */
export function readPublicationTables(dataFolder: string, publication: string): PublicationTables {
  const folder = join(dataFolder, publication);
  const tables = readdirSync(folder)
    .filter((name) => name.endsWith(".csv") && !notTables.has(name))
    .sort()
    .map((name) => readTable(join(folder, name), name.slice(0, -".csv".length)));
  const relations = JSON.parse(readFileSync(join(folder, "relations.json"), "utf8")) as RelationSet;
  return {
    publication,
    tables,
    errata: readRecords<ErratumRecord>(join(folder, "errata.csv")),
    doubts: readRecords<DoubtRecord>(join(folder, "doubts.csv")),
    relations,
  };
}

function readTable(path: string, name: string): CheckedTable {
  const records = readRecords<Record<string, string>>(path);
  const columns = Object.keys(records[0] ?? {}).filter((column) => !keyColumns.has(column));
  const rows = records.map((record) => ({
    key: record["row"] ?? "",
    parent: record["parent"] ?? "",
    values: columns.map((column) => record[column] ?? ""),
  }));
  return { name, columns, rows };
}

function readRecords<T>(path: string): T[] {
  if (!existsSync(path)) return [];
  const parsed = Papa.parse<T>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true });
  const fault = parsed.errors[0];
  if (fault) throw new Error(`${path}, row ${fault.row}: ${fault.message}`);
  return parsed.data;
}
