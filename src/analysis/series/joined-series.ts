import { meanIndex, round, splice } from "../../core";
import { type Bilingual, type Book, type Library } from "../../library";
import { printedDecimals, type Unit } from "../../table";
import { type ReadPart, readPart, type SourcePoint } from "./read-part";
import type { SeriesFrequency, SeriesPick } from "./series-request";

/** Several sources print different numbers for a period. */
export interface Conflict {
  at: number;
  /** The first one counts. */
  readings: { part: number; point: SourcePoint }[];
}

/** The number that counts, and the part that has it. */
export interface ChosenPoint extends SourcePoint {
  of: ReadPart;
}

/** Points on one base, from one or several parts. */
export interface Segment {
  unit: Unit;
  points: Map<number, ChosenPoint>;
  /** What is printed in place of a number where no part has one. */
  gaps: Map<number, string>;
  parts: ReadPart[];
}

/** How an index on an older base was brought to the level of a newer one. */
export interface SpliceStep {
  older: Segment;
  newer: Segment;
  /** First and last period that both have. */
  overlap: readonly [first: number, last: number];
  /** Of the older one: its numbers times this. */
  factor: number;
}

/** A series as it is joined from its parts. */
export interface JoinedSeries {
  /** Place of its pick in the request. */
  pick: number;
  label: Bilingual;
  unit: Unit;
  every: SeriesFrequency;
  decimals: number;
  books: Book[];
  segments: Segment[];
  steps: SpliceStep[];
  conflicts: Conflict[];
  /** By period, counted as `Period.at`. */
  values: Map<number, number>;
  /** Other base years of the pick that nothing joins to this one: no period is common, or one is missing. */
  apart: number[];
}

/** The series of a pick: one, or several where indices of different bases share no period. */
export function joinedSeries(library: Library, pick: SeriesPick, place: number): JoinedSeries[] {
  const parts = pick.parts.flatMap((part) => readPart(library, part) ?? []);
  const [first] = parts;
  if (!first) return [];
  const alike = parts.filter(
    ({ unit, every }) => unit.unit === first.unit.unit && every === first.every,
  );
  const conflicts: Conflict[] = [];
  const bases = [...new Set(alike.map(({ unit }) => unit.baseYear))].sort(
    (a, b) => (a ?? 0) - (b ?? 0),
  );
  const segments = bases.map((base) => {
    const same = alike.filter(({ unit }) => unit.baseYear === base);
    return segmentOf(same, parts, pick.preferred ?? 0, conflicts);
  });
  const chains = chainsOf(segments);
  return chains.map(({ values, members, steps }) => {
    const last = members.at(-1) as Segment;
    const printed = members.flatMap(({ points }) => [...points.values()]);
    return {
      pick: place,
      label: first.label,
      unit: last.unit,
      every: first.every,
      decimals: Math.max(0, ...printed.map((point) => printedDecimals(point.printed))),
      books: [...new Set(members.flatMap((one) => one.parts.map(({ book }) => book)))],
      segments: members,
      steps,
      conflicts: conflicts.filter(({ readings }) =>
        readings.some(({ part }) =>
          members.some((one) => one.parts.includes(parts[part] as ReadPart)),
        ),
      ),
      values,
      apart: chains.length === 1 ? [] : bases.filter((base) => base !== undefined),
    };
  });
}

/** Parts of one base, joined by period; the preferred part counts first. */
function segmentOf(
  parts: ReadPart[],
  all: readonly ReadPart[],
  preferred: number,
  conflicts: Conflict[],
): Segment {
  const ordered = [...parts].sort(
    (a, b) => Number(b === all[preferred]) - Number(a === all[preferred]),
  );
  const points = new Map<number, ChosenPoint>();
  const periods = [...new Set(ordered.flatMap((part) => [...part.points.keys()]))].sort(
    (a, b) => a - b,
  );
  for (const at of periods) {
    const readings = ordered.flatMap((part) => {
      const point = part.points.get(at);
      return point ? [{ part: all.indexOf(part), point }] : [];
    });
    const [first] = readings;
    if (!first) continue;
    points.set(at, { ...first.point, of: all[first.part] as ReadPart });
    if (readings.some(({ point }) => !agree(first.point, point))) conflicts.push({ at, readings });
  }
  const gaps = new Map(ordered.flatMap((part) => [...part.gaps].filter(([at]) => !points.has(at))));
  return { unit: parts[0]?.unit ?? { unit: "none" }, points, gaps, parts };
}

/** Whether two numbers are one, which one source prints with fewer decimals. */
function agree(a: SourcePoint, b: SourcePoint): boolean {
  const [one, other] = [printedDecimals(a.printed), printedDecimals(b.printed)];
  const fewest = Math.min(one, other);
  return (
    a.value === b.value || (one !== other && round(a.value, fewest) === round(b.value, fewest))
  );
}

interface Chain {
  values: Map<number, number>;
  members: Segment[];
  steps: SpliceStep[];
}

/** Joins segments from the oldest base on, as far as they overlap. */
function chainsOf(segments: readonly Segment[]): Chain[] {
  const chains: Chain[] = [];
  for (const segment of segments) {
    const values = new Map([...segment.points].map(([at, { value }]) => [at, value]));
    const before = chains.at(-1);
    const joined = before && spliced(before, segment, values);
    if (joined) chains[chains.length - 1] = joined;
    else chains.push({ values, members: [segment], steps: [] });
  }
  return chains;
}

/** The older series up to the last common period, on the level of the newer one, which goes on from there. */
function spliced(
  { values: old, members, steps }: Chain,
  newer: Segment,
  recent: ReadonlyMap<number, number>,
): Chain | undefined {
  const common = [...old.keys()].filter((at) => recent.has(at)).sort((a, b) => a - b);
  const [first, last = first] = [common[0], common.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start = Math.min(...old.keys());
  const end = Math.max(...recent.keys());
  const isWhole =
    common.length === last - first + 1 && isFull(old, start, last) && isFull(recent, first, end);
  // SPLICE takes both series without a gap.
  if (!isWhole) return undefined;
  const mean = (values: ReadonlyMap<number, number>) =>
    meanIndex(common.map((at) => values.get(at) ?? 0));
  const [oldMean, newMean] = [mean(old), mean(recent)];
  const values = new Map<number, number>();
  for (let at = start; at <= last; at++) values.set(at, splice(old.get(at) ?? 0, oldMean, newMean));
  for (let at = last + 1; at <= end; at++) values.set(at, recent.get(at) ?? 0);
  const step = {
    older: members.at(-1) as Segment,
    newer,
    overlap: [first, last] as const,
    factor: newMean / oldMean,
  };
  return { values, members: [...members, newer], steps: [...steps, step] };
}

function isFull(values: ReadonlyMap<number, number>, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (!((values.get(at) ?? 0) > 0)) return false;
  return true;
}
