import {
  contributions,
  CoreError,
  ntp,
  ntpContributions,
  ntup,
  percentChange,
  sum,
  weightedIndex,
} from "../core";
import type { GroupIndices } from "./scenario";

/** Rows of a release: what is received, what households buy, what production costs. */
export type ReleaseRow = "it" | "ikrt" | "bppbm";

/** What is known of an item's price this month. */
export type ReleaseMove =
  { index: number } | { relative: number } | { previousPrice: number; currentPrice: number };

/** Months besides the last one that a month is compared with: December before, and the same month a year before. */
export const releaseBases = ["december", "yearBefore"] as const;
export type ReleaseBase = (typeof releaseBases)[number];

/** One item of a provincial office's own sheet. */
export interface ReleaseLine {
  subsector: string;
  row: ReleaseRow;
  item: string;
  /** As the English words call it; where it is left out, what is known of such names. */
  english?: string;
  /** Of any sum: It by itself, IKRT and BPPBM together as Ib. */
  weight: number;
  /** Last month's index. */
  previous: number;
  current: ReleaseMove;
  /** The index in other months. */
  bases?: Partial<Record<ReleaseBase, number>>;
}

/** An index in both months and its percent change; what it was in other months, and how it changed since. */
export interface ReleaseFigure {
  previous: number;
  current: number;
  change: number;
  december?: number;
  sinceDecember?: number;
  yearBefore?: number;
  sinceYearBefore?: number;
}

export const sinceBase = { december: "sinceDecember", yearBefore: "sinceYearBefore" } as const;

export interface ReleasedItem {
  line: ReleaseLine;
  current: number;
  /** Contribution to the percent change of It or Ib of its subsector, percentage points. */
  andil: number;
  /** Contribution to the change of its subsector's NTP, points. */
  ntpPoints: number;
}

/** What moved It or Ib most in the direction of its change: an item, of the combined group a subsector. */
export interface ReleaseDriver {
  name: string;
  english?: string;
  andil: number;
}

export type ReleaseSide = "it" | "ib";

export interface ReleaseGroup {
  name: string;
  figures: Record<keyof GroupIndices, ReleaseFigure>;
  items: ReleasedItem[];
  drivers: Record<ReleaseSide, ReleaseDriver>;
}

/** What a subsector contributes to It or Ib of the combined group and to its NTP. */
export interface ReleasePart {
  subsector: string;
  side: ReleaseSide;
  andil: number;
  ntpPoints: number;
}

export interface MonthRelease {
  subsectors: ReleaseGroup[];
  /** Row by row across the subsectors; undefined where several are given without weights. Items have their andil in it. */
  combined?: ReleaseGroup;
  /** Of the combined group: the subsectors of It, then those of Ib. */
  parts?: ReleasePart[];
  /** Percent change of IKRT of all that is given together, or of the only subsector. */
  ruralInflation?: number;
  /** Months for which every line gives its index. */
  bases: ReleaseBase[];
}

/** Weights of a subsector in the combined group: in It, and in Ib with its parts. */
export interface SubsectorWeights {
  it: number;
  ib: number;
}

/** One weight for both sides, or one each. */
export type SubsectorWeight = number | SubsectorWeights;

export const weightsOf = (weight: SubsectorWeight): SubsectorWeights =>
  typeof weight === "number" ? { it: weight, ib: weight } : weight;

/**
 * The indices of a month from last month's and this month's items: It, Ib, NTP and NTUP with changes and contributions.
 *
 * @param lines each subsector needs received items, household consumption and production costs
 * @param subsectorWeights weight of each subsector in the combined group, of any positive sum: one, or one for It and one for Ib
 * @throws CoreError `empty` for a subsector without items of a row
 * @throws CoreError `missing`, `not-positive`, `negative`, `zero-denominator`, `overflow` for a line's numbers
 */
export function monthRelease(
  lines: readonly ReleaseLine[],
  subsectorWeights?: Readonly<Record<string, SubsectorWeight>>,
): MonthRelease {
  const names = [...new Set(lines.map(({ subsector }) => subsector))];
  if (names.length === 0) throw emptyRow("lines");
  const parts = names.map((name) => ({
    name,
    weights: weightsOf(names.length === 1 ? 1 : (subsectorWeights?.[name] ?? 0)),
    lines: lines.filter(({ subsector }) => subsector === name),
  }));
  const bases = releaseBases.filter((base) => lines.every((line) => line.bases?.[base]));
  const subsectors = parts.map((part) =>
    group(part.name, [{ ...part, weights: weightsOf(1) }], bases),
  );
  const whole = names.length === 1 ? subsectors[0] : subsectorWeights && group("", parts, bases);
  return {
    subsectors,
    bases,
    ...(names.length > 1 && whole && combinedOf(whole, names)),
    ...(whole && { ruralInflation: whole.figures.ikrt.change }),
  };
}

interface Part {
  name: string;
  weights: SubsectorWeights;
  lines: readonly ReleaseLine[];
}

interface WeightedLine {
  line: ReleaseLine;
  current: number;
  weight: number;
}

function group(name: string, parts: readonly Part[], bases: readonly ReleaseBase[]): ReleaseGroup {
  const side = (...rows: ReleaseRow[]) => parts.flatMap((part) => sharesOf(part, rows));
  const [it, ikrt, bppbm, ib] = [side("it"), side("ikrt"), side("bppbm"), side("ikrt", "bppbm")];
  const levels = (pick: (line: WeightedLine) => number): GroupIndices => {
    const level = (lines: readonly WeightedLine[]) =>
      weightedIndex(
        lines.map(pick),
        lines.map(({ weight }) => weight),
      );
    const [received, paid, costs] = [level(it), level(ib), level(bppbm)];
    return {
      it: received,
      ib: paid,
      ikrt: level(ikrt),
      bppbm: costs,
      ntp: ntp(received, paid),
      ntup: ntup(received, costs),
    };
  };
  const before = levels(({ line }) => line.previous);
  const now = levels(({ current }) => current);
  const earlier = bases.map(
    (base) => [base, levels(({ line }) => line.bases?.[base] as number)] as const,
  );
  const figures = Object.fromEntries(
    (Object.keys(before) as (keyof GroupIndices)[]).map((index) => [
      index,
      {
        previous: before[index],
        current: now[index],
        change: percentChange(before[index], now[index]),
        ...Object.fromEntries(
          earlier.flatMap(([base, level]) => [
            [base, level[index]],
            [sinceBase[base], percentChange(level[index], now[index])],
          ]),
        ),
      },
    ]),
  ) as ReleaseGroup["figures"];
  const items = releasedItems(it, ib);
  const drivers = driversOf(figures, (side) =>
    items
      .filter(({ line }) => (line.row === "it") === (side === "it"))
      .map(({ line: { item, english }, andil }) => ({
        name: item,
        ...(english !== undefined && { english }),
        andil,
      })),
  );
  return { name, figures, items, drivers };
}

/** Of each side what moved it most in the direction of its change. */
export function driversOf(
  figures: ReleaseGroup["figures"],
  candidates: (side: ReleaseSide) => ReleaseDriver[],
): ReleaseGroup["drivers"] {
  const driver = (side: ReleaseSide) => {
    const sign = figures[side].change < 0 ? -1 : 1;
    return candidates(side).reduce((most, one) =>
      sign * one.andil > sign * most.andil ? one : most,
    );
  };
  return { it: driver("it"), ib: driver("ib") };
}

/** The combined group, moved by subsectors, and what each of them contributes. */
function combinedOf(
  whole: ReleaseGroup,
  names: readonly string[],
): Required<Pick<MonthRelease, "combined" | "parts">> {
  const parts = partsOf(whole, names);
  const drivers = driversOf(whole.figures, (side) =>
    parts
      .filter((part) => part.side === side)
      .map(({ subsector, andil }) => ({ name: subsector, andil })),
  );
  return { combined: { ...whole, drivers }, parts };
}

function releasedItems(it: readonly WeightedLine[], ib: readonly WeightedLine[]): ReleasedItem[] {
  const numbers = (lines: readonly WeightedLine[]) => ({
    previous: lines.map(({ line }) => line.previous),
    current: lines.map(({ current }) => current),
    weights: lines.map(({ weight }) => weight),
  });
  const sides = [numbers(it), numbers(ib)] as const;
  const points = ntpContributions(...sides);
  const andil = sides.map(({ previous, current, weights }) =>
    contributions(previous, current, weights),
  );
  return [it, ib].flatMap((lines, side) =>
    lines.map(({ line, current }, i) => ({
      line,
      current,
      andil: andil[side]?.[i] as number,
      ntpPoints: (side === 0 ? points.received : points.paid)[i] as number,
    })),
  );
}

const partsOf = ({ items }: ReleaseGroup, names: readonly string[]): ReleasePart[] =>
  (["it", "ib"] as const).flatMap((side) =>
    names.map((subsector) => {
      const own = items.filter(
        ({ line }) => line.subsector === subsector && (line.row === "it") === (side === "it"),
      );
      return {
        subsector,
        side,
        andil: sum(own.map(({ andil }) => andil)),
        ntpPoints: sum(own.map(({ ntpPoints }) => ntpPoints)),
      };
    }),
  );

/** Lines of some rows of a subsector with their weights adding up to the subsector's. */
function sharesOf({ name, weights, lines }: Part, rows: readonly ReleaseRow[]): WeightedLine[] {
  const weight = rows.includes("it") ? weights.it : weights.ib;
  // Row by row, as a sheet shows them: where two items moved it alike, both name the first.
  const own = rows.flatMap((row) => lines.filter((line) => line.row === row));
  if (rows.some((row) => !own.some((line) => line.row === row)))
    throw emptyRow(`${name}: ${rows.join(", ")}`);
  const total = sum(own.map((line) => line.weight));
  return own.map((line) => ({
    line,
    current: currentIndex(line),
    weight: total > 0 ? (weight * line.weight) / total : line.weight,
  }));
}

/** This month's index of a line. */
export function currentIndex({ previous, current }: ReleaseLine): number {
  if ("index" in current) return current.index;
  if ("relative" in current) return (previous * current.relative) / 100;
  return previous * (1 + percentChange(current.previousPrice, current.currentPrice) / 100);
}

const emptyRow = (found: string) =>
  new CoreError("empty", { argument: "lines", found: found.slice(0, 40) });
