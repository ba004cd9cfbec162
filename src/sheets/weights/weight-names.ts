import { weightStanding, type WeightTable, type WeightTableLine } from "../../analysis";
import { type Language, ntpPriceName, periodText, weightTexts } from "../../language";
import { type Book, groupName } from "../../library";
import { rowNames } from "../index-kinds";

/** What an aggregate is called: its group and its row. */
export function aggregateName(
  book: Book,
  { group, row }: Pick<WeightTable["set"], "group" | "row">,
  language: Language,
): string {
  return `${groupName(book, group)[language]}: ${weightTexts[language].rows[row] ?? row}`;
}

/** What a component is called: a subsector, IKRT and BPPBM by their short names, or goods. */
export function componentName(
  book: Book | undefined,
  { key, label }: Pick<WeightTableLine, "key" | "label">,
  language: Language,
): string {
  if (!book) return label;
  if (label === "") return groupName(book, key)[language];
  return rowNames[key] ?? ntpPriceName(key, label)[language];
}

/** In the language of the reader; weights that somebody gave are exact. */
export function standingText(
  component: Pick<WeightTableLine, "weight" | "low" | "high">,
  isFeasible: boolean,
  language: Language,
): string {
  const texts = weightTexts[language];
  if (component.low === undefined && isFeasible) return texts.given;
  return texts.standings[weightStanding(component)];
}

/** What is said of the weights as a whole, a line each. */
export function weightRemarks(
  weights: WeightTable,
  language: Language,
  residual: string,
): string[] {
  const texts = weightTexts[language];
  const { set, months, missed } = weights;
  return [
    texts.summary(months.length, residual),
    ...(set.feasible ? [] : [texts.noFixed]),
    ...(set.feasible && missed.length > 0
      ? [texts.missed(missed.map((month) => periodName(weights, month, language)).join(", "))]
      : []),
  ];
}

export const periodName = (
  { months, periodNames }: WeightTable,
  month: string,
  language: Language,
): string => periodNames?.[months.indexOf(month)]?.[language] ?? periodText(month, language);
