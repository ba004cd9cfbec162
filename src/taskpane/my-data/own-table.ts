import { linesOfTable, type SeriesPick, seriesResult } from "../../analysis";
import type { Language } from "../../language";
import type { Edition } from "../../library";
import { recipeOf, type ReadTable } from "../../reading";
import { blockRequest } from "../../sheets";
import { planSeries } from "../../sheets/series";
import { planTable } from "../../sheets/table";
import type { Correction, OwnTable } from "../../table";
import { newBlockId, type PlanTarget, type SheetPlan } from "../../workbook/plan";
import { libraryOf } from "../own-tables";
import type { OpenReading } from "./use-reading";

/** The collection of the tables of one file: reading the same file again gives the same one. */
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

/** So many lines are below one another and are still found. */
const mostLines = 60;

/** Plan of a block with the lines of an own table that run through time; undefined where it has none. */
export function ownSeriesPlan(
  table: OwnTable,
  language: Language,
  marksColumn = false,
): ((target: PlanTarget) => SheetPlan) | undefined {
  const library = libraryOf(table);
  const picks = linesOfTable(library.table(table.id))
    .slice(0, mostLines)
    .map(({ row, measure }) => ({
      parts: [{ from: "table", table: table.id, ...(row !== undefined && { row }), measure }],
    })) satisfies SeriesPick[];
  const result = picks.length > 0 ? seriesResult(library, { picks, view: "level" }) : undefined;
  return (
    result &&
    ((target) =>
      planSeries({
        ...{ blockId: newBlockId(table.id), language, target },
        ...{ library, result, marksColumn },
      }))
  );
}

/** Plan of a block with an own table, whether it is kept or not. */
export function planOwnTable(
  table: OwnTable,
  language: Language,
  target: PlanTarget,
  { edition = "corrected", marksColumn }: { edition?: Edition; marksColumn?: boolean } = {},
): SheetPlan {
  const library = libraryOf(table);
  const found = library.table(table.id, edition);
  return planTable(found, {
    ...blockRequest({ library }, found, language, target),
    ...(marksColumn !== undefined && { marksColumn }),
  });
}
