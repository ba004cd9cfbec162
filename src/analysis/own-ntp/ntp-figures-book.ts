import { ntp, ntup } from "../../core";
import { ntpRowNames, type NtpGroup, type OwnNtpBook, subsectorNames } from "../../library";
import type { Table } from "../../table";
import { monthsBetween } from "./item-columns";
import { type FigureRow, figureRows } from "./figure-words";
import { type NtpSeries, readNtpFigures } from "./read-ntp-figures";

/** The indices of several tables together. */
export interface NtpFigures {
  /** One an index, place and subsector, all of one base year. */
  series: NtpSeries[];
  /** In the order of the tables. */
  places: string[];
  baseYear: number | undefined;
  /** Of the figure with most of them. */
  decimals: number;
  /** Other base years that the tables have: their indices do not go with these. */
  leftOut: number[];
  /** Months of an index that two tables print differently; the first table counts. */
  contradictions: number;
}

/** The indices that tables hold: of the newest base year, where they have several. */
export function ntpFigures(tables: readonly Table[]): NtpFigures {
  const all = tables.flatMap(readNtpFigures);
  const bases = [...new Set(all.flatMap(({ baseYear }) => baseYear ?? []))].sort((a, b) => b - a);
  const [baseYear, ...leftOut] = bases;
  const found = new Map<string, NtpSeries>();
  let contradictions = 0;
  for (const one of all) {
    if (one.baseYear !== undefined && one.baseYear !== baseYear) continue;
    const key = JSON.stringify([one.place, one.group, one.row]);
    const known = found.get(key);
    if (!known) {
      found.set(key, { ...one, baseYear, levels: new Map(one.levels) });
      continue;
    }
    for (const [month, level] of one.levels) {
      const before = known.levels.get(month);
      if (before === undefined) known.levels.set(month, level);
      else if (before !== level) contradictions++;
    }
  }
  const series = [...found.values()];
  const places = [...new Set(series.map(({ place }) => place))];
  const decimals = Math.max(0, ...series.map((one) => one.decimals));
  return { series, places, baseYear, decimals, leftOut, contradictions };
}

const parents: Readonly<Record<FigureRow, string>> = {
  it: "ntp",
  ib: "ntp",
  "ib.ikrt": "ib",
  "ib.bppbm": "ib",
  ntp: "",
  ntup: "",
};

/**
 * Indices of a place as a book. NTP and NTUP that no table prints are computed where their parts stand; a month without a figure
 * is NaN.
 */
export function ntpFiguresBook(
  { series, baseYear, decimals }: NtpFigures,
  place: string,
  names: Pick<OwnNtpBook, "id" | "version" | "province" | "notes">,
): OwnNtpBook {
  const own = series.filter((one) => one.place === place);
  const months = monthsBetween(own.flatMap(({ levels }) => [...levels.keys()]));
  const groups = Object.entries(subsectorNames).flatMap(([id, name]): NtpGroup[] => {
    const rows = rowsOf(
      own.filter(({ group }) => group === id),
      months,
    );
    return rows.length > 0 ? [{ id, name, rows, items: [] }] : [];
  });
  const base = baseYear === undefined ? undefined : String(baseYear);
  return { ...names, months, base, groups, decimals, weights: [] };
}

function rowsOf(series: readonly NtpSeries[], months: readonly string[]): NtpGroup["rows"] {
  const along = ({ levels }: NtpSeries) => months.map((month) => levels.get(month) ?? NaN);
  const printed = new Map(series.map((one) => [one.row, along(one)]));
  const { it, ib, "ib.bppbm": costs } = Object.fromEntries(printed);
  const computed = new Map(printed);
  const fill = (row: FigureRow, paid: number[] | undefined, of: typeof ntp) => {
    if (!it || !paid) return;
    const given = printed.get(row);
    const levels = it.map((received, at) => {
      const level = given?.[at] ?? NaN;
      return Number.isNaN(level) ? ofBoth(received, paid[at] as number, of) : level;
    });
    if (levels.some((level) => !Number.isNaN(level))) computed.set(row, levels);
  };
  fill("ntp", ib, ntp);
  fill("ntup", costs, ntup);
  return figureRows.flatMap((key) => {
    const levels = computed.get(key);
    const parent = computed.has(parents[key] as FigureRow) ? parents[key] : "";
    if (!levels) return [];
    const goods = series.filter(({ row, label }) => label !== "" && parentOf(row) === key);
    return [
      { key, parent, label: ntpRowNames[key].id, levels },
      ...goods.map((one) => ({
        key: one.row,
        parent: key,
        label: one.label,
        levels: along(one),
      })),
    ];
  });
}

const parentOf = (row: string): string => row.slice(0, row.lastIndexOf("."));

const ofBoth = (received: number, paid: number, of: typeof ntp): number =>
  Number.isNaN(received) || Number.isNaN(paid) ? NaN : of(received, paid);
