import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A table as another office published it: its figures with short labels. */
export interface ForeignTable {
  name: string;
  /** Where it was published. */
  source: string;
  values: (string | number)[][];
}

const folder = join(__dirname, "../../test/fixtures/foreign-tables");

/** The tables that are kept for trials, by name. */
export const foreignTables = (): ForeignTable[] =>
  readdirSync(folder)
    .sort()
    .map((file) => ({
      ...(JSON.parse(readFileSync(join(folder, file), "utf8")) as Omit<ForeignTable, "name">),
      name: file.replace(".json", ""),
    }));
