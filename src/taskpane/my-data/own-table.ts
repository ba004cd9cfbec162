import type { Language } from "../../language";
import { createLibrary, type Edition, type Library, ownPackage } from "../../library";
import type { ReadTable } from "../../reading";
import { blockRequest } from "../../sheets";
import { planTable } from "../../sheets/table";
import type { Correction, OwnTable } from "../../table";
import type { PlanTarget, SheetPlan } from "../../workbook/plan";
import { ownTablesOf, withTable } from "../own-tables";

/** The collection of the tables of one file: the same file read anew has the same one. */
export const collectionOf = (fileName: string) => ({
  id: `own-${fileName.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, "-")}`,
  title: fileName,
});

/** A table as the library takes it: known by its file and its place there, with the day when it was read. */
export function ownTable(
  { table }: ReadTable,
  fileName: string,
  readOn: string,
  corrections: readonly Correction[] = [],
): OwnTable {
  return {
    ...table,
    corrections,
    id: `${collectionOf(fileName).id}.${table.id}`,
    source: { ...table.source, file: fileName, readOn },
  };
}

/** Plan of a block with an own table, whether it is kept or not. */
export function planOwnTable(
  table: OwnTable,
  fileName: string,
  language: Language,
  target: PlanTarget,
  edition: Edition = "corrected",
): SheetPlan {
  const kept = withTable({ ...collectionOf(fileName), tables: [] }, table);
  const library: Library = createLibrary([ownPackage(ownTablesOf(kept))]);
  const found = library.table(table.id, edition);
  return planTable(found, blockRequest({ library }, found, language, target));
}
