import type { Language } from "../../language";
import type { Edition } from "../../library";
import { recipeOf, type ReadTable } from "../../reading";
import { blockRequest } from "../../sheets";
import { planTable } from "../../sheets/table";
import type { Correction, OwnTable } from "../../table";
import type { PlanTarget, SheetPlan } from "../../workbook/plan";
import { libraryOf } from "../own-tables";
import type { OpenReading } from "./use-reading";

/** The collection of the tables of one file: the same file read anew has the same one. */
export const collectionOf = (fileName: string) => ({
  id: `own-${fileName.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, "-")}`,
  title: fileName,
});

/** A table as the library takes it: known by its file and its place there, with the day when it was read. */
export const ownTable = (
  found: ReadTable,
  { name, readOn, choices, plain }: OpenReading,
  corrections: readonly Correction[],
): OwnTable => ({
  ...found.table,
  id: `${collectionOf(name).id}.${found.id}`,
  source: { ...found.table.source, file: name, readOn },
  corrections,
  recipe: recipeOf(found, choices, plain),
});

/** Plan of a block with an own table, whether it is kept or not. */
export function planOwnTable(
  table: OwnTable,
  language: Language,
  target: PlanTarget,
  edition: Edition = "corrected",
): SheetPlan {
  const library = libraryOf(table);
  const found = library.table(table.id, edition);
  return planTable(found, blockRequest({ library }, found, language, target));
}
