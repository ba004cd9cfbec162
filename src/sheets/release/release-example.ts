import { releaseSheetTexts, type Language } from "../../language";
import { type PlanTarget, type SheetPlan } from "../../workbook/plan";
import { stackSections } from "../layout";
import { formats, number, section, text } from "../sheet-section";

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

export interface ReleaseExampleRequest {
  blockId: string;
  language: Language;
  target: PlanTarget;
}

/** Plan of the example, from which a release can be read. */
export function planReleaseExample(request: ReleaseExampleRequest): SheetPlan {
  const { language } = request;
  const title = releaseSheetTexts[language].items;
  // The table alone, so that it can be selected as a release is given.
  const at = stackSections(0, { items: { lead: 0, rows: releaseExample.length } }).items;
  const [, table] = section({
    at,
    title,
    headers: releaseExampleHeaders(language).map(text),
    rows: releaseExample.map(([subsector, row, item, weight, previous, current]) => [
      text(subsector),
      text(row),
      text(item),
      number(weight, "0"),
      number(previous, formats.index),
      number(current, formats.index),
    ]),
  });
  return {
    ...request,
    title,
    regions: [table],
    charts: [],
    columnWidths: [130, 70, 110, 80, 84, 84],
    source: null,
  };
}
