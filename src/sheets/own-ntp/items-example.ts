import { periodText, releaseSheetTexts, type Language } from "../../language";
import { numberFormat, type SheetPlan } from "../../workbook/plan";
import { planExampleTable } from "../example-table";
import { number, text, type SheetRequest } from "../sheet-section";

/** Six items of a horticulture office, made up: subsector, component, item, weight, and prices in rupiah of three months. */
export const itemsExample = [
  ["Hortikultura", "It", "Tomat", 60, 10_000, 11_000, 12_100],
  ["Hortikultura", "It", "Kol", 40, 8_000, 8_000, 8_400],
  ["Hortikultura", "IKRT", "Beras", 70, 14_000, 14_000, 14_350],
  ["Hortikultura", "IKRT", "Minyak goreng", 20, 18_000, 17_820, 18_000],
  ["Hortikultura", "BPPBM", "Urea", 30, 6_000, 6_300, 6_300],
  ["Hortikultura", "BPPBM", "Upah mencangkul", 20, 100_000, 100_000, 105_000],
] as const;

/** Headers of the example, by which its columns are recognised; its months are the first of the year. */
export function itemsExampleHeaders(language: Language, year: number): string[] {
  const texts = releaseSheetTexts[language];
  const months = ["01", "02", "03"].map((month) => periodText(`${year}-${month}`, language));
  return [texts.subsector, texts.row, texts.item, texts.weight, ...months];
}

/** Plan of the example, from which terms of trade can be computed. */
export function planItemsExample(request: SheetRequest, year: number): SheetPlan {
  const whole = numberFormat(0);
  return planExampleTable(request, {
    headers: itemsExampleHeaders(request.language, year),
    rows: itemsExample.map(([subsector, row, item, ...figures]) => [
      ...[subsector, row, item].map(text),
      ...figures.map((figure) => number(figure, whole)),
    ]),
    columnWidths: [130, 70, 130, 80, 100, 100, 100],
  });
}
