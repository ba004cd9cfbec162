import { type Language, sheetTexts } from "../../language";
import type { Erratum, ReferenceTable } from "../../library";
import { printedDecimals } from "../../table";
import { displayText, numberFormat, type CellOffset } from "../../workbook/plan";

/** A cell of a table region that shows a correction. */
export interface CorrectionMark {
  at: CellOffset;
  /** For a note at the cell: the printed form, the corrected one and the proof. */
  note: string;
  /** For a line under the table: the same, and which cell it is. */
  line: string;
}

/** Where a table region shows a correction; none in the published edition. */
export function correctionMarks(
  table: ReferenceTable,
  errata: readonly Erratum[],
  labelColumn: number,
  language: Language,
): CorrectionMark[] {
  if (table.edition !== "corrected") return [];
  const texts = sheetTexts[language];
  return errata.flatMap((erratum) => {
    if (erratum.kind === "format") return [];
    const place = correctedCell(table, erratum, labelColumn);
    if (!place) return [];
    const printed = erratum.printed || texts.nothing;
    const isValue = place.at.column > labelColumn;
    const shown = isValue ? shownValue(erratum.corrected, language) : erratum.corrected;
    const corrected = shown || texts.nothing;
    const note = texts.correctionNote(printed, corrected, erratum.proof[language]);
    return [{ at: place.at, note, line: texts.correctionLine(place.name(language), note) }];
  });
}

interface CorrectedCell {
  at: CellOffset;
  name: (language: Language) => string;
}

function correctedCell(
  table: ReferenceTable,
  erratum: Erratum,
  labelColumn: number,
): CorrectedCell | undefined {
  const index = table.rows.findIndex(({ key }) => key === erratum.row);
  const row = table.rows[index];
  if (!row) return undefined;
  const column = table.columns.findIndex(({ key }) => key === erratum.column);
  const found = table.columns[column];
  if (found) {
    return {
      at: { row: index + 1, column: labelColumn + 1 + column },
      name: (language) => `${row.label}, ${found.title[language]}`,
    };
  }
  const group = table.groups?.find(({ rows }) => rows.includes(erratum.row));
  if (erratum.column === "group" && group) {
    return { at: { row: index + 1, column: 0 }, name: () => group.label };
  }
  // A column that is neither of values nor of the row itself was left out of the part that is shown.
  if (!["", "label", "code", "parent"].includes(erratum.column)) return undefined;
  return { at: { row: index + 1, column: labelColumn }, name: () => row.label };
}

/** A canonical number with the separators of a language; any other text as it is. */
function shownValue(corrected: string, language: Language): string {
  if (!/^-?\d+(\.\d+)?$/.test(corrected)) return corrected;
  const format = numberFormat(printedDecimals(corrected));
  return displayText({ number: Number(corrected), format }, language);
}
