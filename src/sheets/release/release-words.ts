import type { ReleaseGroup } from "../../analysis";
import { round } from "../../core";
import {
  decimalMark,
  monthIn,
  releaseSentences,
  releaseText,
  type Language,
  type ReleaseFigureName,
  type ReleaseNames,
  type ReleaseToken,
} from "../../language";
import { textFormula } from "../../workbook/plan";

/** Index and measure behind each figure of the sentences. */
export const releaseFigures = {
  ntp: ["ntp", "current"],
  ntpChange: ["ntp", "change"],
  itChange: ["it", "change"],
  ibChange: ["ib", "change"],
  ntup: ["ntup", "current"],
  ntupChange: ["ntup", "change"],
  inflation: ["ikrt", "change"],
} as const satisfies Record<ReleaseFigureName, readonly [string, "current" | "change"]>;

/** The reader types the months once, for both languages. */
const sentences = (names: ReleaseNames, language: Language): ReleaseToken[][] =>
  releaseSentences[language]({
    ...names,
    month: monthIn(names.month, language),
    previousMonth: monthIn(names.previousMonth, language),
  });

/** The sentences on a group's month, figures with two decimals and the decimal mark of the language. */
export function releaseWords(
  { figures }: Pick<ReleaseGroup, "figures">,
  names: ReleaseNames,
  language: Language,
): string[] {
  const values = Object.fromEntries(
    Object.entries(releaseFigures).map(([name, [index, measure]]) => [
      name,
      round(figures[index][measure], 2),
    ]),
  ) as Record<ReleaseFigureName, number>;
  return sentences(names, language).map((sentence) =>
    releaseText(sentence, values, (value) => value.toFixed(2).replace(".", decimalMark[language])),
  );
}

/** The same sentences as formulas, without `=`, over the cells of their figures. */
export function releaseWordsFormulas(
  names: ReleaseNames,
  language: Language,
  cell: (name: ReleaseFigureName) => string,
): string[] {
  const formulaOf = (token: ReleaseToken): string => {
    if (typeof token === "string") return textFormula(token);
    if ("figure" in token) return figureFormula(cell(token.figure), language);
    const shown = `ROUND(${cell(token.change)},2)`;
    const [up, down, unit, same] = [token.up, token.down, token.unit, token.same].map(textFormula);
    const figure = figureFormula(cell(token.change), language);
    return `IF(${shown}=0,${same},IF(${shown}>0,${up},${down})&${figure}&${unit})`;
  };
  return sentences(names, language).map((sentence) => sentence.map(formulaOf).join("&"));
}

/**
 * Writes a number without its sign, with two decimals. FIXED and TEXT write the decimal sign of the reader's Excel, which
 * need not be that of the sentence; so whole part and hundredths are written as two whole numbers with our mark between.
 */
function figureFormula(cell: string, language: Language): string {
  const hundredths = `ROUND(ROUND(ABS(${cell}),2)*100,0)`;
  const mark = textFormula(decimalMark[language]);
  return `INT(${hundredths}/100)&${mark}&RIGHT("0"&MOD(${hundredths},100),2)`;
}
