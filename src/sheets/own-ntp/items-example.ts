import { periodText, releaseSheetTexts, type Language } from "../../language";
import type { SheetPlan } from "../../workbook/plan";
import { numberFormat } from "../../workbook/plan";
import { stackSections } from "../layout";
import { number, section, sheetPlan, text, type SheetRequest } from "../sheet-section";

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
  const columns = ["subsector", "row", "item", "weight", "first", "second", "third"] as const;
  const headers = itemsExampleHeaders(request.language, year);
  // The table alone, so that it can be selected as it is read.
  const { items } = stackSections(request.target, {
    items: { columns, lead: 0, rows: itemsExample.length },
  });
  const whole = numberFormat(0);
  return sheetPlan(request, {
    title: releaseSheetTexts[request.language].items,
    regions: section(items, {
      headers: Object.fromEntries(columns.map((column, place) => [column, headers[place]])),
      rows: itemsExample.map(([subsector, row, item, weight, first, second, third]) => ({
        subsector: text(subsector),
        row: text(row),
        item: text(item),
        weight: number(weight, whole),
        first: number(first, whole),
        second: number(second, whole),
        third: number(third, whole),
      })),
    }),
    columnWidths: [130, 70, 130, 80, 100, 100, 100],
  });
}
