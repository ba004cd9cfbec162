/** What a part of Excel's interface above our floor is used for, and what happens without it. */
interface Feature {
  set: string;
  /** A text, because 1.1 and 1.10 cannot be told apart as numbers. */
  version: string;
  fallback: string;
}

/**
 * Our floor is ExcelApi 1.12, which every Excel with shared runtimes has (Excel 2021 and later).
 *
 * @source Microsoft, Excel JavaScript API requirement sets
 */
export const isExcelSupported = (): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.12");

export const features = {
  notes: {
    set: "ExcelApi",
    version: "1.18",
    fallback:
      "Corrected cells are shaded; the lines under the table, which every Excel gets, say what was printed and why.",
  },
  cards: {
    set: "ExcelApi",
    version: "1.19",
    fallback: "The numbers stay without cards; the pane tells where each comes from.",
  },
} as const satisfies Record<string, Feature>;

export const isSupported = (feature: keyof typeof features): boolean =>
  Office.context.requirements.isSetSupported(features[feature].set, features[feature].version);
