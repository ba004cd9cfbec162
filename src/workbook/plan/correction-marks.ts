import { type Language, sheetTexts } from "../../language";
import type { Erratum, ReferenceTable } from "../../reference-data";
import type { CellOffset, NotePlan } from "./sheet-plan";

/** Where a table region shows a correction, with a note that gives the printed form and the proof. */
export function correctionMarks(
  table: ReferenceTable,
  errata: readonly Erratum[],
  labelColumn: number,
  language: Language,
): NotePlan[] {
  if (table.edition !== "corrected") return [];
  const texts = sheetTexts[language];
  return errata.flatMap((erratum) => {
    if (erratum.kind === "format") return [];
    const at = correctedCell(table, erratum, labelColumn);
    if (!at) return [];
    const printed = erratum.printed || texts.nothing;
    const corrected = erratum.corrected || texts.nothing;
    return [{ at, text: texts.correctionNote(printed, corrected, erratum.proof) }];
  });
}

function correctedCell(
  table: ReferenceTable,
  erratum: Erratum,
  labelColumn: number,
): CellOffset | undefined {
  const row = table.rows.findIndex(({ key }) => key === erratum.row);
  if (row < 0) return undefined;
  const field = table.fields.findIndex(({ name }) => name === erratum.column);
  return { row: row + 1, column: field < 0 ? labelColumn : labelColumn + 1 + field };
}
