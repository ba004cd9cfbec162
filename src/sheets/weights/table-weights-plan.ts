import type { WeightTable } from "../../analysis";
import { type Book, dataVersion, type Erratum, type ReferenceTable } from "../../library";
import type { SheetPlan } from "../../workbook/plan";
import { ownStamp } from "../own-stamp";
import type { SheetRequest } from "../sheet-section";
import { sourceLines } from "../table";
import { weightsSheet } from "./weights-plan";

export interface TableWeightsRequest extends SheetRequest {
  table: ReferenceTable;
  book: Book;
  errata: readonly Erratum[];
  weights: WeightTable;
}

/** The same of an index in a table of the reader's own, which travels with the sheet. */
export function planTableWeights(request: TableWeightsRequest): SheetPlan {
  const { table, book, errata, weights, language } = request;
  const { set } = weights;
  return weightsSheet(request, {
    book: undefined,
    weights,
    name: weights.name?.[language] ?? set.row,
    source: sourceLines(table, 0, request).join(" "),
    stamp: {
      table: table.id,
      edition: table.edition,
      dataVersion: dataVersion(book, table),
      ...ownStamp(table, book, errata),
      recipe: {
        kind: "table-weights",
        total: set.row,
        parts: set.components.map(({ key }) => key),
      },
    },
  });
}
