import type {
  ReleaseBase,
  ReleaseDriver,
  ReleaseFigure,
  ReleaseGroup,
  ReleaseSide,
} from "../../analysis";
import { readPeriod, round } from "../../core";
import {
  decimalMark,
  englishItem,
  monthIn,
  monthNames,
  subsectorIn,
  releaseSentences,
  releaseSheetTexts,
  releaseText,
  type Language,
  type ReleaseDriverToken,
  type ReleaseFigureName,
  type ReleaseToken,
} from "../../language";
import { textFormula } from "../../workbook/plan";
import type { IndexKind } from "../index-kinds";

/** Index and measure behind each figure of the sentences. */
export const releaseFigures = {
  ntp: ["ntp", "current"],
  ntpChange: ["ntp", "change"],
  itChange: ["it", "change"],
  ibChange: ["ib", "change"],
  ntup: ["ntup", "current"],
  ntupChange: ["ntup", "change"],
  inflationChange: ["ikrt", "change"],
  ntpSinceDecember: ["ntp", "sinceDecember"],
  itSinceDecember: ["it", "sinceDecember"],
  ibSinceDecember: ["ib", "sinceDecember"],
  inflationSinceDecember: ["ikrt", "sinceDecember"],
  ntpSinceYearBefore: ["ntp", "sinceYearBefore"],
  itSinceYearBefore: ["it", "sinceYearBefore"],
  ibSinceYearBefore: ["ib", "sinceYearBefore"],
  inflationSinceYearBefore: ["ikrt", "sinceYearBefore"],
} as const satisfies Record<ReleaseFigureName, readonly [IndexKind, keyof ReleaseFigure]>;

export interface ReleaseNames {
  group: string;
  month: string;
  previousMonth: string;
  province?: string;
  /** Months besides the last one that the words compare with. */
  bases?: readonly ReleaseBase[];
}

/** The reader types the names once, for both languages. */
const sentences = (names: ReleaseNames, language: Language): ReleaseToken[][] =>
  releaseSentences[language]({
    ...names,
    group: subsectorIn(names.group, language),
    month: monthIn(names.month, language),
    previousMonth: monthIn(names.previousMonth, language),
    bases: basesInWords(names, language),
  });

/** December before and the same month a year before, by their names where this month's is understood. */
function basesInWords({ month, bases = [] }: ReleaseNames, language: Language) {
  const [year, ofYear] = readPeriod(month)?.split("-").map(Number) ?? [];
  const before =
    year !== undefined && ofYear !== undefined ? { year: year - 1, ofYear } : undefined;
  const named = (base: ReleaseBase) =>
    before
      ? `${monthNames[language][base === "december" ? 11 : before.ofYear - 1]} ${before.year}`
      : releaseSheetTexts[language].baseInWords[base];
  return Object.fromEntries(bases.map((base) => [spans[base], named(base)]));
}

const spans = { december: "SinceDecember", yearBefore: "SinceYearBefore" } as const;

/** The sentences on a group's month, figures with two decimals and the decimal mark of the language. */
export function releaseWords(
  { figures, drivers }: Pick<ReleaseGroup, "figures" | "drivers">,
  names: ReleaseNames,
  language: Language,
): string[] {
  const values = Object.fromEntries(
    Object.entries(releaseFigures).map(([name, [index, measure]]) => [
      name,
      round(figures[index][measure] ?? 0, 2),
    ]),
  ) as Record<ReleaseFigureName, number>;
  const driver = ({ name, english = englishItem(name), andil }: ReleaseDriver) => ({
    name: language === "en" ? english : name,
    andil: round(andil, 2),
  });
  const said = { it: driver(drivers.it), ib: driver(drivers.ib) };
  const write = (value: number) => value.toFixed(2).replace(".", decimalMark[language]);
  return sentences(names, language).map((sentence) => releaseText(sentence, values, said, write));
}

/** Where a sheet holds what the words speak of. */
export interface ReleaseWordsCells {
  figure(name: ReleaseFigureName): string;
  /** Of what may have moved It or Ib: names and, cell by cell beside them, andil. */
  candidates(side: ReleaseSide, language: Language): { names: string; andil: string };
}

/** The same sentences as formulas, without `=`, over the cells of their figures. */
export function releaseWordsFormulas(
  names: ReleaseNames,
  language: Language,
  cells: ReleaseWordsCells,
): string[] {
  const formulaOf = (token: ReleaseToken): string => {
    if (typeof token === "string") return textFormula(token);
    if ("figure" in token) return figureFormula(cells.figure(token.figure), language);
    if ("driver" in token) return driverFormula(token, language, cells);
    const shown = `ROUND(${cells.figure(token.change)},2)`;
    const [up, down, unit, same] = [token.up, token.down, token.unit, token.same].map(textFormula);
    const figure = figureFormula(cells.figure(token.change), language);
    return `IF(${shown}=0,${same},IF(${shown}>0,${up},${down})&${figure}&${unit})`;
  };
  return sentences(names, language).map((sentence) => sentence.map(formulaOf).join("&"));
}

/** The name beside the greatest andil in the direction of the change, with that andil. */
function driverFormula(
  { driver, ...words }: ReleaseDriverToken,
  language: Language,
  cells: ReleaseWordsCells,
): string {
  const { names, andil } = cells.candidates(driver, language);
  const most = `IF(${cells.figure(`${driver}Change`)}<0,MIN(${andil}),MAX(${andil}))`;
  const name = `INDEX(${names},MATCH(${most},${andil},0))`;
  const [before, opening, unit, none] = [
    words.before,
    ` (${words.andil}`,
    `${words.unit})`,
    words.none,
  ].map(textFormula);
  const figure = `IF(${most}<0,"-","")&${figureFormula(most, language)}`;
  return `IF(ROUND(${most},2)=0,${none},${before}&${name}&${opening}&${figure}&${unit})`;
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
