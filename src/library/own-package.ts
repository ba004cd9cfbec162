import { type Bilingual, bothLanguages } from "../language";
import { type Column, type OwnTable, unitName } from "../table";
import { tableName } from "./book";
import { ownSubject } from "./subjects";
import type { BookPackage, Erratum, PackagedTable } from "./types";

/** Tables that no book prints: read from a reader's files, or sent by the Web API. */
export interface OwnTables {
  id: string;
  /** Blocks in a workbook are offered a refresh when it differs. */
  version: string;
  title: Bilingual;
  /** What the collection is called where there is little room; its title when left out. */
  shortName?: Bilingual;
  /** With versions of their own, where they are of different age. */
  tables: readonly (OwnTable & { version?: string })[];
}

/** Own tables as a package that a library takes beside its books. Ids of tables stay as they are. */
export const ownPackage = ({
  id,
  version,
  title,
  shortName = title,
  tables,
}: OwnTables): BookPackage => ({
  id,
  kind: "own",
  version,
  title,
  shortName,
  region: { name: "", short: "" },
  publisher: "",
  catalogue: "",
  licence: { id: "", en: "" },
  frequency: "monthly",
  items: {},
  measures: [],
  groups: [],
  tables: tables.map((table) => packaged(table, id)),
  figures: [],
  errata: tables.flatMap((table) => errataOf(table, id)),
  doubts: [],
  weights: [],
});

const errataOf = ({ id, corrections = [] }: OwnTable, publication: string): Erratum[] =>
  corrections.map((correction) => ({
    table: tableName({ id, publication }),
    kind: "value",
    after: "",
    ...correction,
    proof: bothLanguages(correction.proof),
  }));

const packaged = (table: OwnTables["tables"][number], publication: string): PackagedTable => {
  const { id, title, columns, rows, notes, source, recipe, fromRecords, vintages, version } = table;
  return {
    name: tableName({ id, publication }),
    own: {
      id,
      source,
      ...(recipe && { recipe }),
      ...(vintages && { vintages }),
      ...(fromRecords && { fromRecords }),
      ...(version !== undefined && { version }),
    },
    title,
    unit: unitsOf(columns),
    period: periodOf(columns),
    subject: ownSubject,
    columns,
    rows,
    notes,
  };
};

/** The units of all columns, each once. */
function unitsOf(columns: readonly Column[]): Bilingual {
  const names = columns.map(unitName);
  const joined = (language: keyof Bilingual) =>
    [...new Set(names.map((name) => name[language]))].join("; ");
  return { id: joined("id"), en: joined("en") };
}

/** From the first to the last period that a column covers; empty where none says one. */
function periodOf(columns: readonly Column[]): string {
  const dates = columns.flatMap(({ period }) => period?.split("/") ?? []).sort();
  return [...new Set([dates[0] ?? "", dates.at(-1) ?? ""])].join("/");
}
