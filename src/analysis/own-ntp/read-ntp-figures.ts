import { type PrintedValue, type Row, type Table } from "../../table";
import { knownSubsectors, plain, subsectorHeading, subsectorOf } from "./ntp-words";
import { isMoment, monthsOf, wordsOfColumn } from "./figure-months";
import { type FigureRow, figureRowsIn, isChange, isIndexUnit } from "./figure-words";

/** An index of farmers' terms of trade along the months, as a table prints it. */
export interface NtpSeries {
  /** As the table calls it; empty where the whole table is of one place. */
  place: string;
  /** Id of the subsector, `combined` of all together. */
  group: string;
  row: FigureRow;
  /** The year that is 100, where it is told. */
  baseYear: number | undefined;
  /** By month as `2024-01`. */
  levels: Map<string, number>;
}

/** What a text says an index is of. */
interface Told {
  row?: FigureRow | undefined;
  group?: string | undefined;
}

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
      const row = told.row ?? across.row ?? whole.row;
      const group = told.group ?? across.group ?? whole.group;
      if (row === undefined || group === undefined) return;
      if (rest !== "" && (hasParts || !isOfPlaces)) return;
      const key = JSON.stringify([rest, group, row, column.baseYear]);
      const series = found.get(key) ?? {
        place: rest,
        group,
        row,
        baseYear: column.baseYear,
        levels: new Map<string, number>(),
      };
      found.set(key, series);
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
