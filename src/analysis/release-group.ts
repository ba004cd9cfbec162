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
import { currentIndex, type ReleaseBase, type ReleaseLine, type ReleaseRow } from "./release-line";
import type { GroupIndices } from "./scenario";

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

/** Weights of a subsector in the combined group: in It, and in Ib with its parts. */
export interface SubsectorWeights {
  it: number;
  ib: number;
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

/** A subsector, or several together, with what moved it. */
export function releaseGroup(
  name: string,
  parts: readonly Part[],
  bases: readonly ReleaseBase[],
): ReleaseGroup {
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

export const emptyRow = (found: string) =>
  new CoreError("empty", { argument: "lines", found: found.slice(0, 40) });
