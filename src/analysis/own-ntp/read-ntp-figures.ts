import { printedDecimals, type PrintedValue, type Row, type Table } from "../../table";
import {
  classKey,
  knownSubsectors,
  plain,
  subsectorHeading,
  subsectorOf,
  withoutNumber,
} from "./ntp-words";
import { isMoment, monthsOf, wordsOfColumn } from "./figure-months";
import { type FigureRow, figureRowsIn, isChange, isIndexUnit } from "./figure-words";

/** An index of farmers' terms of trade along the months, as a table prints it. */
export interface NtpSeries {
  /** As the table calls it; empty where the whole table is of one place. */
  place: string;
  /** Id of the subsector, `combined` of all together. */
  group: string;
  /** One of the rows of farmers' terms of trade, or goods below one of them: `it.padi`. */
  row: string;
  /** What the table calls the goods; empty for the other rows. */
  label: string;
  /** The year that is 100, where it is told. */
  baseYear: number | undefined;
  /** By month as `2024-01`. */
  levels: Map<string, number>;
  /** Of the figure with most of them. */
  decimals: number;
}

/** What a text says an index is of. */
interface Told {
  row?: FigureRow | undefined;
  group?: string | undefined;
}

const ofEachPlace =
  /(?:menurut|antar|by|per) (?:\d+ )?(?:provin[sc]|wilayah|kabupaten|kota|daerah|region|regenc|district)/i;

const byPlace = /provin[sc]|wilayah|kabupaten|\bkota\b|daerah|\bregions?\b|regenc|indonesia/i;

/**
 * The indices of farmers' terms of trade in a table of any arrangement: subsectors, components, places and months down, across
 * or in the title. What neither of these tells is left out.
 */
export function readNtpFigures(table: Table): NtpSeries[] {
  const titled = figureRowsIn(table.title.id);
  const about = table.title.id;
  const whole: Told = {
    row: titled.length === 1 ? titled[0] : undefined,
    group: subsectorOf(about) ?? (namesSubsector(about) ? undefined : "combined"),
  };
  const down = toldOfRows(table.rows);
  const goods = ofEachPlace.test(about) ? [] : goodsOfRows(table.rows, down);
  const hasParts = down.some(({ told }) => told.row !== undefined);
  const isOfPlaces =
    byPlace.test(`${about} ${table.wordColumns?.join(" ") ?? ""}`) ||
    whole.row === "ntp" ||
    whole.row === "ntup";
  const monthOf = monthsOf(table);
  const found = new Map<string, NtpSeries>();
  table.columns.forEach((column, at) => {
    const words = wordsOfColumn(column);
    if (!isIndexUnit(column) || isChange(`${words} ${about}`)) return;
    const across = toldBy(words);
    const named = figureRowsIn(words);
    if (named.length > 1) return;
    table.rows.forEach((line, place) => {
      const month = monthOf(place, at);
      const value = numberIn(line.values[at]);
      const { told, rest } = down[place] as LineTold;
      if (month === undefined || value === undefined) return;
      const item = across.row === undefined ? goods[place] : undefined;
      const row = item?.row ?? told.row ?? across.row ?? whole.row;
      const group = item?.group ?? told.group ?? across.group ?? whole.group;
      if (row === undefined || group === undefined) return;
      const called = item ? "" : rest;
      if (called !== "" && (hasParts || !isOfPlaces)) return;
      const key = JSON.stringify([called, group, row, column.baseYear]);
      const series = found.get(key) ?? {
        place: called,
        group,
        row,
        label: item?.label ?? "",
        baseYear: column.baseYear,
        levels: new Map<string, number>(),
        decimals: 0,
      };
      found.set(key, series);
      series.decimals = Math.max(series.decimals, decimalsOf(line.values[at] ?? ""));
      if (!series.levels.has(month)) series.levels.set(month, value);
    });
  });
  return [...found.values()];
}

const namesSubsector = (text: string): boolean =>
  knownSubsectors.some(({ words }) => words.test(plain(text)));

interface LineTold {
  told: Told;
  /** The words that say neither time nor index: a place, or a good. */
  rest: string;
}

/** Headings hold for the lines below them: a subsector until the next one, and a parent for its children. */
function toldOfRows(rows: readonly Row[]): LineTold[] {
  const taken = new Set<string>();
  let heading: string | undefined;
  return rows.map((row) => {
    const texts = (row.words ?? [row.label]).filter((text) => text !== "" && !isMoment(text));
    const own = texts.map(toldBy).reduce((all, one) => ({ ...all, ...one }), {});
    const rest = texts.filter((text) => Object.keys(toldBy(text)).length === 0).join(", ");
    if (own.group !== undefined && own.row === undefined) heading = own.group;
    let group = own.group ?? (own.row === undefined ? undefined : heading);
    const isIndex = row.values.some((value) => numberIn(value) !== undefined);
    const key = `${group ?? ""} ${own.row ?? "ntp"}`;
    const isTerms = own.row === "ntp" || own.row === "ntup";
    // A second NTP below the parts of a subsector that has its own is that of all.
    if (heading !== undefined && own.group === undefined && isTerms && taken.has(key)) {
      group = heading = "combined";
    }
    const isDated = (row.words ?? [row.label]).some(isMoment);
    if (isIndex && !isDated) taken.add(key);
    return {
      told: {
        ...(own.row !== undefined && { row: own.row }),
        ...(group !== undefined && { group }),
      },
      rest,
    };
  });
}

interface Goods {
  group: string | undefined;
  row: string;
  label: string;
}

const componentOfRow = { it: "it", "ib.ikrt": "ikrt", "ib.bppbm": "bppbm" } as const;
type ComponentRow = keyof typeof componentOfRow;
const isComponent = (row: FigureRow | undefined): row is ComponentRow =>
  row !== undefined && row in componentOfRow;

/**
 * The lines that are goods of a component, which are those between it and the next index or subsector. Goods below other goods
 * are left out: the component is the mean of the upper ones.
 */
function goodsOfRows(rows: readonly Row[], down: readonly LineTold[]): (Goods | undefined)[] {
  let component: { row: ComponentRow; group: string | undefined } | undefined;
  const found = new Set<string>();
  return down.map(({ told, rest }, at) => {
    const { key, parent, values } = rows[at] as Row;
    const hasFigures = values.some((value) => numberIn(value) !== undefined);
    if (told.row !== undefined || rest === "") {
      component =
        isComponent(told.row) && hasFigures ? { row: told.row, group: told.group } : undefined;
      return undefined;
    }
    if (!component || !hasFigures) return undefined;
    found.add(key);
    if (found.has(parent)) return undefined;
    return {
      group: component.group,
      row: `${component.row}.${classKey(componentOfRow[component.row], rest)}`,
      label: withoutNumber(rest),
    };
  });
}

/** As many as separate any two weights; more are noise of the file. */
const mostDecimals = 4;

const decimalsOf = (printed: string): number => Math.min(printedDecimals(printed), mostDecimals);

function toldBy(text: string): Told {
  const rows = figureRowsIn(text);
  const group = subsectorHeading(text) ?? (rows.length === 1 ? subsectorOf(text) : undefined);
  return {
    ...(rows.length === 1 && { row: rows[0] }),
    ...(group !== undefined && { group }),
  };
}

function numberIn(value: PrintedValue | undefined): number | undefined {
  if (value === undefined || value === "" || value === "-") return undefined;
  const number = Number(value);
  // An index is above 0; a 0 stands for a month without figures.
  return Number.isFinite(number) && number > 0 ? number : undefined;
}
