import type { PlannedCell, Region, SheetPlan } from "../../workbook/plan";
import {
  blank,
  cellsAt,
  formats,
  headingLines,
  number,
  sheetPlan,
  type SheetRequest,
  headerLook,
  text,
} from "../sheet-section";
import type { DocumentPart, ReleaseDocument } from "./release-document";

/** Plan of a release as a text with its tables, one part below the other. */
export function planReleaseDocument(document: ReleaseDocument, request: SheetRequest): SheetPlan {
  const regions: Region[] = [headingLines([document.title])];
  let row = 2;
  for (const part of document.parts) {
    regions.push(...partRegions(part, row));
    row += rowsOf(part) + 1;
  }
  return sheetPlan(request, {
    title: document.title,
    regions,
    columnWidths: [190, 150, 90, 90],
  });
}

const rowsOf = (part: DocumentPart): number => ("table" in part ? part.table.rows.length + 2 : 1);

function partRegions(part: DocumentPart, row: number): Region[] {
  if ("heading" in part) return [headingLines([part.heading], 12, row)];
  if ("paragraph" in part) return [cellsAt(row, 0, [[text(part.paragraph)]])];
  const { headers, rows } = part.table;
  const lines = rows.map(({ cells }) => cells.map(cellOf));
  const strong = rows.flatMap(({ isStrong }, at) =>
    isStrong
      ? [{ at: { row: at + 1, column: 0 }, rows: 1, columns: headers.length, bold: true }]
      : [],
  );
  return [
    headingLines([part.title], 11, row),
    cellsAt(row + 1, 0, [headers.map(text), ...lines], [headerLook(headers.length), ...strong]),
  ];
}

function cellOf(value: string | number): PlannedCell {
  if (typeof value === "number") return number(value, formats.percent);
  return value === "" ? blank : text(value);
}
