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

/** One item of a provincial office's own sheet. */
export interface ReleaseLine {
  subsector: string;
  row: ReleaseRow;
  item: string;
  /** Of any sum: It by itself, IKRT and BPPBM together as Ib. */
  weight: number;
  /** Last month's index. */
  previous: number;
  current: ReleaseMove;
}

/** An index in both months and its percent change. */
export interface ReleaseFigure {
  previous: number;
  current: number;
  change: number;
}

export interface ReleasedItem {
  line: ReleaseLine;
  current: number;
  /** Contribution to the percent change of It or Ib of its subsector, percentage points. */
  andil: number;
  /** Contribution to the change of its subsector's NTP, points. */
  ntpPoints: number;
}

export interface ReleaseGroup {
  name: string;
  figures: Record<keyof GroupIndices, ReleaseFigure>;
  items: ReleasedItem[];
}

/** What a subsector contributes to It or Ib of the combined group and to its NTP. */
export interface ReleasePart {
  subsector: string;
  side: "it" | "ib";
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
  const subsectors = parts.map((part) => group(part.name, [{ ...part, weights: weightsOf(1) }]));
  const whole = names.length === 1 ? subsectors[0] : subsectorWeights && group("", parts);
  return {
    subsectors,
    ...(names.length > 1 && whole && { combined: whole, parts: partsOf(whole, names) }),
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

function group(name: string, parts: readonly Part[]): ReleaseGroup {
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
  const figures = Object.fromEntries(
    (Object.keys(before) as (keyof GroupIndices)[]).map((index) => [
      index,
      {
        previous: before[index],
        current: now[index],
        change: percentChange(before[index], now[index]),
      },
    ]),
  ) as ReleaseGroup["figures"];
  return { name, figures, items: releasedItems(it, ib) };
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
  const own = lines.filter(({ row }) => rows.includes(row));
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
  new CoreError(
    "empty",
    `monthRelease requires items of it, ikrt and bppbm, found none: ${found}`,
    {
      argument: "lines",
      found: found.slice(0, 40),
    },
  );
