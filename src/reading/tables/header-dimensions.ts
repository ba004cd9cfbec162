import { type Bilingual, bothLanguages } from "../../language";
import type { Measure } from "../../table";
import { slug } from "./slug";
import { cellText } from "./cell-kind";
import { type DimensionDraft, dimensionOf } from "./dimension-members";
import { uniqueTexts } from "./read-table";
import { headerLevels, joinedTitle, range, type TableLayout } from "./table-layout";
import { isYears, timeName, timeNature } from "./time-members";
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

interface Level {
  row: number;
  texts: string[];
}

/** A dimension for each header row that tells columns apart; one that tells measures apart is none. */
export function headerDimensions(
  layout: TableLayout,
  columns: readonly number[],
  labelColumns: readonly number[],
  title: string | undefined,
): HeaderDimensions {
  const levels = withTotalsBelow(tellingLevels(layout, columns, title));
  const single = levels.filter(({ texts }) => isOneWord(texts));
  const measuring = levels.find(({ texts }) =>
    isMeasures(texts, levels.length, labelColumns.length),
  );
  const used = levels.filter((level) => level !== measuring && !single.includes(level));
  const hasYears = used.some(({ texts }) => isYears(texts));
  const names = cornerNames(layout, used, columns[0] ?? layout.area.right, labelColumns);
  const measures = measuring
    ? [...new Set(measuring.texts)].map(measureOf)
    : single.map(({ texts }) => measureOf(texts[0] ?? "")).slice(-1);
  return {
    dimensions: used.map(({ texts }, at) => {
      const name = names.levels[at];
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

interface CornerNames {
  /** By level; undefined where nothing names it. */
  levels: (string | undefined)[];
  labels: Map<number, string>;
}

/**
 * What the cells beside the header call its levels and the columns of labels. A level's name stands in an empty column before
 * the figures, above the name of the labels, or behind it with a stroke: `Negara \ Tahun`.
 */
function cornerNames(
  layout: TableLayout,
  levels: readonly Level[],
  first: number,
  labelColumns: readonly number[],
): CornerNames {
  const { grid, area, headerRows } = layout;
  const own = (row: number, column: number) => {
    const cell = grid.own(row, column);
    return cell ? cellText(cell) : "";
  };
  const all = headerLevels(grid, area, headerRows);
  const labels = new Map(
    labelColumns.map((column) => [
      column,
      joinedTitle(all.map((level) => level[column - area.left] ?? "")),
    ]),
  );
  const names = levels.map(({ row }) => levelName(layout, row, first) || undefined);
  const last = labelColumns.at(-1);
  if (last === undefined || names.some((name) => name !== undefined))
    return { levels: names, labels };
  const stacked = headerRows.filter((row) => own(row, last) !== "");
  const lowest = stacked.at(-1);
  if (lowest !== undefined && stacked.length > 1) {
    const above = stacked.slice(0, -1);
    const isName = (row: number) => {
      const level = levels.find((one) => one.row === row);
      if (!level) return false;
      const isTime = timeNature([...new Set(level.texts)]) !== undefined;
      return isTime === timeName.test(own(row, last));
    };
    if (above.every(isName)) {
      labels.set(last, own(lowest, last));
      return {
        levels: levels.map(({ row }) => (above.includes(row) ? own(row, last) : undefined)),
        labels,
      };
    }
  }
  return splitCorner(levels, labels, last);
}

/** `Negara \ Tahun` names rows and columns; a slash does so only where it sets off the name of periods. */
function splitCorner(
  levels: readonly Level[],
  labels: Map<number, string>,
  last: number,
): CornerNames {
  const text = labels.get(last) ?? "";
  const names: (string | undefined)[] = levels.map(() => undefined);
  const parts = text.split(/\s*[\\|]\s*|\s+[x\u00d7]\s+/).filter((part) => part !== "");
  const isTime = levels.map(({ texts }) => timeNature([...new Set(texts)]) !== undefined);
  if (parts.length === levels.length + 1) {
    const [down = "", ...across] =
      isTime[0] && timeName.test(parts[0] ?? "") ? [...parts].reverse() : parts;
    labels.set(last, down);
    return { levels: across, labels };
  }
  const slashed = /^(.+?)\s*\/\s*([^/]+)$/.exec(text);
  const at = isTime.lastIndexOf(true);
  if (slashed && at >= 0) {
    const [, before = "", after = ""] = slashed;
    const [down, across] = timeName.test(after)
      ? [before, after]
      : timeName.test(before)
        ? [after, before]
        : [];
    if (down !== undefined && across !== undefined) {
      labels.set(last, down);
      names[at] = across;
    }
  }
  return { levels: names, labels };
}

/** The name of a level in the last column before the figures, where nothing stands below it. */
function levelName(
  { grid, area, bodyRows, roles }: TableLayout,
  row: number,
  first: number,
): string {
  const column = first - 1;
  const cell = column < area.left ? undefined : grid.own(row, column);
  if (!cell) return "";
  const isEmptyBelow = bodyRows.every((below) => grid.own(below, column) === undefined);
  return isEmptyBelow || roles[column - area.left] === "blank" ? cellText(cell) : "";
}

/** Columns of a layout with a role. */
export const columnsOf = (layout: TableLayout, ...wanted: string[]): number[] =>
  range(layout.area.left, layout.area.right).filter((column) =>
    wanted.includes(layout.roles[column - layout.area.left] ?? ""),
  );
