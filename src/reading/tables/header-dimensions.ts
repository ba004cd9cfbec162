import { type Bilingual, bothLanguages } from "../../language";
import type { Measure } from "../../table";
import { slug } from "./slug";
import { type DimensionDraft, dimensionOf } from "./dimension-members";
import { cornerNames, type Level, namesAbove } from "./header-names";
import { uniqueTexts } from "./table-columns";
import type { TitleParts } from "./table-titles";
import type { TableLayout } from "./table-layout";
import { headerLevels, joinedTitle } from "./header-levels";
import { range } from "./range";
import { isYears, timeNature } from "./time-members";
import { isTotalName, totalMember, totalOf } from "./total-words";
import { isUnitLine, unitIn } from "./unit-words";

/** What the header of a table says of its columns of figures. */
export interface HeaderDimensions {
  dimensions: DimensionDraft[];
  /** The measures that its columns hold; none where the header names no measure. */
  measures: Omit<Measure, "key">[];
  /** By column of figures: the place of its measure. */
  measureOf: Uint32Array;
  /** Titles of the columns of labels, by their number in the grid. */
  labelTitles: ReadonlyMap<number, string>;
}

/** A dimension for each header row that distinguishes columns; one that distinguishes measures is none. */
export function headerDimensions(
  layout: TableLayout,
  columns: readonly number[],
  labelColumns: readonly number[],
  { title, printed }: Pick<TitleParts, "title" | "printed">,
): HeaderDimensions {
  const levels = withTotalsBelow(tellingLevels(layout, columns, printed));
  const single = levels.filter(({ texts }) => isOneWord(texts));
  const measuring = levels.find(({ texts }) =>
    isMeasures(texts, levels.length, labelColumns.length),
  );
  const used = levels.filter((level) => level !== measuring && !single.includes(level));
  const hasYears = used.some(({ texts }) => isYears(texts));
  const names = cornerNames(layout, used, columns[0] ?? layout.area.right, labelColumns);
  const naming = namesAbove(single, used, names.levels, title);
  const measures = measuring
    ? [...new Set(measuring.texts)].map(measureOf)
    : single
        .filter((level) => !naming.has(level))
        .map(({ texts }) => measureOf(texts[0] ?? ""))
        .slice(-1);
  const nameOf = new Map([...naming].map(([{ texts }, level]) => [level, texts[0]]));
  return {
    dimensions: used.map((level, at) => {
      const { texts } = level;
      const name = names.levels[at] ?? nameOf.get(level);
      const title = name === undefined ? undefined : bothLanguages(name);
      const drafted = dimensionOf(texts, title, hasYears);
      return { ...drafted, title: drafted.title ?? columnTitle(at) };
    }),
    measures,
    measureOf: measuring ? dimensionOf(measuring.texts).places : new Uint32Array(columns.length),
    labelTitles: names.labels,
  };
}

const columnTitle = (at: number): Bilingual => ({ id: `Kolom ${at + 1}`, en: `Column ${at + 1}` });

/** Header rows that tell columns apart or say what all of them are, blanks filled from the row above. */
function tellingLevels(
  { grid, area, headerRows }: TableLayout,
  columns: readonly number[],
  title: string | undefined,
): Level[] {
  const levels = headerLevels(grid, area, headerRows).map((level, at): Level => ({
    row: headerRows[at] as number,
    texts: columns.map((column) => level[column - area.left] ?? ""),
  }));
  const telling = levels.filter(
    ({ texts }) =>
      !texts.every((text) => text === title) &&
      texts.some((text) => text !== "" && !isUnitLine(text)),
  );
  // Lines of a header that goes over several rows: each column has words of its own in each of them.
  const isLines =
    telling.length > 1 && telling.every(({ texts }) => new Set(texts).size === texts.length);
  return isLines ? [joinedLevels(telling)] : telling;
}

const joinedLevels = (levels: readonly Level[]): Level => ({
  row: levels[0]?.row ?? 0,
  texts: (levels[0]?.texts ?? []).map((_, at) =>
    joinedTitle(levels.map(({ texts }) => texts[at] ?? "")),
  ),
});

/**
 * A header that has nothing below it goes on as it is. One that is the total of another (`Jumlah 2020` beside `2020`) is a
 * total below that.
 */
function withTotalsBelow(levels: readonly Level[]): Level[] {
  const filled = levels.map(({ row, texts }) => ({ row, texts: [...texts] }));
  filled.forEach(({ texts }, at) => {
    const known = new Set(texts);
    const below = filled[at + 1]?.texts;
    texts.forEach((text, column) => {
      const whole = totalOf(text);
      if (
        below &&
        whole !== undefined &&
        known.has(whole) &&
        ["", text].includes(below[column] ?? "")
      ) {
        texts[column] = whole;
        below[column] = totalMember;
      }
      if (below && below[column] === "") below[column] = texts[column] as string;
    });
  });
  return filled;
}

/** The same words over all columns, and no period: they say what is measured. */
const isOneWord = (texts: readonly string[]): boolean =>
  new Set(texts).size === 1 && timeNature(texts.slice(0, 1)) === undefined;

const measureWord =
  /^(?:nilai|value|berat|weight|volume|netto|bruto|net ?weight|kuantitas|quantity|qty|jumlah|total|persen(?:tase)?|percent(?:age)?|share|pangsa|harga|price|luas|area|produksi|production|produktivitas|productivity|yield)\b/i;

/**
 * Whether the texts of a level are measures: each names a unit and these differ, or each is the word for a measure. Where one
 * header row stands over a long list, its columns of figures are measures.
 */
function isMeasures(texts: readonly string[], levels: number, labelColumns: number): boolean {
  const distinct = [...new Set(texts)];
  if (distinct.length < 2 || distinct.length > mostMeasures) return false;
  if (distinct.some((text) => timeNature([text]) !== undefined)) return false;
  const units = distinct.map((text) => unitIn(text)?.unit);
  if (
    new Set(units).size > 1 &&
    units.every((unit, at) => unit !== undefined || measureWord.test(distinct[at] ?? ""))
  )
    return true;
  const isTotal = distinct.some(isTotalName);
  if (isTotal) return false;
  return distinct.every((text) => measureWord.test(text)) || (levels === 1 && labelColumns > 2);
}

const mostMeasures = 12;

function measureOf(text: string): Omit<Measure, "key"> {
  const { unit = "", baseYear } = unitIn(text) ?? {};
  return {
    title: bothLanguages(text),
    unit,
    ...(baseYear !== undefined && { baseYear }),
  };
}

/** Keys of measures. */
export const measureKeys = (titles: readonly string[]): string[] =>
  uniqueTexts(
    titles.map((title, at) => slug(title) || `value-${at + 1}`),
    "-",
  );

/** Columns of a layout with a role. */
export const columnsOf = (layout: TableLayout, ...wanted: string[]): number[] =>
  range(layout.area.left, layout.area.right).filter((column) =>
    wanted.includes(layout.roles[column - layout.area.left] ?? ""),
  );
