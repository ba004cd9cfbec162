import { releaseSheetTexts, type Language } from "../../language";
import type { SheetPlan } from "../../workbook/plan";
import { planExampleTable } from "../example-table";
import { formats, number, text, type SheetRequest } from "../sheet-section";

/** Six items of a food-crop office, made up: subsector, row, item, weight, last month's and this month's index. */
export const releaseExample = [
  ["Tanaman Pangan", "It", "Padi", 7500, 104, 106],
  ["Tanaman Pangan", "It", "Palawija", 2500, 112, 110.88],
  ["Tanaman Pangan", "IKRT", "Makanan", 5000, 108, 109.08],
  ["Tanaman Pangan", "IKRT", "Transportasi", 2000, 104, 104],
  ["Tanaman Pangan", "BPPBM", "Pupuk", 1800, 102, 106.08],
  ["Tanaman Pangan", "BPPBM", "Upah", 1200, 103, 103],
] as const;

/** Headers of the example, as a release is read by them. */
export const releaseExampleHeaders = (language: Language): string[] => {
  const texts = releaseSheetTexts[language];
  return [texts.subsector, texts.row, texts.item, texts.weight, texts.previous, texts.current];
};

/** Plan of the example, from which a release can be read. */
export const planReleaseExample = (request: SheetRequest): SheetPlan =>
  planExampleTable(request, {
    headers: releaseExampleHeaders(request.language),
    rows: releaseExample.map(([subsector, row, item, weight, ...indices]) => [
      ...[subsector, row, item].map(text),
      number(weight, "0"),
      ...indices.map((index) => number(index, formats.index)),
    ]),
    columnWidths: [130, 70, 110, 80, 84, 84],
  });
